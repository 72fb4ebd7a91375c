// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/privatememory.h"
#include "browserauth.h"
#include "commandline.h"
#include "commands.h"
#include "net/openlookups.h"
#include "output.h"
#include "words/advice.h"
#include "words/fieldwords.h"
#include "words/translations.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
struct Command {
    QLatin1StringView name;
    ExitCode (*run)(const QStringList &);
};

constexpr Command commands[] = {
    {"providers"_L1, runProviders},
    {"discover"_L1, runDiscover},
    {"check"_L1, runCheck},
    {"ports"_L1, runPorts},
    {"explain"_L1, runExplain},
    {"export"_L1, runExport},
    {"import"_L1, runImport},
    {"publish"_L1, runPublish},
    {"sheet"_L1, runSheet},
    {"demo"_L1, runDemo},
    {"dns"_L1, runDns},
    {"guide"_L1, runGuide},
    {"report"_L1, runReport},
    {"roundtrip"_L1, runRoundTrip},
};

QString help()
{
    return Cli::tr(
        "Mailwright gets a mail account working.\n"
        "\n"
        "  mailwright-cli providers [TEXT]\n"
        "  mailwright-cli discover ADDRESS           [--offline] [--timeout S] [--autoconfig-url URL] [--resolver IP[:PORT]] [--ca-file PEM]\n"
        "                       [--ask-mozilla]   Mozilla's database too, which then hears the domain\n"
        "                       [--as-typed]      the address is right, although it looks like a slip of the finger\n"
        "  mailwright-cli check [--preset ID] --protocol smtp|imap|pop3 --server HOST[:PORT]\n"
        "                       --security tls|starttls|none|auto [--user U]\n"
        "                       [--auth auto|none|plain|login|cram-md5|scram-sha-1|scram-sha-256|xoauth2|oauthbearer]\n"
        "                       [--browser [--client-id ID]]   sign in with the browser instead of a password (OAuth2)\n"
        "                       [--from A] [--to A] [--send] [--ca-file PEM] [--pin SHA256] [--control HOST[:PORT]]\n"
        "                       [--fetch-issuer] [--timeout S] [--transcript]\n"
        "  mailwright-cli check --account FILE       both sides of a saved account, and what changed\n"
        "                       [--confirm-host HOST|*.DOMAIN]...   the servers in the file are right and may get the password\n"
        "                       [--despite-refusals]   once more, although the server has just refused twice\n"
        "  mailwright-cli check --batch FILE.csv|-   a JSON line per account; [--jobs N] [--per-host N] [--skip-done FILE]\n"
        "                       [--password-folder DIR] [--password-prefix PREFIX] [--confirm-host ...] [--dry-run]\n"
        "  mailwright-cli ports HOST | --preset ID   [--protocol P] [--ports 25,465,587,2525]\n"
        "  mailwright-cli explain [--protocol P] [--stage S] [--provider ID] TEXT|-   what an error, a bounce or a log means\n"
        "  mailwright-cli export FORMAT --account FILE --output PATH [--with-password]   (--list names the formats)\n"
        "  mailwright-cli import FILE... --output ACCOUNT [--address A] [--name N]   other programs' settings\n"
        "  mailwright-cli dns DOMAIN                 [--preset ID] [--from A --user U] [--resolver IP[:PORT]] [--timeout S]\n"
        "  mailwright-cli publish --account FILE DIRECTORY    a static set-up site for everybody at the domain, and its DNS records\n"
        "                         [--mx HOST]... [--mx-checked] [--web-server HOST] [--mta-sts testing|enforce] [--tls-reports A] [--support FILE]\n"
        "  mailwright-cli sheet --account FILE --output FILE.html|.pdf [--support FILE]    one page to print\n"
        "  mailwright-cli roundtrip --account FILE [--confirm-host ...] [--keep] [--timeout S]  send to oneself and find it again\n"
        "  mailwright-cli report --account FILE --output FILE.html|.pdf|.json [--confirm-host ...] [--dns] [--mask-addresses]\n"
        "  mailwright-cli demo [--output DIR] [--mishap NAME [--browser]]\n"
        "  mailwright-cli guide [TOPIC]\n"
        "\n"
        "--json prints one JSON document. A password comes from --password-file FILE (- for standard input),\n"
        "--password-env NAME or --wallet. Presets with blanks take --set NAME=VALUE, as in --set region=eu-west-1.\n"
        "Exit status: 0 all that was asked succeeded, 1 a problem was found, 2 the call or its input is wrong.");
}

ExitCode run(QStringList arguments)
{
    arguments.removeFirst();
    if (arguments.isEmpty() || arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(help());
        return arguments.isEmpty() ? WrongCall : Succeeded;
    }
    const auto name = arguments.takeFirst();
    if (name == "--version"_L1) {
        print(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return Succeeded;
    }
    for (const auto &command : commands)
        if (command.name == name)
            return command.run(arguments);
    throw UsageError{Cli::tr("There is no command “%1”; see mailwright-cli --help.").arg(name)};
}
} // namespace

namespace
{
int runToExit()
{
    try {
        return run(QCoreApplication::arguments());
    } catch (const UsageError &error) {
        talk(u"mailwright-cli: "_s + error.sentence.simplified());
        return WrongCall;
    } catch (const GivesSecretAway &) {
        talk(u"mailwright-cli: "_s + givesAwaySentence());
        return FoundProblem;
    } catch (const SignInRefused &refused) {
        const auto advice = adviceFor(refused.failure.cause);
        talk(u"mailwright-cli: "_s + advice.title + u". "_s + advice.meaning + u' ' + refused.failure.detail);
        return FoundProblem;
    }
}
} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop copes better with many sockets
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mailwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILWRIGHT_VERSION));
    installTranslations();
    return endOfProgram(runToExit());
}
