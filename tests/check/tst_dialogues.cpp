// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/check.h"
#include "net/trust.h"
#include "support/fakeserver.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto password = "correct horse";

// How a dialogue ends: "passed", or "stage cause".
QString endOf(const CheckResult &result)
{
    if (result.passed())
        return u"passed"_s;
    return wordFor(result.problem->stage) + u' ' + wordFor(result.problem->cause);
}

Credentials jane()
{
    QByteArray typed(password);
    return {u"jane"_s, Secret::take(typed), {}};
}
}

// Whole conversations with a server that plays a script: what the client says, where it stops, and that nothing secret
// was heard in the clear. The script's own record is the judge.
class TestDialogues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void smtp_data();
    void smtp()
    {
        play(Protocol::Smtp);
    }
    void imap_data();
    void imap()
    {
        play(Protocol::Imap);
    }
    void pop3_data();
    void pop3()
    {
        play(Protocol::Pop3);
    }
    void aSilentServerEndsInTime();
    void anEndlessLineEnds();
    void anEndlessReplyEnds();
    void cancellingClosesTheConnection();

private:
    void play(Protocol protocol);
    CheckRequest requestFor(const FakeServer &server, Protocol protocol, Security security) const;

    std::optional<PracticeAuthority> m_authority;
};

void TestDialogues::initTestCase()
{
    m_authority = PracticeAuthority::make();
    QVERIFY(m_authority);
}

CheckRequest TestDialogues::requestFor(const FakeServer &server, Protocol protocol, Security security) const
{
    CheckRequest request;
    request.endpoint = {protocol, u"localhost"_s, server.serverPort(), security};
    request.credentials = releasedFor(request.endpoint, jane());
    request.furtherAuthorities = {m_authority->certificate()};
    request.limit = 5s;
    request.findsAlternative = false;
    return request;
}

void TestDialogues::play(Protocol protocol)
{
    QFETCH(Security, security);
    QFETCH(QByteArray, dialogue);
    QFETCH(QString, end);
    FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
    const auto result = runToEnd(check(requestFor(server, protocol, security)));

    const auto ended = endOf(result);
    QVERIFY2(end.endsWith(u'*') ? ended.startsWith(end.chopped(1)) : ended == end, qPrintable(ended)); // "*": any cause
    QCOMPARE(server.complaint(), QByteArray());
    const QByteArray secret(password);
    for (const auto &form : {secret, secret.toBase64(), QByteArray("\0jane\0correct horse", 19).toBase64()})
        QVERIFY2(!server.heardInClear().contains(form), "the password went out in the clear");
    for (const auto &line : result.transcript)
        QVERIFY2(!line.text.contains(QString::fromLatin1(secret)) && !line.text.contains(QString::fromLatin1(secret.toBase64())), qPrintable(line.text));
    if (result.problem)
        QVERIFY(!result.problem->serverReply.contains(QString::fromLatin1(secret)));
}

