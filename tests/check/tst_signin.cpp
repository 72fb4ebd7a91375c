// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/check.h"
#include "practice/scramserver.h"
#include "support/fakeserver.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
Q_DECLARE_METATYPE(AuthMechanism)

namespace
{
const auto password = "correct horse"_ba;

QString endOf(const CheckResult &result)
{
    if (result.passed())
        return u"passed"_s;
    return wordFor(result.problem->stage) + u' ' + wordFor(result.problem->cause);
}

Credentials janeWith(QByteArray secret, std::optional<AuthMechanism> mechanism = {})
{
    return {u"jane"_s, Secret::take(secret), mechanism};
}

// "AUTH SCRAM-SHA-256 biws..." or "biws...": the last word, decoded.
QByteArray messageIn(const QByteArray &line)
{
    return QByteArray::fromBase64(line.mid(line.lastIndexOf(' ') + 1));
}

// The server's half of SCRAM, with one word of its messages bent where a test wants it so.
class BentScram
{
public:
    BentScram(QCryptographicHash::Algorithm hash, const QByteArray &rightPassword, const QString &pattern, const QString &instead)
        : m_server(hash, rightPassword)
        , m_pattern(pattern)
        , m_instead(instead)
    {
    }

    QByteArray operator()(const QByteArray &heard)
    {
        const auto message = messageIn(heard);
        const bool isFinal = message.startsWith("c=");
        if (isFinal)
            m_proofs.append(message);
        const auto answer = isFinal ? m_server.answerFinal(message) : m_server.answerFirst(message);
        return QString::fromLatin1(answer.value_or("e=invalid-proof")).replace(QRegularExpression(m_pattern), m_instead).toLatin1().toBase64();
    }
    QByteArrayList proofs() const
    {
        return m_proofs;
    }

private:
    ScramServer m_server;
    QString m_pattern;
    QString m_instead;
    QByteArrayList m_proofs;
};

// SMTP behind TLS up to the offer, then the rest.
QByteArray smtp(const QByteArray &offer, const QByteArray &rest)
{
    return "T:\nS: 220 mx.example.com\nC: EHLO *\nS: 250-mx\nS: 250 AUTH " + offer + '\n' + rest;
}
}

// Signing in with every mechanism, with servers that do it right and servers that try a trick.
class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scramProvesBothSides_data();
    void scramProvesBothSides();
    void aBentScramIsNotBelieved_data();
    void aBentScramIsNotBelieved();
    void dialogue_data();
    void dialogue();
    void unspeakableSecretsStayHere_data();
    void unspeakableSecretsStayHere();
    void longSecrets();
    void anEchoedProofIsCovered();
    void anIntroductionWhereItIsNeeded_data();
    void anIntroductionWhereItIsNeeded();

private:
    CheckRequest requestFor(const FakeServer &server, Protocol protocol, Security security, const Credentials &credentials) const;
    CheckResult run(const FakeServer &server, Protocol protocol, Security security, const Credentials &credentials) const
    {
        return runToEnd(check(requestFor(server, protocol, security, credentials)));
    }
    void verifyKeptSecret(const FakeServer &server, const CheckResult &result, const QByteArray &secret) const;

    std::optional<PracticeAuthority> m_authority;
};

void TestSignIn::initTestCase()
{
    m_authority = PracticeAuthority::make();
    QVERIFY(m_authority);
}

CheckRequest TestSignIn::requestFor(const FakeServer &server, Protocol protocol, Security security, const Credentials &credentials) const
{
    CheckRequest request;
    request.endpoint = {protocol, u"localhost"_s, server.serverPort(), security};
    request.credentials = releasedFor(request.endpoint, credentials);
    request.furtherAuthorities = {m_authority->certificate()};
    request.limit = 20s;
    request.findsAlternative = false;
    return request;
}

// Neither said to the server, nor shown to anybody.
void TestSignIn::verifyKeptSecret(const FakeServer &server, const CheckResult &result, const QByteArray &secret) const
{
    for (const auto &form : {secret, secret.toBase64(), QByteArray('\0' + "jane"_ba + '\0' + secret).toBase64()}) {
        QVERIFY2(!server.heard().contains(form), server.heard().constData());
        for (const auto &line : result.transcript)
            QVERIFY2(!line.text.contains(QString::fromUtf8(form)), qPrintable(line.text));
    }
}

