// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "base/savefiles.h"
#include "check/accountcheck.h"
#include "discovery/autoconfig.h"
#include "dns/senderjson.h"
#include "formats/parts/exportfile.h"
#include "formats/parts/importaccounts.h"
#include "oauth/authorization.h"
#include "report/reportjson.h"
#include "support/fakeserver.h"
#include "support/releasing.h"
#include "support/runtoend.h"
#include "widgets/copying.h"
#include "widgets/weblink.h"
#include "words/accountsheet.h"
#include "words/adminnote.h"
#include "words/exportwords.h"
#include "words/fieldwords.h"
#include "words/importwords.h"
#include "words/observationwords.h"
#include "words/reporthtml.h"
#include "words/reportwords.h"
#include "words/senderwords.h"
#include "words/testwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// What acts on a screen or on the text around it, and is not seen itself.
struct Poison {
    const char *name;
    QString text;
};

QList<Poison> poisons()
{
    return {
        {"C0", u"a\x1b]0;OWNED\x07\x08z"_s},
        {"C1", u"a\u0085\u009b31mz"_s},
        {"bidi", u"a\u202e\u2066\u200f\u061cz"_s},
        {"tags", u"a\U000E0041\U000E007Fz"_s},
        {"zero width", u"a\u200b\u2060\ufeff\u00adz"_s},
        {"lone surrogates", QString(u"a"_s + QChar(0xD800) + u'b' + QChar(0xDC00) + u'z')},
    };
}

// Lone surrogates cannot be written in UTF-8, but somebody may write their bytes.
QByteArray bytesOf(const QString &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            bytes += text.sliced(i++, 2).toUtf8();
        else if (c.isSurrogate())
            bytes +=
                QByteArray().append(char(0xE0 | c.unicode() >> 12)).append(char(0x80 | (c.unicode() >> 6 & 0x3F))).append(char(0x80 | (c.unicode() & 0x3F)));
        else
            bytes += QString(c).toUtf8();
    }
    return bytes;
}

// The first character of an output that acts; nothing where there is none.
QString actorIn(const QString &output)
{
    for (qsizetype i = 0; i < output.size(); ++i) {
        char32_t c = output[i].unicode();
        if (output[i].isHighSurrogate() && i + 1 < output.size() && output[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(output[i], output[++i]);
        const bool isLineEnd = c == U'\n' || c == U'\t' || c == U'\r';
        if (QChar::isSurrogate(c) || (!isLineEnd && isInvisible(c)))
            return u"U+"_s + QString::number(static_cast<uint>(c), 16).toUpper();
    }
    return {};
}

struct Output {
    QString name;
    QString text;
};

QString onTheClipboard(const QString &text)
{
    QPushButton button;
    copyAndSay(text, button);
    return QGuiApplication::clipboard()->text();
}

QString inAMail(const QString &text)
{
    QUrl draft;
    setBrowser([&draft](const QUrl &url) {
        draft = url;
    });
    openMailDraft(u"Mail"_s, text);
    setBrowser({});
    return QUrlQuery(draft).queryItemValue(u"body"_s, QUrl::FullyDecoded);
}

// Everything that is made of an account alone.
QList<Output> outputsOf(const MailAccount &account)
{
    QList<Output> outputs{{u"sheet"_s, accountSheet(account)}, {u"account file"_s, QString::fromUtf8(toAccountFile(account))}};
    for (const auto format : allExportFormats())
        for (const auto &file : exportAccount(format, account).value_or(QList<OutputFile>()))
            if (file.contents.isValidUtf8())
                outputs.append({wordFor(format), QString::fromUtf8(file.contents)});
    return outputs;
}

// And of a check of it.
QList<Output> outputsOf(const MailAccount &account, const AccountCheckResult &result)
{
    const auto report = makeReport(account, result);
    QList<Output> outputs{
        {u"details"_s, TestWords::details(result)},
        {u"clipboard"_s, onTheClipboard(TestWords::details(result))},
        {u"JSON"_s, QString::fromUtf8(QJsonDocument(toJson(report)).toJson())},
        {u"HTML"_s, QString::fromUtf8(reportHtml(report))},
        {u"mail"_s, inAMail(coveringNote(report))},
    };
    for (const auto *side : {&result.incoming, &result.outgoing}) {
        if (!*side)
            continue;
        for (const auto &observation : (*side)->observations)
            outputs.append({u"observation"_s, sentenceFor(observation)});
        if (!(*side)->problem)
            continue;
        outputs.append({u"clipboard, the reply"_s, onTheClipboard((*side)->problem->serverReply)});
        const auto note = adminNote((*side)->problem->cause, noteEvidence(**side, u"jane"_s, report.made), {});
        if (note)
            outputs.append({u"note"_s, inAMail(note->subject + u'\n' + note->text)});
    }
    return outputs;
}
} // namespace

// Every source of text that others wrote, with every kind of character that acts, and everything that is made of it.
class TestEverySource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_authority = PracticeAuthority::make();
        QVERIFY(m_authority);
    }

    void everyOutputIsHarmless_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        for (const auto &[source, make] : sources())
            for (const auto &poison : poisons())
                QTest::addRow("%s, %s", qPrintable(source), poison.name) << source << poison.text;
    }

    void everyOutputIsHarmless()
    {
        QFETCH(QString, source);
        QFETCH(QString, text);
        const auto all = sources();
        const auto found = std::ranges::find(all, source, &Source::name);
        const auto outputs = found->outputsWith(text);
        QVERIFY(!outputs.isEmpty());
        for (const auto &output : outputs)
            QVERIFY2(actorIn(output.text).isEmpty(), qPrintable(output.name + u": "_s + actorIn(output.text)));
    }

