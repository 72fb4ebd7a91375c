// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "base/savefiles.h"
#include "browserauth.h"
#include "check/accountcheck.h"
#include "check/board.h"
#include "check/checkjson.h"
#include "checktext.h"
#include "commandline.h"
#include "commands.h"
#include "output.h"
#include "practice/practicethread.h"
#include "runtask.h"
#include "secretconsent.h"
#include "words/exportwords.h"
#include "words/testmail.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
// What is known of the practice mailbox, and of nobody's real one.
struct Practice {
    MailAccount account;
    Credentials credentials;
    QList<Endpoint> doors;
    QSslCertificate authority;
    std::optional<OAuthService> oauth;
};

Practice factsOf(PracticeThread &thread)
{
    return thread.ask([](PracticeMailbox &mailbox) {
        auto password = mailbox.password();
        const auto account = mailbox.account();
        return Practice{account, {account.incoming->userName, Secret::take(password), {}}, mailbox.endpoints(), mailbox.authority(), mailbox.oauth()};
    });
}

void showBoard(const Practice &practice)
{
    print(Cli::tr("Ports and encryption, tried without a password:"));
    const auto findings = runTask(probeAll(practice.doors, {practice.authority}, std::chrono::seconds(5)));
    for (const auto &finding : findings) {
        const auto state = finding.works() ? u"✓ "_s + Cli::tr("works") : u"✕ "_s + adviceFor(finding.trouble.value_or(Cause::Unknown)).title;
        print(u"  %1 %2  %3 %4"_s.arg(labelFor(finding.endpoint.protocol), -5)
                  .arg(finding.endpoint.port, 5)
                  .arg(QString(labelFor(finding.endpoint.security)), -9)
                  .arg(state));
    }
}

// The practice mailbox is this program's own, and both its sides have the same host.
Release releaseFor(const Practice &practice)
{
    const auto &host = practice.account.incoming->endpoint.host;
    const SecretGate gate;
    if (practice.credentials.isToken)
        return released(gate.token(host, practice.oauth->hosts));
    return released(gate.password(host, {{}, {}, {false, QStringList{host}}}));
}

AccountCheckResult checkBothSides(const Practice &practice)
{
    const auto address = practice.account.address.toString().toUtf8();
    CheckRequest incoming;
    incoming.endpoint = practice.account.incoming->endpoint;
    incoming.credentials = practice.credentials;
    incoming.credentials->release = releaseFor(practice);
    incoming.furtherAuthorities = {practice.authority};
    incoming.otherDoors = practice.doors;
    incoming.limit = std::chrono::seconds(15);
    auto outgoing = incoming;
    outgoing.endpoint = practice.account.outgoing->endpoint;
    outgoing.envelope = Envelope{address, address, testMail(address, address)};
    return runTask(checkAccount({incoming, outgoing}));
}

// At the practice provider, with whatever browser opens the address.
Credentials signInWithBrowser(const Practice &practice, const CommandLine &line)
{
    if (!practice.oauth)
        throw UsageError{Cli::tr("Nothing asks for the browser there. Try it with --mishap oauth-required, token-expired or consent-denied.")};
    const auto &user = practice.credentials.userName;
    const OAuthRequest request{*practice.oauth,
                               {PracticeProvider::clientId(), {}, {}},
                               practice.oauth->scopesFor({Protocol::Imap, Protocol::Smtp}),
                               user,
                               {practice.authority}};
    return {user, tokensFromBrowser(request, line).access, {}, true};
}

// All formats, and the account itself.
QStringList exportAll(const MailAccount &account, const QString &folder)
{
    QList<OutputFile> files{{suggestedFileName(account, ".mailwright"_L1), "application/json", toAccountFile(account)}};
    for (const auto format : allExportFormats())
        if (const auto made = exportAccount(format, account))
            files += *made;
    const auto saved = saveFiles(folder, files);
    if (!saved)
        throw UsageError{sentenceFor(saved.error())};
    return *saved;
}

Mishap mishapFrom(const CommandLine &line)
{
    const auto word = line.value(u"mishap"_s);
    if (!word)
        return Mishap::None;
    if (const auto mishap = mishapFromWord(*word))
        return *mishap;
    QStringList known;
    for (const auto mishap : allMishaps())
        known.append(wordFor(mishap));
    throw UsageError{Cli::tr("There is no mishap “%1”. Known are: %2.").arg(*word, known.join(", "_L1))};
}

QJsonObject documentFor(const Practice &practice, const AccountCheckResult &result, const QStringList &files)
{
    const auto side = [](const std::optional<CheckResult> &checked, const std::optional<ServerLogin> &login) {
        return documentFor(*checked, contextFor({}, login), false);
    };
    return {
        {u"schema"_s, u"mailwright.demo/1"_s},
        {u"address"_s, practice.account.address.toString()},
        {u"outcome"_s, outcomeOf(verdictOf(result))},
        {u"verdict"_s, wordFor(verdictOf(result))},
        {u"incoming"_s, side(result.incoming, practice.account.incoming)},
        {u"outgoing"_s, side(result.outgoing, practice.account.outgoing)},
        {u"files"_s, QJsonArray::fromStringList(files)},
    };
}
} // namespace

ExitCode runDemo(const QStringList &arguments)
{
    const CommandLine line(arguments, {.withValue = {u"output"_s, u"mishap"_s, u"timeout"_s}, .flags = {u"browser"_s}});
    PracticeThread thread(mishapFrom(line));
    if (!thread.start()) {
        talk(Cli::tr("The practice mailbox cannot be opened: QCA's OpenSSL plug-in is missing."));
        return FoundProblem;
    }
    auto practice = factsOf(thread);
    if (line.has(u"browser"_s))
        practice.credentials = signInWithBrowser(practice, line);
    const bool talks = !line.wantsJson();
    if (talks) {
        print(Cli::tr("The practice mailbox of %1 <%2> is open on this computer only.").arg(practice.account.displayName, practice.account.address.toString()));
        showBoard(practice);
        print(u'\n' + Cli::tr("Signing in, and sending a message to oneself:"));
    }
    const auto result = checkBothSides(practice);
    if (talks) {
        printResult(*result.incoming, contextFor({}, practice.account.incoming));
        printResult(*result.outgoing, contextFor({}, practice.account.outgoing));
    }
    QStringList files;
    if (const auto folder = line.value(u"output"_s))
        files = exportAll(practice.account, *folder);
    if (!talks)
        printJson(documentFor(practice, result, files));
    else if (!files.isEmpty())
        print(u'\n' + Cli::tr("For other programs:") + u'\n' + files.join(u'\n'));
    return exitCodeFor(verdictOf(result));
}