void TestSignIn::scramProvesBothSides_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("known"); // to the server
    QTest::addColumn<QByteArray>("dialogue");
    const auto smtpRest = "C: AUTH {} *\nF: 334\nC: *\nF: 334\nC:\nS: 235 ok\nC: QUIT"_ba;
    const auto imapStart = "T:\nS: * OK ready\nC: m1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH={} "_ba;
    const auto imapRest = "F: +\nC: *\nF: +\nC:\nS: m2 OK in\nC: m3 LOGOUT"_ba;
    for (const auto &mechanism : {"SCRAM-SHA-256"_ba, "SCRAM-SHA-1"_ba}) {
        const auto row = [&](const char *name, Protocol protocol, const QByteArray &typed, const QByteArray &known, QByteArray dialogue) {
            QTest::addRow("%s, %s", mechanism.constData(), name) << protocol << mechanism << typed << known << dialogue.replace("{}", mechanism);
        };
        row("SMTP", Protocol::Smtp, password, password, smtp("PLAIN LOGIN CRAM-MD5 {}", smtpRest));
        row("SMTP, a password typed as letters and accents apart", Protocol::Smtp, "pa\xCC\x88ss", "p\xC3\xA4ss", smtp("PLAIN {}", smtpRest));
        row("SMTP, a password of 64 KiB", Protocol::Smtp, QByteArray(65536, 'x'), QByteArray(65536, 'x'), smtp("PLAIN {}", smtpRest));
        row("IMAP with SASL-IR", Protocol::Imap, password, password, imapStart + "SASL-IR\nS: m1 OK\nC: m2 AUTHENTICATE {} *\n" + imapRest);
        row("IMAP without SASL-IR", Protocol::Imap, password, password, imapStart + "\nS: m1 OK\nC: m2 AUTHENTICATE {}\nS: +\nC: *\n" + imapRest);
        row("POP3",
            Protocol::Pop3,
            password,
            password,
            "T:\nS: +OK ready\nC: CAPA\nS: +OK\nS: USER\nS: SASL PLAIN {}\nS: .\nC: AUTH {} *\nF: +\nC: *\nF: +\nC:\nS: +OK in\nC: QUIT");
    }
}

void TestSignIn::scramProvesBothSides()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, dialogue);
    FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
    BentScram scram(mechanism == "SCRAM-SHA-1" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256, known, u"^$"_s, {});
    server.setActor(std::ref(scram));
    const auto result = run(server, protocol, Security::Tls, janeWith(typed));
    QCOMPARE(endOf(result), u"passed"_s);
    QCOMPARE(server.complaint(), QByteArray());
    QCOMPARE(result.mechanism, authMechanismFromWord(QString::fromLatin1(mechanism.toLower())));
    QCOMPARE(result.signInAttempts, 1);
    verifyKeptSecret(server, result, typed);
}

void TestSignIn::aBentScramIsNotBelieved_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("instead");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("provesPassword");
    const auto broken = u"sign-in protocol-error"_s;
    const auto forged = u"sign-in server-not-authenticated"_s;
    QTest::newRow("a nonce that is not ours") << u"^r=....."_s << u"r=xxxxx"_s << broken << false;
    QTest::newRow("a nonce that adds nothing") << u"[0-9a-f-]{36},s="_s << u",s="_s << broken << false;
    QTest::newRow("no nonce") << u"^r=[^,]*,"_s << QString() << broken << false;
    QTest::newRow("no salt") << u"s=[^,]*"_s << u"s="_s << broken << false;
    QTest::newRow("a salt that is no base64") << u"s=[^,]*"_s << u"s=%%%"_s << broken << false;
    QTest::newRow("an iteration count of 0") << u"i=4096"_s << u"i=0"_s << broken << false;
    QTest::newRow("an iteration count of 1") << u"i=4096"_s << u"i=1"_s << broken << false;
    QTest::newRow("a negative iteration count") << u"i=4096"_s << u"i=-4096"_s << broken << false;
    QTest::newRow("an iteration count that takes days") << u"i=4096"_s << u"i=999999999"_s << broken << false;
    QTest::newRow("an iteration count of many digits") << u"i=4096"_s << u"i=18446744073709555712"_s << broken << false;
    QTest::newRow("no iteration count") << u",i=4096"_s << QString() << broken << false;
    QTest::newRow("an extension nobody knows") << u"^r="_s << u"m=x,r="_s << broken << false;
    QTest::newRow("something else altogether") << u"^r=.*"_s << u"Username:"_s << broken << false;
    QTest::newRow("a forged signature") << u"^v=.*"_s << u"v=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="_s << forged << true;
    QTest::newRow("a signature that is too short") << u"^v=.*"_s << u"v=AAAA"_s << forged << true;
    QTest::newRow("an empty signature") << u"^v=.*"_s << u"v="_s << forged << true;
    QTest::newRow("no signature") << u"^v=.*"_s << QString() << forged << true;
    QTest::newRow("an error, and yet success") << u"^v=.*"_s << u"e=other-error"_s << forged << true;
}

