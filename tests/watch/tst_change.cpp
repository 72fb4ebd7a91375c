// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicethread.h"
#include "support/runtoend.h"
#include "watch/baselinestore.h"
#include "watch/change.h"
#include "watch/comparison.h"
#include "words/changewords.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const auto today = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
const Endpoint door{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls};
const SideBaseline lastTime{door, {u"PLAIN"_s, u"SCRAM-SHA-256"_s}, u"TLSv1.3"_s, u"Example CA"_s, u"00"_s};

CheckResult checkedNow()
{
    CheckResult result;
    result.endpoint = door;
    result.stages = {{Stage::Tls, StageReport::Passed, 1, {}}, {Stage::Capabilities, StageReport::Passed, 1, {}}};
    result.capabilities.authMechanisms = {"PLAIN", "SCRAM-SHA-256"};
    return result;
}

QList<Change> changesOf(const CheckResult &result)
{
    return changesSince(Baseline{today, {}, lastTime}, {{}, result}, today);
}
} // namespace

// What is noticed between two checks of a saved account.
class TestChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    }

    void nothingIsSaidWhereNothingChanged()
    {
        QVERIFY(changesOf(checkedNow()).isEmpty());
        QVERIFY(changesSince(std::nullopt, {{}, checkedNow()}, today).isEmpty());
    }

    void aMechanismIsGone()
    {
        auto result = checkedNow();
        result.capabilities.authMechanisms = {"SCRAM-SHA-256", "XOAUTH2"};
        const Change gone{Side::Outgoing, Change::MechanismGone, u"PLAIN"_s, {}};
        QCOMPARE(changesOf(result), QList{gone});
        QVERIFY(sentenceFor(gone).contains("PLAIN"_L1));
    }

    void whatWasNotReachedIsNotGone()
    {
        auto result = checkedNow();
        result.capabilities.authMechanisms.clear();
        result.stages = {{Stage::Connect, StageReport::Failed, 1, {}}};
        QVERIFY(changesOf(result).isEmpty());
    }

    void anotherPort()
    {
        auto result = checkedNow();
        result.endpoint.port = 465;
        result.endpoint.security = Security::Tls;
        const auto changes = changesOf(result);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().kind, Change::EndpointChanged);
        QCOMPARE(changes.first().before, u"smtp.example.com:587 STARTTLS"_s);
        QCOMPARE(changes.first().now, u"smtp.example.com:465 SSL/TLS"_s);
    }

    // With the certificate of the practice mailbox, and the calendar moved to its end.
    void anotherIssuerAndTheEndOfACertificate()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        const auto authority = practice.ask([](auto &mailbox) {
            return mailbox.authority();
        });
        const auto account = practice.ask([](auto &mailbox) {
            return mailbox.account();
        });
        const auto result = runToEnd(check({account.outgoing->endpoint, {}, {}, {authority}, 5s, {}, {}, false}));
        QVERIFY(result.passed());
        auto before = baselineOf(result);
        before.issuer = u"Example CA"_s;
        const auto end = result.tls->chain.first().expiryDate();
        const auto changes = changesSince(Baseline{today, {}, before}, {{}, result}, end.addDays(-9));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].kind, Change::IssuerChanged);
        QCOMPARE(changes[1].kind, Change::CertificateEnds);
        QCOMPARE(changes[1].days, 9);
        QVERIFY(!sentenceFor(changes[1]).isEmpty());
        QVERIFY(changesSince(Baseline{today, {}, baselineOf(result)}, {{}, result}, end.addDays(-40)).isEmpty());
    }

    void aBaselineIsReadBackAndPrivate()
    {
        MailAccount account{u"Jane Doe"_s, *EmailAddress::parse(u"jane@example.com"), u"generic"_s, {}, ServerLogin{door, u"jane"_s, SignIn::Password}};
        QVERIFY(!loadBaseline(account));
        const Baseline baseline{today, {}, lastTime};
        const auto saved = saveBaseline(account, baseline);
        QVERIFY(saved);
        QCOMPARE(loadBaseline(account), baseline);
        QCOMPARE(QFileInfo(*saved).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        QFile file(*saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray everything = saved->toUtf8() + file.readAll();
        QVERIFY2(!everything.contains("jane"), everything.constData());

        account.outgoing->endpoint.port = 465; // still the same account
        QCOMPARE(loadBaseline(account), baseline);
    }

    // What is remembered as good was proven, or says what it was.
    void aCheckWithoutASignInIsNotRememberedAsOneThatWorked()
    {
        const MailAccount account{u"Jane Doe"_s,
                                  *EmailAddress::parse(u"watched@example.com"),
                                  u"generic"_s,
                                  {},
                                  ServerLogin{door, u"jane"_s, SignIn::Password}};
        const auto keep = [&](const CheckResult &result) {
            compareWithLast(account, {{}, result}, today);
            return loadBaseline(account);
        };
        const auto untested = checkedNow();
        auto failed = untested;
        failed.problem = Problem{Stage::SignIn, Cause::WrongCredentials, {}, {}};
        auto proven = untested;
        proven.proof = Proof::ChallengeResponse;

        QVERIFY(!keep(failed));
        QCOMPARE(keep(untested)->verdict, Verdict::NotTested);
        QVERIFY2(sentenceFor(*loadBaseline(account)).contains("not proven"_L1), qPrintable(sentenceFor(*loadBaseline(account))));
        QVERIFY(!headingOfChanges(loadBaseline(account)).contains("good"_L1));
        QCOMPARE(keep(proven)->verdict, Verdict::Proven);
        QVERIFY2(sentenceFor(*loadBaseline(account)).contains("it worked"_L1), qPrintable(sentenceFor(*loadBaseline(account))));
        QCOMPARE(keep(untested)->verdict, Verdict::Proven);
        QCOMPARE(keep(failed)->verdict, Verdict::Proven);
    }

    // Rule 21: once the server has proven that it can, a password is never said to it because a proof was refused.
    void whatWasProvenWithoutSayingThePasswordIsHeeded()
    {
        const MailAccount account{u"Jane Doe"_s, *EmailAddress::parse(u"proven@example.com"), u"generic"_s, {}, ServerLogin{door, u"jane"_s, SignIn::Password}};
        const auto heeded = [&](const Endpoint &endpoint) {
            AccountCheckRequest request{{}, CheckRequest{.endpoint = endpoint}};
            heedLastCheck(request, account);
            return request.outgoing->provenBy;
        };
        QCOMPARE(heeded(door), std::nullopt);
        auto result = checkedNow();
        result.proof = Proof::ChallengeResponse;
        result.mechanism = AuthMechanism::ScramSha256;
        compareWithLast(account, {{}, result}, today);
        QCOMPARE(heeded(door), AuthMechanism::ScramSha256);
        auto otherPort = door;
        otherPort.port = 465;
        QCOMPARE(heeded(otherPort), AuthMechanism::ScramSha256);
        auto elsewhere = door;
        elsewhere.host = u"smtp.example.net"_s;
        QCOMPARE(heeded(elsewhere), std::nullopt);

        result.proof = Proof::Password; // somebody chose so
        result.mechanism = AuthMechanism::Plain;
        compareWithLast(account, {{}, result}, today);
        QCOMPARE(heeded(door), AuthMechanism::ScramSha256);
    }

    void anOlderBaselineDoesNotSayThatItWasProven()
    {
        auto old = QJsonDocument::fromJson(toBaselineFile({today, {}, lastTime, Verdict::Proven})).object();
        old.remove("verdict"_L1);
        const auto read = parseBaselineFile(QJsonDocument(old).toJson());
        QVERIFY(read);
        QCOMPARE(read->verdict, Verdict::NotTested);
    }

    void whatIsNoBaseline()
    {
        for (const auto &text : {""_ba, "[]"_ba, "{}"_ba, "{\"schema\": \"mailwright.baseline/1\"}"_ba, QByteArray(100000, ' ')})
            QVERIFY(!parseBaselineFile(text));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