void TestDialogues::smtp_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::addColumn<QString>("end");
    QTest::newRow("all is well with STARTTLS") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        T:
        C: EHLO *
        S: 250-mx
        S: 250 AUTH PLAIN LOGIN
        C: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: 235 welcome
        C: QUIT)") << u"passed"_s;
    QTest::newRow("all is well with implicit TLS") << Security::Tls << QByteArray(R"(
        T:
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: 235 2.7.0 ok
        C: QUIT)") << u"passed"_s;
    QTest::newRow("LOGIN where PLAIN is not offered") << Security::Tls << QByteArray(R"(
        T:
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH LOGIN
        C: AUTH LOGIN
        S: 334 VXNlcm5hbWU6
        C: amFuZQ==
        S: 334 UGFzc3dvcmQ6
        C: Y29ycmVjdCBob3JzZQ==
        S: 235 ok
        C: QUIT)") << u"passed"_s;
    QTest::newRow("old form of the offer") << Security::Tls << QByteArray(R"(
        T:
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH=PLAIN
        C: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: 235 ok)") << u"passed"_s;
    QTest::newRow("greeting of several lines") << Security::Tls << QByteArray(R"(
        T:
        S: 220-one
        S: 220 two
        C: EHLO *
        S: 250-mx
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: 235 ok)") << u"passed"_s;
    QTest::newRow("wrong password") << Security::Tls << QByteArray(R"(
        T:
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: 535 5.7.8 Error: authentication failed)")
                                    << u"sign-in wrong-credentials"_s;
    QTest::newRow("the server echoes the password") << Security::Tls << QByteArray(R"(
        T:
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: 535 5.7.8 authentication failed for correct horse Y29ycmVjdCBob3JzZQ==)")
                                                    << u"sign-in wrong-credentials"_s;
    QTest::newRow("busy for now") << Security::Tls << QByteArray(R"(
        T:
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: 454 4.7.0 Temporary authentication failure)")
                                  << u"sign-in sign-in-temporarily-unavailable"_s;
    QTest::newRow("nothing but mechanisms we do not know") << Security::Tls << QByteArray(R"(
        T:
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH GSSAPI NTLM)") << u"sign-in mechanism-unsupported"_s;
    QTest::newRow("no sign-in offered at all") << Security::Tls << QByteArray(R"(
        T:
        S: 220 mx.example.com
        C: EHLO *
        S: 250 mx)") << u"sign-in sign-in-not-offered"_s;
    QTest::newRow("a challenge that is no base64") << Security::Tls << QByteArray(R"(
        T:
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: 334 %%%)") << u"sign-in protocol-error"_s;
    QTest::newRow("challenges without end") << Security::Tls << QByteArray(R"(
        T:
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH LOGIN
        C: AUTH LOGIN
        S: 334 VXNlcm5hbWU6
        C: *
        S: 334 UGFzc3dvcmQ6
        C: *
        S: 334 bW9yZT8=)") << u"sign-in protocol-error"_s;
    QTest::newRow("success before anything was asked") << Security::Tls << QByteArray(R"(
        T:
        S: 235 welcome)") << u"greeting protocol-error"_s;
    QTest::newRow("in the clear the password stays here") << Security::None << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH PLAIN)") << u"sign-in encryption-required"_s;
    QTest::newRow("somebody talks before the lock is on") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 STARTTLS
        C: STARTTLS
        R: 220 go\r\n250-mx\r\n250 AUTH PLAIN\r\n)") << u"tls response-injection"_s;
    QTest::newRow("half a line before the lock is on") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 STARTTLS
        C: STARTTLS
        R: 220 go\r\n250)") << u"tls response-injection"_s;
    QTest::newRow("STARTTLS is not offered") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250 mx)") << u"starttls starttls-missing"_s;
    QTest::newRow("a firewall wrote over the offer") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 XXXXXXXA)") << u"starttls starttls-stripped"_s;
    QTest::newRow("a word that only contains STARTTLS") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 XSTARTTLS)") << u"starttls starttls-missing"_s;
    QTest::newRow("STARTTLS is refused") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 STARTTLS
        C: STARTTLS
        S: 454 TLS not available)") << u"starttls starttls-refused"_s;
    QTest::newRow("STARTTLS is answered by the wrong code") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 STARTTLS
        C: STARTTLS
        S: 250 ok)") << u"starttls starttls-refused"_s;
    QTest::newRow("what was offered in the clear counts for nothing") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250-AUTH PLAIN
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        T:
        C: EHLO *
        S: 250 mx)") << u"sign-in sign-in-not-offered"_s;
    QTest::newRow("clear text instead of the handshake") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        R: 250 hello\r\n
        X:)") << u"tls *"_s;
    QTest::newRow("the server is full") << Security::Tls << QByteArray(R"(
        T:
        S: 421 4.3.2 Too many connections)")
                                        << u"greeting too-many-connections"_s;
    QTest::newRow("the server does not want us") << Security::Tls << QByteArray(R"(
        T:
        S: 554 5.7.1 No SMTP service here)") << u"greeting *"_s;
    QTest::newRow("hangs up at once") << Security::StartTls << QByteArray(R"(
        X:)") << u"greeting connection-closed"_s;
    QTest::newRow("hangs up after EHLO") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        X:)") << u"capabilities connection-closed"_s;
    QTest::newRow("hangs up in the middle of a reply") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        R: 250-mx\r\n250-SI
        X:)") << u"capabilities connection-closed"_s;
    QTest::newRow("a shell") << Security::StartTls << QByteArray(R"(
        S: SSH-2.0-OpenSSH_9.2)")
                             << u"greeting not-a-mail-server"_s;
    QTest::newRow("a web server") << Security::StartTls << QByteArray(R"(
        S: HTTP/1.1 400 Bad Request)")
                                  << u"greeting not-a-mail-server"_s;
    QTest::newRow("an IMAP server") << Security::StartTls << QByteArray(R"(
        S: * OK IMAP4rev1)") << u"greeting wrong-mail-protocol"_s;
    QTest::newRow("a POP3 server") << Security::StartTls << QByteArray(R"(
        S: +OK POP3)") << u"greeting wrong-mail-protocol"_s;
    QTest::newRow("a TLS alert") << Security::StartTls << QByteArray(R"(
        R: \x15\x03\x01\x00\x02\x02\x46\r\n)")
                                 << u"greeting plaintext-on-tls-port"_s;
    QTest::newRow("codes that change within a reply") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 251 AUTH PLAIN)") << u"capabilities protocol-error"_s;
    QTest::newRow("a code of two digits") << Security::StartTls << QByteArray(R"(
        S: 22 hi)") << u"greeting protocol-error"_s;
    QTest::newRow("NUL and odd bytes") << Security::StartTls << QByteArray(R"(
        R: 220 \0\xff\x1b[2J\r\n
        C: EHLO *
        S: 250 mx)") << u"starttls starttls-missing"_s;
    QTest::newRow("bare line feeds are borne") << Security::Tls << QByteArray(R"(
        T:
        R: 220 hi\n
        C: EHLO *
        R: 250-mx\n250 AUTH PLAIN\n
        C: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: 235 ok)") << u"passed"_s;
}