private:
    struct Source {
        QString name;
        std::function<QList<Output>(const QString &)> outputsWith;
    };

    QList<Source> sources() const
    {
        const auto server = [this](const QString &name, Protocol protocol, const QByteArray &before) {
            return Source{name, [this, protocol, before](const QString &text) {
                              return afterCheck(protocol, "T:\n" + before + bytesOf(text), m_authority->issue(CertificateFlaw::None));
                          }};
        };
        const auto certificate = [this](const QString &name, auto namesOf) {
            return Source{name, [this, namesOf](const QString &text) {
                              return afterCheck(Protocol::Smtp, "T:\nS: 220 mx", m_authority->issueNamed(namesOf(bytesOf(text))));
                          }};
        };
        return {
            server(u"SMTP, greeting"_s, Protocol::Smtp, "S: 554 "),
            server(u"SMTP, capability"_s, Protocol::Smtp, "S: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250 AUTH "),
            server(u"SMTP, sign-in"_s, Protocol::Smtp, "S: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH *\nS: 535 5.7.8 "),
            server(u"IMAP, greeting"_s, Protocol::Imap, "S: * BYE "),
            server(u"IMAP, sign-in"_s,
                   Protocol::Imap,
                   "S: * OK hi\nC: m1 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: m1 OK done\nC: m2 LOGIN *\nS: m2 NO [AUTHENTICATIONFAILED] "),
            server(u"POP3, greeting"_s, Protocol::Pop3, "S: -ERR "),
            server(u"POP3, sign-in"_s, Protocol::Pop3, "S: +OK hi\nC: CAPA\nS: -ERR no\nC: USER jane\nS: +OK\nC: PASS *\nS: -ERR "),
            certificate(u"certificate, its subject"_s,
                        [](const QByteArray &text) {
                            return CertificateNames{text, text, {}, {}};
                        }),
            certificate(u"certificate, its issuer"_s,
                        [](const QByteArray &text) {
                            return CertificateNames{"localhost", text, {}, "http://pki.example.com/" + text};
                        }),
            certificate(u"certificate, other names"_s,
                        [](const QByteArray &text) {
                            return CertificateNames{text, {}, text, {}, false};
                        }),
            {u"DNS"_s, afterDns},
            {u"HTTP, a discovery document"_s, afterDiscovery},
            {u"OAuth, an error"_s, afterOAuth},
            {u"an imported file"_s, afterImport},
            {u"an account file"_s, afterAccountFile},
            {u"a saved report"_s, afterReport},
            {u"a file's name"_s, afterFileName},
            {u"a system's error"_s, afterSystemError},
            {u"a pasted text"_s, afterPasting},
        };
    }

    static MailAccount account(const Endpoint &incoming = {Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls})
    {
        const Endpoint outgoing{Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls};
        return {u"Jane"_s,
                *EmailAddress::parse(u"jane@example.com"),
                u"generic"_s,
                ServerLogin{incoming, u"jane"_s, SignIn::Password},
                ServerLogin{outgoing, u"jane"_s, SignIn::Password}};
    }

    QList<Output> afterCheck(Protocol protocol, const QByteArray &dialogue, const ServerIdentity &identity) const
    {
        const FakeServer server(dialogue, identity);
        auto typed = "correct horse"_ba;
        CheckRequest request;
        request.endpoint = {protocol, u"localhost"_s, server.serverPort(), Security::Tls};
        request.credentials = releasedFor(request.endpoint, {u"jane"_s, Secret::take(typed), {}});
        request.furtherAuthorities = {m_authority->certificate()};
        request.limit = 20s;
        const auto result = runToEnd(check(request));
        if (!result.problem)
            return {};
        AccountCheckResult both;
        (protocol == Protocol::Smtp ? both.outgoing : both.incoming) = result;
        return outputsOf(account(), both);
    }

    static QList<Output> afterDns(const QString &text)
    {
        const auto said = bytesOf(text);
        SenderRecords records;
        records.domain = u"example.com"_s;
        records.texts = {.outcome = DnsOutcome::Found, .texts = {"v=spf1 include:" + said + " -all", said}};
        records.dmarc = {.outcome = DnsOutcome::Found, .texts = {"v=DMARC1; p=none; rua=mailto:" + said}};
        records.mtaSts = {.outcome = DnsOutcome::Found, .texts = {"v=STSv1; id=" + said}};
        records.tlsReporting = {.outcome = DnsOutcome::Found, .texts = {"v=TLSRPTv1; rua=mailto:" + said}};
        records.dkimKeys = {{QString::fromUtf8(said), {.outcome = DnsOutcome::Found, .texts = {"v=DKIM1; p=" + said}}}};
        const auto remarks = judge(records);
        QList<Output> outputs{{u"JSON"_s, QString::fromUtf8(QJsonDocument(toJson(records, remarks)).toJson())}};
        for (const auto &remark : remarks)
            outputs.append({u"sentence"_s, sentenceFor(remark)});
        return outputs;
    }

    static QList<Output> afterDiscovery(const QString &text)
    {
        const auto said = QString::fromUtf8(bytesOf(text)).remove(QChar(0x1b)).remove(QChar(7)).remove(QChar(8)); // XML has no such characters
        const auto document = "<clientConfig version=\"1.1\"><emailProvider id=\"example.com\"><domain>example.com</domain><displayName>" + said.toUtf8()
            + "</displayName><outgoingServer type=\"smtp\"><hostname>smtp.example.com</hostname><port>465</port><socketType>SSL</socketType><username>"
            + said.toUtf8() + "</username><authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>";
        const auto settings = parseAutoconfig(document, *EmailAddress::parse(u"jane@example.com"));
        QList<Output> outputs{{u"name"_s, settings ? settings->providerName : QString()}};
        if (settings)
            for (const auto &server : settings->outgoing)
                outputs.append({u"user name"_s, server.userName});
        return outputs;
    }

    static QList<Output> afterOAuth(const QString &text)
    {
        QUrlQuery answer;
        answer.addQueryItem(u"error"_s, u"access_denied"_s);
        answer.addQueryItem(u"error_description"_s, QString::fromUtf8(bytesOf(text)));
        const auto code = codeFrom(answer);
        const auto other = failureFrom(bytesOf(text), bytesOf(text));
        return {{u"answer"_s, code ? QString() : code.error().detail}, {u"token endpoint"_s, other.detail}};
    }

    static QList<Output> afterImport(const QString &text)
    {
        const auto said = bytesOf(text);
        const auto found = importAccounts({"MAIL_MAILER=smtp\nMAIL_HOST=smtp.example.com\nMAIL_PORT=465\nMAIL_USERNAME=jane" + said
                                           + "\nMAIL_FROM_ADDRESS=jane@example.com\nMAIL_FROM_NAME=\"" + said + "\"\n"});
        if (!found)
            return {{u"sentence"_s, sentenceFor(found.error())}};
        QList<Output> outputs;
        for (const auto &one : found->accounts)
            outputs += outputsOf(one.account);
        return outputs;
    }

    static QList<Output> afterAccountFile(const QString &text)
    {
        auto object = QJsonDocument::fromJson(toAccountFile(account())).object();
        object.insert("displayName"_L1, text);
        const auto read = parseAccountFile(QJsonDocument(object).toJson());
        return read ? outputsOf(*read) : QList<Output>{{u"sentence"_s, sentenceFor(read.error())}};
    }

    static QList<Output> afterReport(const QString &text)
    {
        AccountCheckResult both;
        both.outgoing = CheckResult{.endpoint = account().outgoing->endpoint};
        both.outgoing->problem = Problem{Stage::SignIn, Cause::WrongCredentials, text, text};
        auto report = makeReport(account(), both);
        report.dns = {{u"SPF"_s, text}};
        const auto read = readReport(QJsonDocument(toJson(report)).toJson());
        if (!read)
            return {{u"place"_s, read.error().place}};
        auto outputs = outputsOf(read->account, read->checks);
        outputs.append({u"HTML"_s, QString::fromUtf8(reportHtml(*read))});
        return outputs;
    }

    static QList<Output> afterFileName(const QString &text)
    {
        return {{u"sentence"_s, sentenceFor(SaveFault{SaveFault::NotAFileName, text, {}})}, {u"link"_s, sentenceFor(SaveFault{SaveFault::IsLink, text, {}})}};
    }

    static QList<Output> afterSystemError(const QString &text)
    {
        AccountCheckResult both;
        both.outgoing = CheckResult{.endpoint = account().outgoing->endpoint};
        StageJournal journal({});
        const Wire wire(both.outgoing->endpoint, {}, journal);
        try {
            wire.fail(Cause::ConnectionRefused, text);
        } catch (const Failure &failure) {
            both.outgoing->problem = Problem{Stage::Connect, *failure.cause, failure.reply, failure.detail};
        }
        auto outputs = outputsOf(account(), both);
        outputs.append({u"sentence"_s, sentenceFor(SaveFault{SaveFault::CannotWrite, u"x"_s, text})});
        return outputs;
    }

    static QList<Output> afterPasting(const QString &text)
    {
        return {{u"clipboard"_s, onTheClipboard(text)}, {u"one line"_s, printableLine(text)}, {u"mail"_s, inAMail(text)}};
    }

    std::optional<PracticeAuthority> m_authority;
};

QTEST_MAIN(TestEverySource)
#include "tst_everysource.moc"
