// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/verdict.h"
#include "practice/practicethread.h"
#include "report/reportjson.h"
#include "support/releasing.h"
#include "support/runtoend.h"
#include "words/reporthtml.h"
#include "words/reportwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
Q_DECLARE_METATYPE(Mishap)

namespace
{
QByteArray textOf(const Report &report)
{
    return QJsonDocument(toJson(report)).toJson();
}

// A report on the practice mailbox, from a real check of both sides that sends a message.
Report reportOn(PracticeThread &practice)
{
    const auto account = practice.ask([](auto &mailbox) {
        return mailbox.account();
    });
    auto password = practice.ask([](auto &mailbox) {
        return mailbox.password();
    });
    const auto authority = practice.ask([](auto &mailbox) {
        return mailbox.authority();
    });
    const auto doors = practice.ask([](auto &mailbox) {
        return mailbox.endpoints();
    });
    const auto address = account.address.toString().toUtf8();
    const Envelope toMyself{address, address, "From: <" + address + ">\r\nSubject: test\r\n\r\nHello\r\n"};
    const auto credentials = releasedFor(account.incoming->endpoint, {account.incoming->userName, Secret::take(password), {}});
    CheckRequest incoming{account.incoming->endpoint, credentials, {}, {authority}, 3s, {}, doors, true};
    CheckRequest outgoing{account.outgoing->endpoint, credentials, toMyself, {authority}, 3s, {}, doors, true};
    incoming.fetchesIssuer = outgoing.fetchesIssuer = true;
    auto report = makeReport(account, runToEnd(checkAccount({incoming, outgoing})));
    report.dns = {{u"MX"_s, u"10 mail.example.com"_s}, {u"DMARC"_s, u"v=DMARC1; p=none; rua=mailto:"_s + account.address.toString()}};
    return report;
}

// The text, and everything in it that may be base64, decoded.
QByteArray withDecodedParts(const QByteArray &text)
{
    static const QRegularExpression base64(u"[A-Za-z0-9+/]{8,}={0,2}"_s);
    auto all = text;
    for (auto matches = base64.globalMatch(QString::fromUtf8(text)); matches.hasNext();)
        all += ' ' + QByteArray::fromBase64(matches.next().captured().toLatin1());
    return all;
}

// A name as a word of its own: three letters turn up by chance inside a certificate's base64.
bool saysName(QByteArray text, const QString &name)
{
    text.replace("\\n", "\n"); // JSON's line ends
    const QRegularExpression word(u"(?<![A-Za-z0-9+/])%1(?![A-Za-z0-9+/=])"_s.arg(QRegularExpression::escape(name)));
    return word.match(QString::fromUtf8(text)).hasMatch();
}
} // namespace

