// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportwords.h"

#include "fieldwords.h"
#include "verdictwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

QString sideNote(const QString &name, const CheckResult &result, const AdviceContext &context)
{
    constexpr qsizetype mostShown = 300; // of what a server said: a link to a draft has room for some 2,000 letters
    QStringList lines{QString(name + u": "_s + endpointText(result.endpoint)), verdictSentence(result, context)};
    if (result.problem)
        lines.append(ReportFile::tr("Cause: %1").arg(QString(wordFor(result.problem->cause))));
    if (result.problem && !result.problem->serverReply.isEmpty())
        lines.append(ReportFile::tr("The server said: %1").arg(replyWords(result.problem->serverReply).left(mostShown)));
    return lines.join(u'\n');
}
} // namespace

QString sentenceFor(const JsonFault &fault)
{
    switch (fault.kind) {
    case JsonFault::TooLarge:
        return ReportFile::tr("This file is far too large for a report; choose one that Mailwright saved.");
    case JsonFault::NotJson:
        return ReportFile::tr("This file is damaged or no report; choose one that Mailwright saved.");
    case JsonFault::WrongSchema:
        return ReportFile::tr("This is another kind of file, or it was saved by a newer Mailwright; choose another file or update Mailwright.");
    case JsonFault::Missing:
        return ReportFile::tr("The report lacks “%1”; have it saved again.").arg(fault.place);
    case JsonFault::Invalid:
        break;
    }
    return ReportFile::tr("In the report “%1” makes no sense; have it saved again.").arg(fault.place);
}

QString endpointText(const Endpoint &endpoint)
{
    return labelFor(endpoint.protocol) + u"  "_s + hostAndPort(endpoint) + u"  "_s + labelFor(endpoint.security);
}

QString coveringNote(const Report &report)
{
    QStringList parts{ReportFile::tr("This is how far my mail account came, tested with Mailwright on %1. The report is in the attached file.")
                          .arg(QLocale().toString(report.made.toLocalTime(), QLocale::ShortFormat))};
    const auto &[incoming, outgoing] = report.checks;
    if (incoming)
        parts.append(sideNote(ReportFile::tr("Receiving"), *incoming, contextFor(report.account.provider, report.account.incoming)));
    if (outgoing)
        parts.append(sideNote(ReportFile::tr("Sending"), *outgoing, contextFor(report.account.provider, report.account.outgoing)));
    return parts.join("\n\n"_L1);
}
