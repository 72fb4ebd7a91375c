// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefiles.h"
#include "check/lastlook.h"
#include "checkarguments.h"
#include "commands.h"
#include "drawing.h"
#include "output.h"
#include "readsecret.h"
#include "report/dnsfacts.h"
#include "report/reportjson.h"
#include "runtask.h"
#include "words/exportwords.h"
#include "words/fieldwords.h"
#include "words/reporthtml.h"
#include "words/reportwords.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
CommandLine parsed(const QStringList &arguments)
{
    return {arguments,
            {.withValue = {u"account"_s,
                           u"from-report"_s,
                           u"output"_s,
                           u"auth"_s,
                           u"ca-file"_s,
                           u"timeout"_s,
                           u"password-file"_s,
                           u"password-env"_s,
                           u"resolver"_s,
                           u"confirm-host"_s},
             .flags = {u"despite-refusals"_s, u"mask-addresses"_s, u"send"_s, u"wallet"_s, u"dns"_s}}};
}

// Without a password everything up to the sign-in is still worth a report.
CommandLine lineFor(const QStringList &arguments)
{
    const auto line = parsed(arguments);
    return givesSecret(line) || line.has(u"auth"_s) ? line : parsed(arguments + QStringList{u"--auth"_s, u"none"_s});
}

Report readReportArgument(const QString &path)
{
    constexpr qint64 largestFile = 16 * 1024 * 1024;
    const auto report = readReport(readFileArgument(path, largestFile));
    if (!report)
        throw UsageError{sentenceFor(report.error())};
    return *report;
}

// Of the domain that the mail comes from, where that is asked for: what DNS says of it as a sender.
QList<NamedFact> dnsFactsOf(const MailAccount &account, const CommandLine &line)
{
    if (!line.has(u"dns"_s))
        return {};
    return dnsFacts(runTask(senderRecordsOf(account.address.domain, account.provider, ProviderCatalog::builtIn(), line.dnsRules())));
}

// Checks the account now, or takes what a saved report found.
Report reportFor(const CommandLine &line)
{
    if (const auto path = line.value(u"from-report"_s))
        return readReportArgument(*path);
    const auto path = line.value(u"account"_s);
    if (!path)
        throw UsageError{Cli::tr("The option --%1 is missing.").arg(u"account"_s)};
    const auto account = readAccountArgument(*path);
    auto request = requestFor(line, account);
    if (!request.outgoing->credentials && account.outgoing->signIn != SignIn::None)
        request.outgoing->envelope.reset(); // nobody may send before the sign-in
    auto report = makeReport(account, runTask(checkAccount(request)));
    report.dns = dnsFactsOf(account, line);
    return report;
}

bool endsWith(const QString &path, QLatin1StringView ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

QByteArray written(const Report &report, const QString &path)
{
    if (endsWith(path, ".json"_L1))
        return QJsonDocument(toJson(report)).toJson();
    return endsWith(path, ".pdf"_L1) ? drawPdf(reportHtml(report)) : reportHtml(report);
}
} // namespace

ExitCode runReport(const QStringList &arguments)
{
    const auto line = lineFor(arguments);
    const auto output = line.value(u"output"_s);
    if (!output)
        throw UsageError{Cli::tr("The option --%1 is missing.").arg(u"output"_s)};
    if (!endsWith(*output, ".json"_L1) && !endsWith(*output, ".html"_L1) && !endsWith(*output, ".pdf"_L1))
        throw UsageError{Cli::tr("A report is written as .html, .pdf or .json; name such a file with --output.")};
    auto report = reportFor(line);
    if (line.has(u"mask-addresses"_s))
        report = masked(report);
    const auto givesPasswordAway = givesAway(report, [](const Report &made) {
        return reportHtml(made); // which carries the data as well
    });
    if (givesPasswordAway) {
        talk(u"mailwright-cli: "_s + givesAwaySentence());
        return FoundProblem;
    }
    const auto contents = written(report, *output);
    if (contents.isEmpty()) {
        talk(noPdfSentence());
        return FoundProblem;
    }
    const auto saved = saveFile(*output, contents);
    if (!saved) {
        talk(u"mailwright-cli: "_s + sentenceFor(saved.error()));
        return FoundProblem;
    }
    if (line.wantsJson())
        printJson(toJson(report));
    else
        print(*saved);
    return exitCodeFor(verdictOf(report.checks));
}
