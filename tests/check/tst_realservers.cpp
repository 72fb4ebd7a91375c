// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/certificatedoctor.h"
#include "check/chainjudge.h"
#include "check/check.h"
#include "net/trust.h"
#include "support/fakeserver.h"
#include "support/releasing.h"
#include "support/runtoend.h"
#include "support/testauthority.h"
#include "support/testfile.h"
#include "words/adminnote.h"
#include "words/observationwords.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const auto password = "correct horse"_ba;

QString endOf(const CheckResult &result)
{
    if (result.passed())
        return u"passed"_s;
    return wordFor(result.problem->stage) + u' ' + wordFor(result.problem->cause);
}

const Observation *seen(const CheckResult &result, Observation::Kind kind)
{
    const auto found = std::ranges::find(result.observations, kind, &Observation::kind);
    return found == result.observations.end() ? nullptr : &*found;
}

ServerIdentity identity(const ServerCertificate &files)
{
    return {QSslCertificate(readTestFile(files.certificate)), QSslKey(readTestFile(files.key), QSsl::Ec)};
}

// The first and the last one of a certificate, counted from today.
struct Days {
    int first;
    int last;
};

const auto hello = "T:\nS: 220 mx.example.com\nC: EHLO *\nS: 250-mx\n"_ba;
}