void TestDialogues::imap_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::addColumn<QString>("end");
    QTest::newRow("all is well with STARTTLS and SASL-IR") << Security::StartTls << QByteArray(R"(
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED
        S: m1 OK done
        C: m2 STARTTLS
        S: m2 OK go
        T:
        C: m3 CAPABILITY
        S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN
        S: m3 OK done
        C: m4 AUTHENTICATE PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: m4 OK in
        C: m5 LOGOUT)") << u"passed"_s;
    QTest::newRow("all is well without SASL-IR") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
        S: m1 OK done
        C: m2 AUTHENTICATE PLAIN
        S: +
        C: AGphbmUAY29ycmVjdCBob3JzZQ==
        S: m2 OK in)") << u"passed"_s;
    QTest::newRow("AUTHENTICATE LOGIN") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 AUTH=LOGIN
        S: m1 OK done
        C: m2 AUTHENTICATE LOGIN
        S: + VXNlcm5hbWU6
        C: amFuZQ==
        S: + UGFzc3dvcmQ6
        C: Y29ycmVjdCBob3JzZQ==
        S: m2 OK in)") << u"passed"_s;
    QTest::newRow("the LOGIN command") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1
        S: m1 OK done
        C: m2 LOGIN "jane" "correct horse"
        S: m2 OK in)") << u"passed"_s;
    QTest::newRow("the offer stands in the greeting") << Security::StartTls << QByteArray(R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS] hi
        C: m1 STARTTLS
        S: m1 OK go
        T:
        C: m2 CAPABILITY
        S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN
        S: m2 OK done
        C: m3 AUTHENTICATE PLAIN *
        S: m3 OK in)") << u"passed"_s;
    QTest::newRow("a literal on the way") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        R: * X {5}\r\nm1 OK\r\n
        S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN
        S: m1 OK done
        C: m2 AUTHENTICATE PLAIN *
        S: m2 OK in)") << u"passed"_s;
    QTest::newRow("wrong password") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN
        S: m1 OK done
        C: m2 AUTHENTICATE PLAIN *
        S: m2 NO [AUTHENTICATIONFAILED] Authentication failed.)")
                                    << u"sign-in wrong-credentials"_s;
    QTest::newRow("an alert explains") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN
        S: m1 OK done
        C: m2 AUTHENTICATE PLAIN *
        S: m2 NO [ALERT] Application-specific password required)")
                                       << u"sign-in app-password-required"_s;
    QTest::newRow("the directory is down") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN
        S: m1 OK done
        C: m2 AUTHENTICATE PLAIN *
        S: m2 NO [UNAVAILABLE] Temporary authentication failure.)")
                                           << u"sign-in sign-in-temporarily-unavailable"_s;
    QTest::newRow("LOGINDISABLED is obeyed") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 LOGINDISABLED
        S: m1 OK done)") << u"sign-in sign-in-not-offered"_s;
    QTest::newRow("in the clear the password stays here") << Security::None << QByteArray(R"(
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
        S: m1 OK done)") << u"sign-in encryption-required"_s;
    QTest::newRow("PREAUTH makes STARTTLS impossible") << Security::StartTls << QByteArray(R"(
        S: * PREAUTH welcome)") << u"starttls starttls-missing"_s;
    QTest::newRow("PREAUTH inside TLS checks no password") << Security::Tls << QByteArray(R"(
        T:
        S: * PREAUTH welcome
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
        S: m1 OK done)") << u"sign-in sign-in-not-proven"_s;
    QTest::newRow("BYE as greeting") << Security::Tls << QByteArray(R"(
        T:
        S: * BYE [UNAVAILABLE] Server shutting down)")
                                     << u"greeting server-busy"_s;
    QTest::newRow("BYE instead of an answer") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * BYE too many connections)") << u"capabilities too-many-connections"_s;
    QTest::newRow("a referral is not followed") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN
        S: m1 OK done
        C: m2 AUTHENTICATE PLAIN *
        S: m2 NO [REFERRAL imap://evil.example.net/] try there)")
                                                << u"sign-in *"_s;
    QTest::newRow("the answer to a command that was not given") << Security::StartTls << QByteArray(R"(
        S: * OK ready
        C: m1 CAPABILITY
        S: m9 OK done)") << u"capabilities protocol-error"_s;
    QTest::newRow("a tagged greeting") << Security::StartTls << QByteArray(R"(
        S: m1 OK hi)") << u"greeting protocol-error"_s;
    QTest::newRow("somebody talks before the lock is on") << Security::StartTls << QByteArray(R"(
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED
        S: m1 OK done
        C: m2 STARTTLS
        R: m2 OK go\r\n* CAPABILITY AUTH=PLAIN\r\n)") << u"tls response-injection"_s;
    QTest::newRow("STARTTLS is refused") << Security::StartTls << QByteArray(R"(
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED
        S: m1 OK done
        C: m2 STARTTLS
        S: m2 NO not now)") << u"starttls starttls-refused"_s;
    QTest::newRow("STARTTLS is not known") << Security::StartTls << QByteArray(R"(
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED
        S: m1 OK done
        C: m2 STARTTLS
        S: m2 BAD unknown)") << u"starttls starttls-refused"_s;
    QTest::newRow("a continuation instead of an answer") << Security::StartTls << QByteArray(R"(
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED
        S: m1 OK done
        C: m2 STARTTLS
        S: + go on)") << u"starttls protocol-error"_s;
    QTest::newRow("a list before the lock counts for nothing") << Security::StartTls << QByteArray(R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi
        C: m1 STARTTLS
        S: m1 OK go
        T:
        C: m2 CAPABILITY
        S: * CAPABILITY IMAP4rev1 LOGINDISABLED
        S: m2 OK done)") << u"sign-in sign-in-not-offered"_s;
    QTest::newRow("a literal of a terabyte") << Security::StartTls << QByteArray(R"(
        R: * OK {1099511627\r\n
        C: *)") << u"capabilities *"_s;
    QTest::newRow("a literal that is too long") << Security::StartTls << QByteArray(R"(
        S: * OK ready
        C: m1 CAPABILITY
        R: * X {1000000}\r\n)") << u"capabilities protocol-error"_s;
    QTest::newRow("a POP3 server") << Security::StartTls << QByteArray(R"(
        S: +OK POP3 ready)") << u"greeting wrong-mail-protocol"_s;
    QTest::newRow("an SMTP server") << Security::StartTls << QByteArray(R"(
        S: 220 mx.example.com ESMTP)")
                                    << u"greeting wrong-mail-protocol"_s;
    QTest::newRow("a web server") << Security::StartTls << QByteArray(R"(
        S: HTTP/1.1 400 Bad Request)")
                                  << u"greeting not-a-mail-server"_s;
    QTest::newRow("success without a question") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: m2 OK signed in)") << u"capabilities protocol-error"_s;
    QTest::newRow("unsolicited data before the lock is not believed") << Security::StartTls << QByteArray(R"(
        S: * OK ready
        C: m1 CAPABILITY
        S: * 1000 EXISTS
        S: * LIST () "/" evil
        S: * CAPABILITY IMAP4rev1
        S: m1 OK done)") << u"starttls starttls-missing"_s;
    QTest::newRow("hangs up after the password") << Security::Tls << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN
        S: m1 OK done
        C: m2 AUTHENTICATE PLAIN *
        X:)") << u"sign-in connection-closed"_s;
}