void TestSignIn::aBentScramIsNotBelieved()
{
    QFETCH(QString, pattern);
    QFETCH(QString, instead);
    QFETCH(QString, end);
    QFETCH(bool, provesPassword);
    FakeServer server(smtp("PLAIN SCRAM-SHA-256", "C: AUTH SCRAM-SHA-256 *\nF: 334\nC: *\nF: 334\nC: *\nS: 235 welcome"),
                      m_authority->issue(CertificateFlaw::None));
    BentScram scram(QCryptographicHash::Sha256, password, pattern, instead);
    server.setActor(std::ref(scram));
    const auto result = run(server, Protocol::Smtp, Security::Tls, janeWith(password));
    QCOMPARE(endOf(result), end);
    QCOMPARE(!scram.proofs().isEmpty(), provesPassword);
    QVERIFY(!server.heard().contains("AUTH PLAIN"));
    verifyKeptSecret(server, result, password);
}

void TestSignIn::dialogue_data()
{
    QTest::addColumn<std::optional<AuthMechanism>>("mechanism");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, std::optional<AuthMechanism> mechanism, const QByteArray &dialogue, const QString &end) {
        QTest::newRow(name) << mechanism << (dialogue.startsWith("T:") ? Security::Tls : Security::StartTls) << dialogue << end;
    };
    const auto cram = "C: AUTH CRAM-MD5\nS: 334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UuZXhhbXBsZS5jb20+\nC: {cram}\n"_ba;
    const auto xoauth2 = "C: AUTH XOAUTH2 dXNlcj1qYW5lAWF1dGg9QmVhcmVyIGNvcnJlY3QgaG9yc2UBAQ==\n"_ba;
    const auto bearer = "C: AUTH OAUTHBEARER bixhPWphbmUsAWhvc3Q9bG9jYWxob3N0AXBvcnQ*\n"_ba;
    const auto before = "S: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250-AUTH {before}\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nT:\nC: EHLO *\nS: 250-mx\n"_ba;

    row("CRAM-MD5 before PLAIN", {}, smtp("PLAIN LOGIN CRAM-MD5", cram + "S: 235 ok\nC: QUIT"), u"passed"_s);
    row("CRAM-MD5 refused", {}, smtp("CRAM-MD5", cram + "S: 535 5.7.8 authentication failed"), u"sign-in wrong-credentials"_s);
    row("CRAM-MD5 asks twice", {}, smtp("CRAM-MD5", cram + "S: 334 eHl6\nC: *"), u"sign-in protocol-error"_s);
    row("a mechanism that was asked for is not exchanged for another",
        AuthMechanism::CramMd5,
        smtp("PLAIN LOGIN SCRAM-SHA-256", "C: never"),
        u"sign-in mechanism-unsupported"_s);
    row("a mechanism that was asked for wins over a stronger one",
        AuthMechanism::Login,
        smtp("PLAIN LOGIN SCRAM-SHA-256", "C: AUTH LOGIN\nS: 334 eA==\nC: amFuZQ==\nS: 334 eA==\nC: Y29ycmVjdCBob3JzZQ==\nS: 235 ok"),
        u"passed"_s);
    row("SCRAM is offered, but refused at once",
        {},
        smtp("PLAIN SCRAM-SHA-256", "C: AUTH SCRAM-SHA-256 *\nS: 504 5.5.4 Unrecognized authentication type"),
        u"sign-in mechanism-unsupported"_s);
    row("SCRAM refuses the user",
        {},
        smtp("PLAIN SCRAM-SHA-256", "C: AUTH SCRAM-SHA-256 *\nS: 535 5.7.8 authentication failed"),
        u"sign-in wrong-credentials"_s);
    row("SCRAM says yes before any proof", {}, smtp("SCRAM-SHA-256", "C: AUTH SCRAM-SHA-256 *\nS: 235 welcome"), u"sign-in sign-in-not-proven"_s);
    row("SCRAM asks in no base64", {}, smtp("SCRAM-SHA-1", "C: AUTH SCRAM-SHA-1 *\nS: 334 %%%"), u"sign-in protocol-error"_s);
    row("SCRAM asks with 13 KiB", {}, smtp("SCRAM-SHA-1", "C: AUTH SCRAM-SHA-1 *\nS: 334 " + QByteArray(13000, 'A')), u"sign-in protocol-error"_s);
    row("a token by XOAUTH2", AuthMechanism::XOAuth2, smtp("PLAIN XOAUTH2", xoauth2 + "S: 235 ok\nC: QUIT"), u"passed"_s);
    row("a token that XOAUTH2 refuses",
        AuthMechanism::XOAuth2,
        smtp("XOAUTH2", xoauth2 + "S: 334 eyJzdGF0dXMiOiI0MDAifQ==\nC:\nS: 535 5.7.8 Username and Password not accepted"),
        u"sign-in oauth-token-rejected"_s);
    row("XOAUTH2 asks without end", AuthMechanism::XOAuth2, smtp("XOAUTH2", xoauth2 + "S: 334 e30=\nC:\nS: 334 e30=\nC: *"), u"sign-in protocol-error"_s);
    row("a token by OAUTHBEARER", AuthMechanism::OAuthBearer, smtp("OAUTHBEARER XOAUTH2", bearer + "S: 235 ok\nC: QUIT"), u"passed"_s);
    row("a token that OAUTHBEARER refuses",
        AuthMechanism::OAuthBearer,
        smtp("OAUTHBEARER", bearer + "S: 334 eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0=\nC: AQ==\nS: 535 5.7.8 failed"),
        u"sign-in oauth-token-rejected"_s);
    row("a token is not tried unasked", {}, smtp("XOAUTH2 OAUTHBEARER", "C: never"), u"sign-in oauth-required"_s);
    row("only the offer behind the lock counts: weaker there",
        {},
        QByteArray(before).replace("{before}", "SCRAM-SHA-256") + "S: 250 AUTH PLAIN\nC: AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==\nS: 235 ok\nC: QUIT",
        u"passed"_s);
    row("only the offer behind the lock counts: stronger there",
        {},
        QByteArray(before).replace("{before}", "PLAIN") + "S: 250 AUTH PLAIN CRAM-MD5\n" + cram + "S: 235 ok\nC: QUIT",
        u"passed"_s);
    row("a long first response waits for the invitation",
        AuthMechanism::Plain,
        smtp("PLAIN", "C: AUTH PLAIN\nS: 334\nC: AGphbmUAY29ycmVjdCBob3JzZ*\nS: 235 ok\nC: QUIT"),
        u"passed"_s);
}