// What servers out there do, and what a check has to make of it: each row was once told wrongly.
class TestRealServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_authority = PracticeAuthority::make();
        QVERIFY(m_authority);
    }

    void verdicts_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<Security>("security");
        QTest::addColumn<QByteArray>("dialogue");
        QTest::addColumn<QStringList>("ends"); // one of them
        const auto smtp = [](const QByteArray &name, const QByteArray &dialogue, const QStringList &ends) {
            QTest::newRow(name.constData()) << Protocol::Smtp << (dialogue.startsWith("T:") ? Security::Tls : Security::StartTls) << dialogue << ends;
        };
        const auto imap = [](const char *name, const QByteArray &rest, const QStringList &ends) {
            QTest::newRow(name)
                << Protocol::Imap << Security::Tls
                << "T:\nS: * OK ready\nC: m1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\nS: m1 OK done\nC: m2 AUTHENTICATE PLAIN *\n" + rest
                << ends;
        };
        const auto signIn = hello + "S: 250 AUTH PLAIN LOGIN\nC: AUTH PLAIN *\n";
        smtp("421 at sign-in", signIn + "S: 421 4.7.0 Too many errors, closing", {u"sign-in too-many-attempts"_s});
        smtp("421 at sign-in without words", signIn + "S: 421 closing", {u"sign-in sign-in-temporarily-unavailable"_s, u"sign-in server-busy"_s});
        for (const auto *code : {"435", "451", "454"})
            smtp(code + " at sign-in, in words of a wrong password"_ba,
                 signIn + "S: " + code + " 4.7.8 Error: authentication failed: wrong password",
                 {u"sign-in sign-in-temporarily-unavailable"_s});
        smtp("451 and hardly a word", signIn + "S: 451 password", {u"sign-in sign-in-temporarily-unavailable"_s});
        smtp("235 in words of a failure", signIn + "S: 235 2.7.0 authentication failed\nC: QUIT", {u"passed"_s});
        smtp("250 for a greeting", "T:\nS: 250 mx.example.com at your service", {u"greeting protocol-error"_s});
        smtp("555 to EHLO", "T:\nS: 220 mx\nC: EHLO *\nS: 555 helohost\nC: EHLO *\nS: 555 helohost", {u"capabilities helo-rejected"_s});
        smtp("500 to AUTH", signIn + "S: 500 5.5.2 Error: bad syntax\nC: AUTH LOGIN\nS: 500 5.5.2 Error: bad syntax", {u"sign-in protocol-error"_s});
        smtp("502 to AUTH",
             signIn + "S: 502 5.5.1 Command not implemented\nC: AUTH LOGIN\nS: 502 5.5.1 Command not implemented",
             {u"sign-in protocol-error"_s});
        smtp("503 to AUTH",
             signIn + "S: 503 5.5.1 Error: authentication not enabled",
             {u"sign-in protocol-error"_s, u"sign-in sign-in-not-offered"_s, u"sign-in smtp-auth-disabled"_s});
        smtp("535 and a bracket", signIn + "S: 535 5.7.8 Error: authentication failed: <", {u"sign-in wrong-credentials"_s});
        smtp("an LMTP server", "T:\nS: 220 mx\nC: EHLO *\nS: 500 Error: EHLO not allowed in LMTP server", {u"capabilities wrong-mail-protocol"_s});
        smtp("nobody from this network", "S: 554 No connections from your network, see https://mx.example.com/bl", {u"greeting ip-blocklisted"_s});
        smtp("the same with another address in it", "S: 554 No connections from your network, see https://example.net/why-not", {u"greeting ip-blocklisted"_s});
        smtp("only tokens are taken", hello + "S: 250 AUTH XOAUTH2 OAUTHBEARER", {u"sign-in oauth-required"_s});
        smtp("nothing that we have", hello + "S: 250 AUTH DIGEST-MD5 NTLM GSSAPI EXTERNAL SCRAM-SHA-256-PLUS", {u"sign-in mechanism-unsupported"_s});
        imap("BAD to AUTHENTICATE",
             "S: m2 BAD Error in IMAP command received by server.\nC: m3 LOGIN *\nS: m3 BAD Error in IMAP command received by server.",
             {u"sign-in protocol-error"_s});
        imap("the directory cannot be asked", "S: m2 NO cannot contact LDAP server", {u"sign-in sign-in-temporarily-unavailable"_s, u"sign-in server-fault"_s});
        imap("an OK in words of a failure", "S: m2 OK [AUTHENTICATIONFAILED] wrong password\nC: *", {u"passed"_s});
        imap("IMAP asks to wait", "S: m2 NO [LOGIN-DELAY] wait", {u"sign-in rate-limited"_s});
        QTest::newRow("POP3 asks to wait")
            << Protocol::Pop3 << Security::Tls
            << "T:\nS: +OK ready\nC: CAPA\nS: +OK\nS: SASL PLAIN\nS: .\nC: AUTH PLAIN *\nS: -ERR [LOGIN-DELAY] minimum time between mail checks violation"_ba
            << QStringList{u"sign-in rate-limited"_s};
        QTest::newRow("a maildrop that does not open")
            << Protocol::Pop3 << Security::Tls << "T:\nS: +OK ready\nC: CAPA\nS: +OK\nS: SASL PLAIN\nS: .\nC: AUTH PLAIN *\nS: -ERR Unable to open maildrop"_ba
            << QStringList{u"sign-in server-fault"_s, u"sign-in unknown"_s};
    }

    void verdicts()
    {
        QFETCH(Protocol, protocol);
        QFETCH(Security, security);
        QFETCH(QByteArray, dialogue);
        QFETCH(QStringList, ends);
        FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
        const auto result = runToEnd(check(requestFor(server, protocol, security)));
        QVERIFY2(ends.contains(endOf(result)), qPrintable(endOf(result)));
        QCOMPARE(server.complaint(), QByteArray());
    }

    // Who has answered is there: neither the port nor a firewall is the reason.
    void silenceInTheMiddle_data()
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<QByteArray>("dialogue");
        QTest::addColumn<QString>("end");
        QTest::newRow("instead of a greeting") << Security::Tls << "T:\nN:"_ba << u"greeting server-silent"_s;
        QTest::newRow("instead of the first handshake") << Security::Tls << "N:"_ba << u"tls server-silent"_s;
        QTest::newRow("after EHLO") << Security::Tls << "T:\nS: 220 mx\nC: EHLO *\nN:"_ba << u"capabilities session-timed-out"_s;
        QTest::newRow("after STARTTLS") << Security::StartTls << "S: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250 STARTTLS\nC: STARTTLS\nN:"_ba
                                        << u"starttls session-timed-out"_s;
        QTest::newRow("instead of the handshake") << Security::StartTls << "S: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nN:"_ba
                                                  << u"tls session-timed-out"_s;
        QTest::newRow("after AUTH") << Security::Tls << hello + "S: 250 AUTH PLAIN\nC: AUTH PLAIN *\nN:" << u"sign-in session-timed-out"_s;
    }

    void silenceInTheMiddle()
    {
        QFETCH(Security, security);
        QFETCH(QByteArray, dialogue);
        QFETCH(QString, end);
        FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
        auto request = requestFor(server, Protocol::Smtp, security);
        request.limit = 1s;
        request.findsAlternative = true;
        const auto result = runToEnd(check(request));
        QCOMPARE(endOf(result), end);
        QVERIFY(!result.suggestion);
        QVERIFY(!seen(result, Observation::PortBlocked) && !seen(result, Observation::NothingAnswers));
    }

    void aComputersNameWhereTheAddressIsRefused_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("end");
        QTest::newRow("is taken") << "S: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH PLAIN *\nS: 235 in\nC: QUIT"_ba << u"passed"_s;
        QTest::newRow("is refused too") << "S: 550 5.7.1 Helo command rejected: need fully-qualified hostname"_ba << u"capabilities helo-rejected"_s;
        QTest::newRow("it hangs up") << "X:"_ba << u"capabilities helo-rejected"_s;
    }

    void aComputersNameWhereTheAddressIsRefused()
    {
        QFETCH(QByteArray, second);
        QFETCH(QString, end);
        if (Wire::computerName().isEmpty())
            QSKIP("this computer has no name");
        FakeServer server("T:\nS: 220 mx\nC: EHLO [*\nS: 550 5.7.1 <[192.0.2.7]>: Helo command rejected: need fully-qualified hostname\nC: EHLO "
                              + Wire::computerName() + '\n' + second,
                          m_authority->issue(CertificateFlaw::None));
        const auto result = runToEnd(check(requestFor(server, Protocol::Smtp, Security::Tls)));
        QCOMPARE(endOf(result), end);
        QCOMPARE(server.complaint(), QByteArray());
    }

    void aCertificateOfThisComputerIsDemanded_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("version");
        QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
        QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
    }

    void aCertificateOfThisComputerIsDemanded()
    {
        QFETCH(QSsl::SslProtocol, version);
        FakeServer server("T:\nS: 220 mx\nC: EHLO *", m_authority->issue(CertificateFlaw::None));
        server.demandCertificate(version);
        const auto result = runToEnd(check(requestFor(server, Protocol::Smtp, Security::Tls)));
        QVERIFY(result.problem);
        QCOMPARE(wordFor(result.problem->cause), wordFor(Cause::ClientCertificateRequired));
    }

    // The server's words count more than the port.
    void wordsInClearOnALockedPort_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("cause");
        QTest::newRow("blocked") << "554 5.7.1 Service unavailable; client host blocked using bl.example"_ba << u"ip-blocklisted"_s;
        QTest::newRow("full") << "421 4.7.0 Too many connections from your address"_ba << u"too-many-connections"_s;
    }

    void wordsInClearOnALockedPort()
    {
        QFETCH(QByteArray, words);
        QFETCH(QString, cause);
        FakeServer server("S: " + words, m_authority->issue(CertificateFlaw::None));
        auto request = requestFor(server, Protocol::Smtp, Security::Tls);
        request.findsAlternative = true;
        const auto result = runToEnd(check(request));
        QVERIFY(result.problem);
        QCOMPARE(wordFor(result.problem->cause), cause);
        QCOMPARE(result.problem->serverReply, QString::fromLatin1(words));
    }

    void whatTheServerOffersIsSaid()
    {
        FakeServer server(hello + "S: 250 AUTH DIGEST-MD5 NTLM", m_authority->issue(CertificateFlaw::None));
        auto request = requestFor(server, Protocol::Smtp, Security::Tls);
        const auto result = runToEnd(check(request));
        const auto *offered = seen(result, Observation::MechanismsOffered);
        QVERIFY(offered);
        QCOMPARE(offered->details, (QStringList{u"DIGEST-MD5, NTLM"_s, QString()}));
        QVERIFY(!sentenceFor(*offered).contains(u"automatic"_s));
        request.credentials->mechanism = AuthMechanism::CramMd5;
        const auto chosen = runToEnd(check(request));
        QVERIFY(seen(chosen, Observation::MechanismsOffered));
        QCOMPARE(seen(chosen, Observation::MechanismsOffered)->details.value(1), u"CRAM-MD5"_s);
    }

    void thePasswordIsKeptBackOnAnOpenLine()
    {
        FakeServer server("S: 220 hi\nC: EHLO *\nS: 250-mx\nS: 250 AUTH PLAIN LOGIN", m_authority->issue(CertificateFlaw::None));
        const auto result = runToEnd(check(requestFor(server, Protocol::Smtp, Security::None)));
        QCOMPARE(endOf(result), u"sign-in encryption-required"_s);
        const auto *kept = seen(result, Observation::PasswordKept);
        QVERIFY(kept);
        QCOMPARE(kept->details, (QStringList{QString::number(server.serverPort()), QString()}));
        QVERIFY(sentenceFor(*kept).contains(u"offers no encryption"_s));
    }

    // The server's own certificate is sound; the one of its issuer is not.
    void theCertificateInBetweenIsAtFault_data()
    {
        QTest::addColumn<QStringList>("extras"); // of the one in between
        QTest::addColumn<Days>("days");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("said");
        const Days sound{-30, 60};
        QTest::newRow("not yet valid") << QStringList() << Days{20, 60} << u"certificate-not-yet-valid"_s << u"Between"_s;
        QTest::newRow("expired") << QStringList() << Days{-60, -3} << u"certificate-expired"_s << u"Between"_s;
        QTest::newRow("signed with SHA-1") << QStringList{u"-sha1"_s} << sound << u"certificate-invalid"_s << u"SHA1"_s;
        QTest::newRow("for other names") << QStringList{u"-addext"_s, u"nameConstraints=critical,permitted;DNS:example.net"_s} << sound
                                         << u"certificate-invalid"_s << u"name constraints"_s;
    }

    void theCertificateInBetweenIsAtFault()
    {
        QFETCH(QStringList, extras);
        QFETCH(Days, days);
        QFETCH(QString, cause);
        QFETCH(QString, said);
        const TestAuthority root;
        const TestAuthority between(root, u"Between"_s, days.first, days.last, extras);
        FakeServer server("T:\nS: * OK hi", identity(between.issue(TestAuthority::Leaf::Good)));
        server.setFurtherCertificates(*readAuthorities(between.caFile()));
        const auto result = checkCertificate(server, root);
        QCOMPARE(wordFor(result.problem->cause), cause);
        QString sentences;
        for (const auto &observation : result.observations)
            sentences += sentenceFor(observation);
        QVERIFY2(sentences.contains(said), qPrintable(sentences));
        QVERIFY2(!result.problem->detail.contains(u"Unknown error"_s), qPrintable(result.problem->detail));
        QVERIFY(noteEvidence(result, {}, {}).faultyCertificate.contains(u"Between"_s) || said != "Between"_L1);
    }

    void theServersOwnWasNotMadeByTheRules_data()
    {
        QTest::addColumn<QStringList>("extras");
        QTest::addColumn<QString>("said");
        QTest::newRow("a demand that nobody knows") << QStringList{u"-addext"_s, u"1.2.3.4.5=critical,ASN1:NULL"_s} << u"1.2.3.4.5"_s;
        QTest::newRow("signed with SHA-1") << QStringList{u"-sha1"_s} << u"SHA1"_s;
    }

    void theServersOwnWasNotMadeByTheRules()
    {
        QFETCH(QStringList, extras);
        QFETCH(QString, said);
        const TestAuthority root;
        FakeServer server("T:\nS: * OK hi", identity(root.issue(TestAuthority::Leaf::Good, extras)));
        const auto result = checkCertificate(server, root);
        QCOMPARE(endOf(result), u"tls certificate-invalid"_s);
        const auto *fault = seen(result, Observation::FaultyCertificate);
        QVERIFY(fault);
        QVERIFY2(sentenceFor(*fault).contains(said) && sentenceFor(*fault).contains(u"localhost"_s), qPrintable(sentenceFor(*fault)));
        QCOMPARE(result.problem->detail, QString());
    }

    // Behind its chain the server sends a certificate that has no part in it, signed in an old way: that one is not to blame.
    void theReasonIsOpenSslsOwn()
    {
        if (!canJudgeChains())
            QSKIP("built without OpenSSL's headers");
        const TestAuthority root;
        const TestAuthority between(root, u"Between"_s, -30, 60, {u"-addext"_s, u"nameConstraints=critical,permitted;DNS:example.net"_s});
        const TestAuthority stray(root, u"Stray"_s, -30, 60, {u"-sha1"_s});
        FakeServer server("T:\nS: * OK hi", identity(between.issue(TestAuthority::Leaf::Good)));
        server.setFurtherCertificates(*readAuthorities(between.caFile()) + *readAuthorities(stray.caFile()));
        const auto result = checkCertificate(server, root);
        QCOMPARE(endOf(result), u"tls certificate-invalid"_s);
        const auto *fault = seen(result, Observation::FaultyCertificate);
        QVERIFY(fault);
        QVERIFY2(sentenceFor(*fault).contains(u"name constraints"_s), qPrintable(sentenceFor(*fault)));
        QVERIFY2(!sentenceFor(*fault).contains(u"SHA1"_s), qPrintable(sentenceFor(*fault)));
    }

    // From the outside in: what is asked of OpenSSL is what it says of a chain, not of its dates or names.
    void aSoundChainHasNoFault()
    {
        const TestAuthority root;
        const auto leaf = identity(root.issue(TestAuthority::Leaf::Good)).certificate;
        QVERIFY(!judgeChain({leaf}, *readAuthorities(root.caFile())));
        QVERIFY(!judgeChain({leaf}, {})); // who vouches for it is another question
        QVERIFY(!judgeChain({}, {}));
    }

private:
    CheckRequest requestFor(const FakeServer &server, Protocol protocol, Security security) const
    {
        auto typed = password;
        CheckRequest request;
        request.endpoint = {protocol, u"localhost"_s, server.serverPort(), security};
        request.credentials = releasedFor(request.endpoint, {u"jane"_s, Secret::take(typed), {}});
        request.furtherAuthorities = {m_authority->certificate()};
        request.limit = 10s;
        request.findsAlternative = false;
        return request;
    }
    CheckResult checkCertificate(const FakeServer &server, const TestAuthority &root) const
    {
        auto request = requestFor(server, Protocol::Imap, Security::Tls);
        request.furtherAuthorities = *readAuthorities(root.caFile());
        request.findsAlternative = true;
        return runToEnd(check(request));
    }

    std::optional<PracticeAuthority> m_authority;
};

QTEST_GUILESS_MAIN(TestRealServers)
#include "tst_realservers.moc"
