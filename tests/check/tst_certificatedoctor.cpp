// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/certificatedoctor.h"
#include "check/interceptor.h"
#include "net/trust.h"
#include "practice/practicecertificates.h"
#include "practice/practicethread.h"
#include "support/fakeserver.h"
#include "support/runtoend.h"
#include "support/testauthority.h"
#include "support/testfile.h"

#include <QTcpServer>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const auto lockedSmtp = "T:\nS: 220 mail.example.com ESMTP\nC: EHLO *\nS: 250-mail.example.com\nS: 250 AUTH PLAIN\nC: QUIT"_ba;

QSslCertificate read(const ServerCertificate &files)
{
    return QSslCertificate(readTestFile(files.certificate));
}

ServerIdentity identity(const ServerCertificate &files)
{
    return {read(files), QSslKey(readTestFile(files.key), QSsl::Ec)};
}

CheckResult checkAt(const QString &host, const FakeServer &server, const TestAuthority &authority)
{
    CheckRequest request;
    request.endpoint = {Protocol::Smtp, host, server.serverPort(), Security::Tls};
    request.furtherAuthorities = *readAuthorities(authority.caFile());
    request.limit = 10s;
    return runToEnd(check(request));
}

CheckRequest requestTo(PracticeThread &practice)
{
    CheckRequest request;
    request.endpoint = practice.ask([](auto &mailbox) {
        return mailbox.account().outgoing->endpoint;
    });
    request.furtherAuthorities = {practice.ask([](auto &mailbox) {
        return mailbox.authority();
    })};
    request.issuerReach = WebReach::Practice;
    return request;
}

const Observation *has(const CheckResult &result, Observation::Kind kind)
{
    const auto found = std::ranges::find(result.observations, kind, &Observation::kind);
    return found == result.observations.end() ? nullptr : &*found;
}

bool saw(const CheckResult &result, const Observation &observation)
{
    return result.observations.contains(observation);
}
} // namespace