// The report for the help desk: complete, read back as it was, without a secret, and without an address where that was asked.
class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mishap_data()
    {
        QTest::addColumn<Mishap>("mishap");
        for (const auto mishap : {Mishap::None, Mishap::WrongPassword, Mishap::BlockedPort, Mishap::IncompleteChain, allMishaps().last()})
            QTest::newRow(wordFor(mishap).data()) << mishap;
    }

    void mishap()
    {
        QFETCH(Mishap, mishap);
        PracticeThread practice(mishap);
        QVERIFY(practice.start().has_value());
        const auto report = reportOn(practice);
        const auto password = practice
                                  .ask([](auto &mailbox) {
                                      return mailbox.password();
                                  })
                                  .toUtf8();

        for (const auto &made : {report, masked(report)}) {
            const auto json = textOf(made);
            const auto page = reportHtml(made);
            const auto again = readReport(json);
            QVERIFY2(again, again ? "" : qUtf8Printable(again.error().place));
            QCOMPARE(textOf(*again), json);
            QCOMPARE(textOf(readReport(page).value()), json);
            for (const auto &text : {json, page})
                QVERIFY2(!withDecodedParts(text).contains(password), text.constData());
        }
    }

    void nobodyIsNamedWhereAddressesAreMasked()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        const auto report = reportOn(practice);
        const auto address = report.account.address.toString().toUtf8();
        QVERIFY(textOf(report).contains(address) && reportHtml(report).contains(address));
        for (const auto &word : report.account.displayName.split(u' '))
            QVERIFY(saysName(textOf(report), word) && saysName(reportHtml(report), word));

        static const QRegularExpression anyAddress(u"[^\\s<>\"]+@[^\\s<>\"]+\\.[a-z]+"_s);
        const auto covered = masked(report);
        for (const auto &text : {textOf(covered), reportHtml(covered)}) {
            const auto all = withDecodedParts(text);
            QVERIFY2(!all.contains(address), all.constData());
            const auto found = anyAddress.match(QString::fromLatin1(text)).captured();
            QVERIFY2(found.isEmpty(), qUtf8Printable(found));
            for (const auto &word : report.account.displayName.split(u' '))
                QVERIFY2(!saysName(text, word), text.constData());
        }
    }

    void thePageStandsAlone()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        auto report = reportOn(practice);
        report.checks.outgoing->problem = Problem{Stage::Sender, Cause::Unknown, u"550 </script><script>alert(1)</script>"_s, {}};
        const auto page = reportHtml(report);
        QCOMPARE(page.count("<script"), 1);
        QVERIFY(!page.contains("src=") && !page.contains("url(") && !page.contains("@import"));
        QCOMPARE(readReport(page).value().checks.outgoing->problem->serverReply, report.checks.outgoing->problem->serverReply);
    }

    void aReportSaysWhatWasProven()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        auto report = reportOn(practice);
        QCOMPARE(toJson(report).value("verdict"_L1).toString(), u"proven"_s);
        QVERIFY(reportHtml(report).contains("<p>✓ Everything works</p>"));
        for (auto *side : {&report.checks.incoming, &report.checks.outgoing})
            (*side)->proof = Proof::None;
        QCOMPARE(toJson(report).value("outcome"_L1).toString(), u"passed"_s);
        QCOMPARE(toJson(report).value("verdict"_L1).toString(), u"not-tested"_s);
        const auto page = reportHtml(report);
        QVERIFY(page.contains("<p>! Reachable; the sign-in was not tested</p>"));
        QVERIFY(!page.contains("✓ Everything"));
        QVERIFY(!coveringNote(report).contains(u'✓'));
        report.checks.incoming->problem = Problem{Stage::Tls, Cause::CertificateExpired, {}, {}};
        QCOMPARE(toJson(report).value("verdict"_L1).toString(), u"failed"_s);
        QVERIFY(reportHtml(report).contains("<p>✕ Does not work yet</p>"));
    }

    // What one of today says more is taken out again.
    void anOlderReportIsProvenOnlyWhereASecretWasTaken()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        auto report = reportOn(practice);
        const auto asOld = [&report] {
            auto object = toJson(report);
            object.remove("verdict"_L1);
            for (const auto side : {"incoming"_L1, "outgoing"_L1}) {
                auto part = object.value(side).toObject();
                part.remove("proof"_L1);
                part.remove("verdict"_L1);
                object.insert(side, part);
            }
            return readReport(QJsonDocument(object).toJson()).value().checks;
        };
        QCOMPARE(asOld().incoming->mechanism, report.checks.incoming->mechanism);
        QCOMPARE(verdictOf(asOld()), Verdict::Proven);
        report.checks.outgoing->credentialsSent = CredentialsSent::No;
        QCOMPARE(verdictOf(asOld()), Verdict::NotTested);
        report.checks.outgoing->problem = Problem{Stage::SignIn, Cause::WrongCredentials, {}, {}};
        QCOMPARE(verdictOf(asOld()), Verdict::Failed);
    }

    void whatIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<JsonFault::Kind>("kind");
        QTest::addColumn<QString>("place");
        auto report =
            QJsonDocument(toJson(makeReport({u"Jane"_s,
                                             *EmailAddress::parse(u"jane@example.com"),
                                             u"generic"_s,
                                             {},
                                             ServerLogin{{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls}, u"jane"_s, SignIn::Password}},
                                            {{}, CheckResult{.endpoint = {Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls}}})))
                .object();
        const auto with = [&report](const QString &side, const QString &key, const QJsonValue &value) {
            auto changed = report;
            auto part = changed.value(side).toObject();
            part.insert(key, value);
            changed.insert(side, part);
            return QJsonDocument(changed).toJson();
        };
        QVERIFY(readReport(QJsonDocument(report).toJson()));
        QTest::newRow("nothing") << QByteArray() << JsonFault::NotJson << QString();
        QTest::newRow("a page without one") << "<html></html>"_ba << JsonFault::NotJson << QString();
        QTest::newRow("cut off") << QJsonDocument(report).toJson().chopped(20) << JsonFault::NotJson << QString();
        QTest::newRow("another kind") << "{\"schema\": \"mailwright.account/1\"}"_ba << JsonFault::WrongSchema << QString();
        QTest::newRow("too large") << QByteArray(9 * 1024 * 1024, ' ') << JsonFault::TooLarge << QString();
        QTest::newRow("stages of another kind") << with(u"outgoing"_s, u"stages"_s, 1) << JsonFault::Invalid << u"outgoing.stages"_s;
        QTest::newRow("a stage that is none") << with(u"outgoing"_s, u"stages"_s, QJsonArray{QJsonObject{{u"id"_s, u"lunch"_s}}}) << JsonFault::Invalid
                                              << u"outgoing.stages[0].id"_s;
        QTest::newRow("no certificate") << with(u"outgoing"_s, u"chain"_s, 1) << JsonFault::Invalid << u"outgoing.chain"_s;
        QTest::newRow("control characters") << with(u"system"_s, u"qt"_s, u"6\x1b[2J"_s) << JsonFault::Invalid << u"system.qt"_s;
        QTest::newRow("a password") << with(u"account"_s, u"password"_s, u"x"_s) << JsonFault::Invalid << u"account.password"_s;
    }

    void whatIsNoReport()
    {
        QFETCH(QByteArray, text);
        QFETCH(JsonFault::Kind, kind);
        QFETCH(QString, place);
        const auto report = readReport(text);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QCOMPARE(report.error().place, place);
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