void TestSignIn::dialogue()
{
    QFETCH(std::optional<AuthMechanism>, mechanism);
    QFETCH(Security, security);
    QFETCH(QByteArray, dialogue);
    QFETCH(QString, end);
    const bool isLong = QByteArrayView(QTest::currentDataTag()).contains("long");
    FakeServer server(dialogue.replace("{cram}", "amFuZSA4M2JjNmMwNWMwMmM5M2ExZGUwYjI4MmQ4YTQwODJmOA=="), m_authority->issue(CertificateFlaw::None));
    const auto result = run(server, Protocol::Smtp, security, janeWith(isLong ? QByteArray(password + QByteArray(500, 'e')) : password, mechanism));
    QCOMPARE(endOf(result), end);
    QCOMPARE(server.complaint(), QByteArray());
    QVERIFY(!server.heardInClear().contains("AUTH"));
    QVERIFY(server.heard().count("AUTH ") <= 1); // no second try with another mechanism
    for (const auto &line : result.transcript)
        QVERIFY2(!line.text.contains(u"Y29ycmVjdCBob3JzZ"_s) && !line.text.contains(u"Y29ycmVjdCBob3JzZ"_s), qPrintable(line.text));
}

void TestSignIn::unspeakableSecretsStayHere_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("end");
    QTest::newRow("NUL in the password") << u"jane"_s << "correct\0horse"_ba << u"sign-in wrong-credentials"_s;
    QTest::newRow("a line end in the password") << u"jane"_s << "correct\r\nQUIT"_ba << u"sign-in wrong-credentials"_s;
    QTest::newRow("a line end in the user name") << u"jane\r\nm9 LOGOUT"_s << "correct horse"_ba << u"sign-in username-form"_s;
}