void TestDialogues::pop3_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::addColumn<QString>("end");
    QTest::newRow("all is well with STLS") << Security::StartTls << QByteArray(R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: STLS
        S: USER
        S: .
        C: STLS
        S: +OK go
        T:
        C: CAPA
        S: +OK
        S: SASL PLAIN
        S: USER
        S: .
        C: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==
        S: +OK in
        C: QUIT)") << u"passed"_s;
    QTest::newRow("USER and PASS") << Security::Tls << QByteArray(R"(
        T:
        S: +OK ready
        C: CAPA
        S: +OK
        S: USER
        S: .
        C: USER jane
        S: +OK
        C: PASS correct horse
        S: +OK in)") << u"passed"_s;
    QTest::newRow("a server without CAPA") << Security::Tls << QByteArray(R"(
        T:
        S: +OK ready
        C: CAPA
        S: -ERR what?
        C: USER jane
        S: +OK
        C: PASS correct horse
        S: +OK in)") << u"passed"_s;
    QTest::newRow("wrong password") << Security::Tls << QByteArray(R"(
        T:
        S: +OK ready
        C: CAPA
        S: +OK
        S: SASL PLAIN
        S: .
        C: AUTH PLAIN *
        S: -ERR [AUTH] Authentication failed.)")
                                    << u"sign-in wrong-credentials"_s;
    QTest::newRow("the mailbox is in use") << Security::Tls << QByteArray(R"(
        T:
        S: +OK ready
        C: CAPA
        S: +OK
        S: SASL PLAIN
        S: .
        C: AUTH PLAIN *
        S: -ERR [IN-USE] mailbox locked)") << u"sign-in *"_s;
    QTest::newRow("a failure that passes") << Security::Tls << QByteArray(R"(
        T:
        S: +OK ready
        C: CAPA
        S: +OK
        S: SASL PLAIN
        S: .
        C: AUTH PLAIN *
        S: -ERR [SYS/TEMP] try later)") << u"sign-in *"_s;
    QTest::newRow("an APOP stamp is not answered") << Security::Tls << QByteArray(R"(
        T:
        S: +OK <1896.697170952@example.com>
        C: CAPA
        S: +OK
        S: USER
        S: .
        C: USER jane
        S: +OK
        C: PASS correct horse
        S: +OK in)") << u"passed"_s;
    QTest::newRow("nothing is offered") << Security::Tls << QByteArray(R"(
        T:
        S: +OK ready
        C: CAPA
        S: +OK
        S: TOP
        S: .)") << u"sign-in sign-in-not-offered"_s;
    QTest::newRow("in the clear the password stays here") << Security::None << QByteArray(R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: USER
        S: .)") << u"sign-in encryption-required"_s;
    QTest::newRow("STLS is not offered") << Security::StartTls << QByteArray(R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: USER
        S: .)") << u"starttls starttls-missing"_s;
    QTest::newRow("STLS is refused") << Security::StartTls << QByteArray(R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: STLS
        S: USER
        S: .
        C: STLS
        S: -ERR no)") << u"starttls starttls-refused"_s;
    QTest::newRow("somebody talks before the lock is on") << Security::StartTls << QByteArray(R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: STLS
        S: USER
        S: .
        C: STLS
        R: +OK go\r\n+OK\r\n)") << u"tls response-injection"_s;
    QTest::newRow("not ready") << Security::Tls << QByteArray(R"(
        T:
        S: -ERR [SYS/TEMP] down for maintenance)")
                               << u"greeting *"_s;
    QTest::newRow("a list without end is cut off by hanging up") << Security::StartTls << QByteArray(R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: TOP
        X:)") << u"capabilities connection-closed"_s;
    QTest::newRow("an IMAP server") << Security::StartTls << QByteArray(R"(
        S: * OK ready)") << u"greeting wrong-mail-protocol"_s;
    QTest::newRow("an SMTP server") << Security::StartTls << QByteArray(R"(
        S: 220 mx)") << u"greeting wrong-mail-protocol"_s;
    QTest::newRow("garbage") << Security::StartTls << QByteArray(R"(
        S: hello)") << u"greeting protocol-error"_s;
}