// What can be said of a certificate that was refused.
class TestCertificateDoctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherNameOfTheSameComputerIsSuggested()
    {
        const TestAuthority authority;
        const FakeServer server(lockedSmtp, identity(authority.issueFor({u"localhost"_s})));
        const auto result = checkAt(u"127.0.0.1"_s, server, authority);
        QCOMPARE(result.problem->cause, Cause::CertificateNameMismatch);
        QVERIFY2(result.problem->detail.contains("host name"_L1), qPrintable(result.problem->detail)); // and not that a staple is missing
        QCOMPARE(result.suggestion, std::optional(Endpoint{Protocol::Smtp, u"localhost"_s, server.serverPort(), Security::Tls}));
        QVERIFY(saw(result, {Observation::NameFits, {u"localhost"_s}}));
    }

    void aNameThatLeadsElsewhereIsNot()
    {
        const TestAuthority authority;
        const FakeServer server(lockedSmtp, identity(authority.issueFor({u"mail.example.invalid"_s})));
        const auto result = checkAt(u"127.0.0.1"_s, server, authority);
        QVERIFY(!result.suggestion);
        QVERIFY(saw(result, {Observation::CertificateNames, {u"mail.example.invalid"_s}}));
    }

    void anotherNameDoesNotHelpWhereNobodyVouches()
    {
        const TestAuthority authority;
        const TestAuthority stranger;
        const FakeServer server(lockedSmtp, identity(stranger.issueFor({u"localhost"_s})));
        const auto result = checkAt(u"127.0.0.1"_s, server, authority);
        QVERIFY(!result.suggestion);
    }

    void namesComeNearestFirst()
    {
        const TestAuthority authority;
        const auto certificate = read(authority.issueFor({u"web7.example.net"_s, u"*.hosting.example.net"_s, u"example.com"_s, u"www.example.com"_s}));
        QCOMPARE(namesInstead(certificate, u"mail.example.com"_s),
                 (QStringList{u"example.com"_s, u"www.example.com"_s, u"mail.hosting.example.net"_s, u"web7.example.net"_s}));
    }

    void theMissingCertificateIsFetchedWhereThePersonAgrees()
    {
        PracticeThread practice(Mishap::IncompleteChain);
        QVERIFY(practice.start().has_value());
        auto request = requestTo(practice);
        QVERIFY(!has(runToEnd(check(request)), Observation::IssuerFetched));
        request.fetchesIssuer = true;
        const auto result = runToEnd(check(request));
        QCOMPARE(wordFor(result.problem->cause), wordFor(Cause::CertificateChainIncomplete)); // the server's fault all the same
        const auto *seen = has(result, Observation::IssuerFetched);
        QVERIFY(seen);
        QCOMPARE(seen->details.value(0), u"Mailwright practice authority in between"_s);
        QCOMPARE(QSslCertificate::fromData(seen->details.value(1).toLatin1()).size(), 1);
        QCOMPARE(result.credentialsSent, CredentialsSent::No);
    }

    // What was fetched vouches for nobody by itself.
    void theFetchedCertificateIsNotTrusted()
    {
        PracticeThread practice(Mishap::IncompleteChain);
        QVERIFY(practice.start().has_value());
        auto request = requestTo(practice);
        request.fetchesIssuer = true;
        request.furtherAuthorities.clear();
        const auto result = runToEnd(check(request));
        QVERIFY(!has(result, Observation::IssuerFetched));
        QVERIFY(has(result, Observation::IssuerNoHelp));
        QCOMPARE(wordFor(result.problem->cause), wordFor(Cause::CertificateUntrustedIssuer));
    }

    // A certificate may name any address. Who presses the button for a server in the world asks nobody at home.
    void nothingOnThisComputerIsAsked_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("by number") << "127.0.0.1"_ba;
        QTest::newRow("by name") << "localhost"_ba;
        QTest::newRow("by number in another notation") << "[::ffff:127.0.0.1]"_ba;
    }
    void nothingOnThisComputerIsAsked()
    {
        QFETCH(QByteArray, host);
        QTcpServer router;
        QVERIFY(router.listen(QHostAddress::LocalHost));
        const auto authority = PracticeAuthority::make();
        QVERIFY(authority);
        const auto place = "http://" + host + ':' + QByteArray::number(router.serverPort()) + "/between.crt";
        const FakeServer server(lockedSmtp, authority->issue(CertificateFlaw::ChainIncomplete, place));
        CheckRequest request;
        request.endpoint = {Protocol::Smtp, u"localhost"_s, server.serverPort(), Security::Tls};
        request.furtherAuthorities = {authority->certificate()};
        request.fetchesIssuer = true;
        request.limit = 10s;
        QVERIFY(has(runToEnd(check(request)), Observation::IssuerNotFetched));
        QVERIFY(!router.hasPendingConnections());
    }

    void onlyWebPlacesAreAsked_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("a directory") << "ldap://localhost/cn=between"_ba;
        QTest::newRow("a file") << "file:///etc/ssl/certs/between.pem"_ba;
        QTest::newRow("with a password") << "http://jane:secret@localhost/between.crt"_ba;
        QTest::newRow("no host") << "http:///between.crt"_ba;
        QTest::newRow("nobody there") << "http://localhost:1/between.crt"_ba;
        QTest::newRow("an order in place of a file") << "http://localhost/admin?cmd=reboot"_ba;
        QTest::newRow("a path as long as a message") << "http://localhost/" + QByteArray(201, 'a');
        QTest::newRow("nonsense") << "\xff\xfe%%"_ba;
    }
    void onlyWebPlacesAreAsked()
    {
        QFETCH(QByteArray, place);
        const auto authority = PracticeAuthority::make();
        QVERIFY(authority);
        const FakeServer server(lockedSmtp, authority->issue(CertificateFlaw::ChainIncomplete, place));
        CheckRequest request;
        request.endpoint = {Protocol::Smtp, u"localhost"_s, server.serverPort(), Security::Tls};
        request.furtherAuthorities = {authority->certificate()};
        request.fetchesIssuer = true;
        request.issuerReach = WebReach::Practice;
        request.limit = 10s;
        QVERIFY(has(runToEnd(check(request)), Observation::IssuerNotFetched));
    }

    void interceptorsAreCalledByTheirNames_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("product");
        QTest::newRow("Avast") << u"Avast Web/Mail Shield Root"_s << u"Avast"_s;
        QTest::newRow("AVG") << u"AVG Web/Mail Shield Root"_s << u"AVG"_s;
        QTest::newRow("Norton") << u"Norton Web/Mail Shield Root"_s << u"Norton"_s;
        QTest::newRow("Kaspersky") << u"Kaspersky Anti-Virus Personal Root Certificate"_s << u"Kaspersky"_s;
        QTest::newRow("ESET") << u"ESET SSL Filter CA"_s << u"ESET"_s;
        QTest::newRow("Bitdefender") << u"Bitdefender Personal CA.Net-Defender"_s << u"Bitdefender"_s;
        QTest::newRow("Zscaler") << u"Zscaler Intermediate Root CA (zscaler.net)"_s << u"Zscaler"_s;
        QTest::newRow("Fortinet") << u"FortiGate CA"_s << u"Fortinet FortiGate"_s;
        QTest::newRow("Sophos") << u"Sophos SSL CA_C01001ABCDEF123"_s << u"Sophos"_s;
    }
    void interceptorsAreCalledByTheirNames()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, product);
        const auto leaf = read(TestAuthority(issuer).issue(TestAuthority::Leaf::Good));
        auto cause = Cause::CertificateUntrustedIssuer;
        const auto seen = observe(cause, {leaf}, QDateTime::currentDateTimeUtc());
        QCOMPARE(cause, Cause::TlsIntercepted);
        QCOMPARE(seen.first().kind, Observation::Interceptor);
        QCOMPARE(seen.first().details.first(), product);
    }

    void aWholeCheckNamesTheInterceptor()
    {
        const TestAuthority trusted;
        const TestAuthority avast(u"Avast Web/Mail Shield Root"_s);
        const FakeServer server(lockedSmtp, identity(avast.issue(TestAuthority::Leaf::Good)));
        const auto result = checkAt(u"127.0.0.1"_s, server, trusted);
        QCOMPARE(result.problem->cause, Cause::TlsIntercepted);
        QCOMPARE(result.observations.first().details.first(), u"Avast"_s);
        QCOMPARE(result.credentialsSent, CredentialsSent::No);
    }

    void aCompanysOwnAuthorityIsNoInterceptor()
    {
        const auto leaf = read(TestAuthority(u"Example Company Root"_s).issue(TestAuthority::Leaf::Good));
        auto cause = Cause::CertificateUntrustedIssuer;
        QVERIFY(observe(cause, {leaf}, QDateTime::currentDateTimeUtc()).isEmpty());
        QCOMPARE(cause, Cause::CertificateUntrustedIssuer);
    }

    void aForgottenLinkIsRecognised()
    {
        const auto leaf = read(TestAuthority(u"Example Public CA 3"_s).issueFor({u"mail.example.com"_s}));
        auto cause = Cause::CertificateUntrustedIssuer;
        const auto seen = observe(cause, {leaf}, QDateTime::currentDateTimeUtc());
        QCOMPARE(cause, Cause::CertificateChainIncomplete);
        QCOMPARE(seen, (QList<Observation>{{Observation::IssuerMissing, {u"Example Public CA 3"_s, u"http://192.0.2.1/issuer.cer"_s}}}));
    }

    void datesAreComparedWithTheClock()
    {
        const TestAuthority authority;
        const auto leaf = read(authority.issue(TestAuthority::Leaf::Expired));
        auto cause = Cause::CertificateExpired;
        const auto now = leaf.expiryDate().addDays(2);
        const auto seen = observe(cause, {leaf}, now);
        QCOMPARE(seen.first().kind, Observation::Dates);
        QCOMPARE(seen.first().details.last(), now.toUTC().date().toString(Qt::ISODate));
    }

    void aClockBeforeThisProgramIsWrong()
    {
        const TestAuthority authority;
        const auto leaf = read(authority.issue(TestAuthority::Leaf::Good));
        auto cause = Cause::CertificateNotYetValid;
        const auto seen = observe(cause, {leaf}, QDateTime(QDate(2001, 1, 1), QTime(), QTimeZone::UTC));
        QCOMPARE(seen.last(), (Observation{Observation::ClockBehind, {u"2001-01-01"_s}}));
    }

    void aSelfMadeCertificateShowsItsFingerprint()
    {
        const auto leaf = read(TestAuthority().issue(TestAuthority::Leaf::SelfSigned));
        auto cause = Cause::CertificateSelfSigned;
        const auto seen = observe(cause, {leaf}, QDateTime::currentDateTimeUtc());
        QCOMPARE(seen.first().kind, Observation::Fingerprint);
        QCOMPARE(seen.first().details.first().size(), 32 * 3 - 1);
    }
};

QTEST_GUILESS_MAIN(TestCertificateDoctor)
#include "tst_certificatedoctor.moc"
