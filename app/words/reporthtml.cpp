// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporthtml.h"

#include "advice.h"
#include "base/escape.h"
#include "fieldwords.h"
#include "net/certificatenames.h"
#include "observationwords.h"
#include "report/reportjson.h"
#include "reportwords.h"
#include "verdictwords.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
struct ReportPage {
    Q_DECLARE_TR_FUNCTIONS(ReportPage)
};

constexpr auto style =
    "body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
    "h1{font-size:1.5em}h2{font-size:1.25em;margin-top:2em}h3{font-size:1em}"
    "table{border-collapse:collapse;margin:.5em 0}th,td{border:1px solid #bbb;padding:.25em .6em;text-align:start;vertical-align:top;overflow-wrap:anywhere}"
    ".verdict{border-inline-start:4px solid #888;padding-inline-start:1em}"
    "pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #bbb;padding:.6em;font-size:.9em}"_L1;
constexpr auto printStyle = "body{margin:0;max-width:none}h2{break-after:avoid}tr,li{break-inside:avoid}"_L1;

QString element(QLatin1StringView name, const QString &text)
{
    return u'<' + name + u'>' + htmlText(text) + "</"_L1 + name + ">\n"_L1;
}

// A value in the direction of its own script: host names stay readable in an Arabic page.
QString cell(const QString &value)
{
    return "<td dir=\"auto\">"_L1 + htmlText(value) + "</td>"_L1;
}

using Rows = QList<std::pair<QString, QString>>;

QString table(const Rows &rows)
{
    QString html = u"<table>\n"_s;
    for (const auto &[name, value] : rows)
        if (!value.isEmpty())
            html += "<tr><th scope=\"row\">"_L1 + htmlText(name) + "</th>"_L1 + cell(value) + "</tr>\n"_L1;
    return html + "</table>\n"_L1;
}

QString adviceHtml(const CheckResult &result, const AdviceContext &context)
{
    QString html = u"<div class=\"verdict\">\n"_s + element("p"_L1, verdictSentence(result, context));
    if (result.problem) {
        const auto advice = adviceFor(result.problem->cause, context);
        html += element("p"_L1, advice.meaning) + "<ol>\n"_L1;
        for (const auto &step : advice.steps)
            html += element("li"_L1, step);
        html += "</ol>\n"_L1;
        html += table({{ReportPage::tr("Cause"), wordFor(result.problem->cause)},
                       {ReportPage::tr("Stopped at"), labelForStage(wordFor(result.problem->stage))},
                       {ReportPage::tr("The server said"), replyWords(result.problem->serverReply)},
                       {ReportPage::tr("The system said"), result.problem->detail}});
    }
    if (result.suggestion)
        html += element("p"_L1, ReportPage::tr("Seen to work from here: %1").arg(endpointText(*result.suggestion)));
    return html + "</div>\n"_L1;
}

QString stagesHtml(const QList<StageReport> &stages)
{
    QString html = element("h3"_L1, ReportPage::tr("Stage by stage")) + "<table>\n"_L1;
    for (const auto &stage : stages) {
        const auto time = stage.status == StageReport::Skipped ? QString() : QLocale().toString(stage.milliseconds, 'f', 1) + u" ms"_s;
        html += "<tr>"_L1 + cell(labelForStage(wordFor(stage.stage))) + cell(stateWords(stage.status)) + cell(time) + cell(stage.detail) + "</tr>\n"_L1;
    }
    return html + "</table>\n"_L1;
}