void TestDialogues::aSilentServerEndsInTime()
{
    FakeServer server("C: never", m_authority->issue(CertificateFlaw::None));
    auto request = requestFor(server, Protocol::Smtp, Security::StartTls);
    request.limit = 50ms;
    QCOMPARE(endOf(runToEnd(check(request))), u"greeting server-silent"_s);
}

void TestDialogues::anEndlessLineEnds()
{
    FakeServer server("R: 220 " + QByteArray(200000, 'x'), m_authority->issue(CertificateFlaw::None));
    const auto result = runToEnd(check(requestFor(server, Protocol::Smtp, Security::StartTls)));
    QCOMPARE(endOf(result), u"greeting protocol-error"_s);
}

void TestDialogues::anEndlessReplyEnds()
{
    QByteArray script = "S: 220 hi\nC: EHLO *\n";
    for (int i = 0; i < 2000; ++i)
        script += "S: 250-AUTH PLAIN\n";
    FakeServer server(script, m_authority->issue(CertificateFlaw::None));
    const auto result = runToEnd(check(requestFor(server, Protocol::Smtp, Security::StartTls)));
    QCOMPARE(endOf(result), u"capabilities protocol-error"_s);
    QVERIFY(result.transcript.size() < 1100);
}

void TestDialogues::cancellingClosesTheConnection()
{
    FakeServer server("C: never", m_authority->issue(CertificateFlaw::None));
    std::optional<CheckResult> result;
    TaskGroup group;
    bool greeted = false;
    const auto listener = [&greeted](const StageReport &report) {
        greeted |= report.stage == Stage::Greeting;
    };
    group.spawn(detail::keep(result, check(requestFor(server, Protocol::Smtp, Security::StartTls), listener)));
    QTRY_VERIFY(greeted);
    QTRY_COMPARE(server.findChildren<QSslSocket *>().size(), 1);
    group.clear();
    QTRY_COMPARE(server.findChildren<QSslSocket *>().first()->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!result);
}

QTEST_GUILESS_MAIN(TestDialogues)
#include "tst_dialogues.moc"