void TestSignIn::unspeakableSecretsStayHere()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, secret);
    QFETCH(QString, end);
    FakeServer server("S: * OK ready\nC: never", m_authority->issue(CertificateFlaw::None));
    const auto result = run(server, Protocol::Imap, Security::StartTls, {user, Secret::take(secret), {}});
    QCOMPARE(endOf(result), end);
    QCOMPARE(server.heard(), QByteArray());
    QCOMPARE(result.credentialsSent, CredentialsSent::No);
}

// No server takes a line of 87,000 letters; the check says so instead of trying.
void TestSignIn::longSecrets()
{
    FakeServer server(smtp("PLAIN", "C: AUTH PLAIN\nS: 334\nC: never"), m_authority->issue(CertificateFlaw::None));
    const auto result = run(server, Protocol::Smtp, Security::Tls, janeWith(QByteArray(65536, 'x')));
    QCOMPARE(endOf(result), u"sign-in mechanism-unsupported"_s);
    QVERIFY(!server.heard().contains("eHh4"));
    QCOMPARE(result.credentialsSent, CredentialsSent::No);
}

void TestSignIn::anEchoedProofIsCovered()
{
    QByteArray proof;
    FakeServer server(smtp("SCRAM-SHA-256", "C: AUTH SCRAM-SHA-256 *\nF: 334\nC: *\nF: 535 5.7.8 authentication failed for\n"),
                      m_authority->issue(CertificateFlaw::None));
    BentScram scram(QCryptographicHash::Sha256, password, u"^$"_s, {});
    server.setActor([&](const QByteArray &heard) {
        proof = messageIn(heard);
        return proof.startsWith("c=") ? heard + ' ' + proof + ' ' + proof.mid(proof.lastIndexOf("p=")) : scram(heard);
    });
    const auto result = run(server, Protocol::Smtp, Security::Tls, janeWith(password));
    QCOMPARE(endOf(result), u"sign-in wrong-credentials"_s);
    const QString shown = result.problem->serverReply + result.transcript.last().text;
    QVERIFY(shown.contains(u"********"_s));
    QVERIFY2(!shown.contains(QString::fromLatin1(proof.toBase64())), qPrintable(shown));
    QVERIFY2(!shown.contains(QString::fromLatin1(proof.mid(proof.lastIndexOf("p=")))), qPrintable(shown));
}

// Some providers open no mailbox for a program that has not said its name (RFC 2971).
void TestSignIn::anIntroductionWhereItIsNeeded_data()
{
    QTest::addColumn<QByteArray>("dialogue");
    QTest::addColumn<QString>("end");
    const auto start = R"(T:
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 ID SASL-IR AUTH=PLAIN
        S: m1 OK done
        C: m2 AUTHENTICATE PLAIN *
        S: m2 OK in
        C: m3 ID ("name" "Mailwright")
        S: * ID NIL
        S: m3 OK done
        C: m4 EXAMINE INBOX
        )"_ba;
    QTest::newRow("is enough") << start + "S: * 3 EXISTS\nS: m4 OK [READ-ONLY] done\nC: m5 LOGOUT" << u"passed"_s;
    QTest::newRow("is not enough") << start + "S: m4 NO EXAMINE Unsafe Login. Please contact the provider" << u"sign-in client-identification-required"_s;
}

void TestSignIn::anIntroductionWhereItIsNeeded()
{
    QFETCH(QByteArray, dialogue);
    QFETCH(QString, end);
    FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
    auto request = requestFor(server, Protocol::Imap, Security::Tls, janeWith(password));
    request.introduction = Introduction::Needed;
    QCOMPARE(endOf(runToEnd(check(request))), end);
    QCOMPARE(server.complaint(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