QString tlsHtml(const TlsFacts &tls)
{
    Rows rows{{ReportPage::tr("Encryption"), QString(tls.version + u' ' + tls.cipher).trimmed()}};
    for (const auto weakness : tls.weaknesses)
        rows.append({ReportPage::tr("Weak"), sentenceFor(weakness)});
    if (!tls.chain.isEmpty()) {
        const auto &certificate = tls.chain.first();
        rows.append({
            {ReportPage::tr("Certificate for"), certificateNames(certificate).join(", "_L1)},
            {ReportPage::tr("Issued by"), issuerName(certificate)},
            {ReportPage::tr("Valid from"), certificate.effectiveDate().toUTC().toString(Qt::ISODate)},
            {ReportPage::tr("Valid until"), certificate.expiryDate().toUTC().toString(Qt::ISODate)},
            {ReportPage::tr("SHA-256"), QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'))},
        });
    }
    return element("h3"_L1, ReportPage::tr("Encryption and certificate")) + table(rows);
}

QString speakerMark(TranscriptLine::Speaker speaker)
{
    return speaker == TranscriptLine::Client ? u"C: "_s : speaker == TranscriptLine::Server ? u"S: "_s : u"   "_s;
}

QString transcriptHtml(const Transcript &transcript)
{
    if (transcript.isEmpty())
        return {};
    QString lines;
    for (const auto &line : transcript)
        for (const auto &part : replyWords(line.text).split(u'\n'))
            lines += htmlText(QString(speakerMark(line.speaker) + part)) + u'\n';
    return element("h3"_L1, ReportPage::tr("What was said (secrets are covered)")) + "<pre dir=\"ltr\">"_L1 + lines + "</pre>\n"_L1;
}

QString sideHtml(const QString &heading, const CheckResult &result, const AdviceContext &context)
{
    const auto &capabilities = result.capabilities;
    QString html = element("h2"_L1, heading) + element("p"_L1, endpointText(result.endpoint)) + adviceHtml(result, context) + stagesHtml(result.stages);
    if (result.tls)
        html += tlsHtml(*result.tls);
    html += element("h3"_L1, ReportPage::tr("What the server can do"));
    html += table({{ReportPage::tr("Ways to sign in"), printable(capabilities.authMechanisms.join(' '))},
                   {ReportPage::tr("Other"), printable(capabilities.other.join(", "))}});
    return html + transcriptHtml(result.transcript);
}

QString accountHtml(const MailAccount &account, const Report &report)
{
    Rows rows{{ReportPage::tr("Made"), QLocale().toString(report.made.toUTC(), QLocale::LongFormat)},
              {ReportPage::tr("Name"), account.displayName},
              {ReportPage::tr("Address"), account.address.toString()},
              {ReportPage::tr("Provider"), account.provider}};
    for (const auto &[label, login] :
         {std::pair{ReportPage::tr("User name for receiving"), account.incoming}, {ReportPage::tr("User name for sending"), account.outgoing}})
        rows.append({label, login ? login->userName : QString()});
    return table(rows);
}

QString dnsHtml(const QList<NamedFact> &facts)
{
    Rows rows;
    for (const auto &fact : facts)
        rows.append({fact.name, fact.value});
    return facts.isEmpty() ? QString() : element("h2"_L1, ReportPage::tr("Name server")) + table(rows);
}

QString systemHtml(const SystemFacts &system)
{
    return element("h2"_L1, ReportPage::tr("This computer"))
        + table({{ReportPage::tr("Program"), system.program},
                 {ReportPage::tr("System"), system.system},
                 {ReportPage::tr("Kernel"), system.kernel},
                 {ReportPage::tr("Processor"), system.processor},
                 {u"Qt"_s, system.qt},
                 {u"TLS"_s, system.tls},
                 {ReportPage::tr("Language"), system.language}});
}

QString summaryHtml(const Report &report)
{
    auto html = element("p"_L1, titleFor(verdictOf(report.checks)));
    html += element("p"_L1,
                    report.addresses == Addresses::Masked ? ReportPage::tr("Addresses and user names are covered. No password is in this report.")
                                                          : ReportPage::tr("No password is in this report. Addresses can be read in it."));
    return html + accountHtml(report.account, report);
}

// "<" never stands in it as such, so that no text can end the element.
QByteArray carried(const Report &report)
{
    auto json = QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact);
    json.replace('<', "\\u003c");
    return json;
}
} // namespace

QByteArray reportHtml(const Report &report)
{
    const auto title = ReportPage::tr("Mail set-up report");
    QString html = "<!DOCTYPE html>\n<html lang=\""_L1 + QLocale().bcp47Name() + "\" dir=\""_L1
        + (QLocale().textDirection() == Qt::RightToLeft ? "rtl"_L1 : "ltr"_L1) + "\">\n<head>\n<meta charset=\"utf-8\">\n"_L1
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_L1 + element("title"_L1, title)
        + "<style>"_L1 + style + "</style>\n<style media=\"print\">"_L1 + printStyle + "</style>\n</head>\n<body>\n"_L1;
    html += element("h1"_L1, title) + summaryHtml(report);
    const auto &[incoming, outgoing] = report.checks;
    if (incoming)
        html += sideHtml(ReportPage::tr("Receiving"), *incoming, contextFor(report.account.provider, report.account.incoming));
    if (outgoing)
        html += sideHtml(ReportPage::tr("Sending"), *outgoing, contextFor(report.account.provider, report.account.outgoing));
    html += dnsHtml(report.dns) + systemHtml(report.system);
    return html.toUtf8() + reportElementStart.latin1() + carried(report) + reportElementEnd.latin1() + "\n</body>\n</html>\n";
}
