// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/accountcheck.h"
#include "check/batch/batch.h"
#include "check/verdict.h"
#include "practice/scramserver.h"
#include "support/fakeserver.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
Q_DECLARE_METATYPE(AuthMechanism)

namespace
{
const auto password = "correct horse"_ba;
const auto plainMessage = "AGphbmUAY29ycmVjdCBob3JzZQ=="_ba;

QString endOf(const CheckResult &result)
{
    if (result.passed())
        return u"passed"_s;
    return wordFor(result.problem->stage) + u' ' + wordFor(result.problem->cause);
}

// Behind TLS, up to the offer.
QByteArray smtp(const QByteArray &offer)
{
    return "T:\nS: 220 mx.example.com\nC: EHLO *\nS: 250-mx\nS: 250 AUTH " + offer + '\n';
}
QByteArray imap(const QByteArray &offer)
{
    return "T:\nS: * OK ready\nC: m1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 " + offer + "\nS: m1 OK done\n";
}
QByteArray pop3(const QByteArray &offer)
{
    return "T:\nS: +OK ready\nC: CAPA\nS: +OK\n" + offer + "\nS: .\n";
}

const auto cramChallenge = "PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UuZXhhbXBsZS5jb20+"_ba;
const auto cramAnswer = "amFuZSA4M2JjNmMwNWMwMmM5M2ExZGUwYjI4MmQ4YTQwODJmOA=="_ba;
const auto smtpCram = "C: AUTH CRAM-MD5\nS: 334 " + cramChallenge + "\nC: " + cramAnswer + '\n';
const auto imapCram = "C: m2 AUTHENTICATE CRAM-MD5\nS: + " + cramChallenge + "\nC: " + cramAnswer + '\n';
const auto pop3Cram = "C: AUTH CRAM-MD5\nS: + " + cramChallenge + "\nC: " + cramAnswer + '\n';

const Observation *seen(const CheckResult &result, Observation::Kind kind)
{
    const auto found = std::ranges::find(result.observations, kind, &Observation::kind);
    return found == result.observations.end() ? nullptr : &*found;
}

// How often a password, or its proof, was offered.
qsizetype tries(const FakeServer &server)
{
    const auto heard = server.heard();
    return heard.count("AUTH ") + heard.count("AUTHENTICATE ") + heard.count(" LOGIN \"") + heard.count("PASS ");
}
}

// What a server's yes proves of a password, and what its no does not.
class TestProof : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_authority = PracticeAuthority::make();
        QVERIFY(m_authority);
    }

    void aYesBeforeTheSecretProvesNothing_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<std::optional<AuthMechanism>>("mechanism");
        QTest::addColumn<QByteArray>("dialogue");
        const auto row = [](const char *name, Protocol protocol, const QByteArray &dialogue, std::optional<AuthMechanism> mechanism = {}) {
            QTest::newRow(name) << protocol << mechanism << dialogue;
        };
        row("SMTP, LOGIN not even begun", Protocol::Smtp, smtp("LOGIN") + "C: AUTH LOGIN\nS: 235 2.7.0 in");
        row("SMTP, LOGIN after the user name", Protocol::Smtp, smtp("LOGIN") + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: amFuZQ==\nS: 235 in");
        row("SMTP, LOGIN all said beforehand",
            Protocol::Smtp,
            smtp("LOGIN") + "C: AUTH LOGIN\nR: 334 VXNlcm5hbWU6\\r\\n334 UGFzc3dvcmQ6\\r\\n235 in\\r\\nC: never");
        row("SMTP, CRAM-MD5", Protocol::Smtp, smtp("CRAM-MD5") + "C: AUTH CRAM-MD5\nS: 235 in");
        row("SMTP, SCRAM before the proof", Protocol::Smtp, smtp("SCRAM-SHA-256") + "C: AUTH SCRAM-SHA-256 *\nS: 235 in");
        row("SMTP, a token after an error",
            Protocol::Smtp,
            smtp("XOAUTH2") + "C: AUTH XOAUTH2 *\nS: 334 eyJzdGF0dXMiOiI0MDAifQ==\nC:\nS: 235 in",
            AuthMechanism::XOAuth2);
        row("IMAP, PLAIN", Protocol::Imap, imap("AUTH=PLAIN") + "C: m2 AUTHENTICATE PLAIN\nS: m2 OK in");
        row("IMAP, LOGIN", Protocol::Imap, imap("AUTH=LOGIN") + "C: m2 AUTHENTICATE LOGIN\nS: m2 OK in");
        row("IMAP, CRAM-MD5", Protocol::Imap, imap("AUTH=CRAM-MD5") + "C: m2 AUTHENTICATE CRAM-MD5\nS: m2 OK in");
        row("IMAP, XOAUTH2", Protocol::Imap, imap("AUTH=XOAUTH2") + "C: m2 AUTHENTICATE XOAUTH2\nS: m2 OK in", AuthMechanism::XOAuth2);
        row("IMAP, OAUTHBEARER", Protocol::Imap, imap("AUTH=OAUTHBEARER") + "C: m2 AUTHENTICATE OAUTHBEARER\nS: m2 OK in", AuthMechanism::OAuthBearer);
        row("IMAP, all said beforehand", Protocol::Imap, imap("AUTH=PLAIN") + "C: m2 AUTHENTICATE PLAIN\nR: +\\r\\nm2 OK in\\r\\nC: never");
        row("IMAP, PREAUTH", Protocol::Imap, "T:\nS: * PREAUTH welcome\nC: m1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN\nS: m1 OK done");
        row("POP3, LOGIN", Protocol::Pop3, pop3("S: SASL LOGIN") + "C: AUTH LOGIN\nS: +OK in");
        row("POP3, CRAM-MD5", Protocol::Pop3, pop3("S: SASL CRAM-MD5") + "C: AUTH CRAM-MD5\nS: +OK in");
    }

    void aYesBeforeTheSecretProvesNothing()
    {
        QFETCH(Protocol, protocol);
        QFETCH(std::optional<AuthMechanism>, mechanism);
        QFETCH(QByteArray, dialogue);
        FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
        const auto result = run(server, protocol, mechanism);
        QCOMPARE(endOf(result), u"sign-in sign-in-not-proven"_s);
        QCOMPARE(result.proof, Proof::None);
        QCOMPARE(verdictOf(result), Verdict::Failed);
        QCOMPARE(server.complaint(), QByteArray());
        QVERIFY(!server.heard().contains("Y29ycmVjdCBob3JzZQ") && !server.heard().contains("correct horse"));
    }

    void whatAYesProves_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<std::optional<AuthMechanism>>("mechanism");
        QTest::addColumn<QByteArray>("dialogue");
        QTest::addColumn<Proof>("proof");
        const auto row = [](const char *name, Protocol protocol, const QByteArray &dialogue, Proof proof, std::optional<AuthMechanism> mechanism = {}) {
            QTest::newRow(name) << protocol << mechanism << dialogue << proof;
        };
        row("SMTP, PLAIN", Protocol::Smtp, smtp("PLAIN") + "C: AUTH PLAIN " + plainMessage + "\nS: 235 in", Proof::Password);
        row("SMTP, LOGIN with prompts in clear text",
            Protocol::Smtp,
            smtp("LOGIN") + "C: AUTH LOGIN\nS: 334 Username:\nC: amFuZQ==\nS: 334 Password:\nC: Y29ycmVjdCBob3JzZQ==\nS: 235 in",
            Proof::Password);
        row("SMTP, CRAM-MD5", Protocol::Smtp, smtp("CRAM-MD5") + smtpCram + "S: 235 in", Proof::ChallengeResponse);
        row("SMTP, XOAUTH2", Protocol::Smtp, smtp("XOAUTH2") + "C: AUTH XOAUTH2 *\nS: 235 in", Proof::Token, AuthMechanism::XOAuth2);
        row("IMAP, PLAIN after any words",
            Protocol::Imap,
            imap("AUTH=PLAIN") + "C: m2 AUTHENTICATE PLAIN\nS: + go ahead, please\nC: " + plainMessage + "\nS: m2 OK in",
            Proof::Password);
        row("IMAP, the LOGIN command", Protocol::Imap, imap("") + "C: m2 LOGIN \"jane\" \"correct horse\"\nS: m2 OK in", Proof::Password);
        row("POP3, PASS", Protocol::Pop3, pop3("S: USER") + "C: USER jane\nS: +OK\nC: PASS correct horse\nS: +OK in", Proof::Password);
    }

    void whatAYesProves()
    {
        QFETCH(Protocol, protocol);
        QFETCH(std::optional<AuthMechanism>, mechanism);
        QFETCH(QByteArray, dialogue);
        QFETCH(Proof, proof);
        FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
        const auto result = run(server, protocol, mechanism);
        QCOMPARE(endOf(result), u"passed"_s);
        QCOMPARE(result.proof, proof);
        QCOMPARE(verdictOf(result), Verdict::Proven);
        QCOMPARE(server.complaint(), QByteArray());
    }

    void nothingIsProvenWhereNothingWasAsked()
    {
        FakeServer server(smtp("PLAIN"), m_authority->issue(CertificateFlaw::None));
        auto request = requestFor(server, Protocol::Smtp);
        request.credentials.reset();
        const auto result = runToEnd(check(request));
        QCOMPARE(endOf(result), u"passed"_s);
        QCOMPARE(result.proof, Proof::None);
        QCOMPARE(verdictOf(result), Verdict::NotTested);
    }

    void aRightPasswordIsNotWrongForTheMechanism_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<QByteArray>("dialogue");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QStringList>("details"); // of what is said of the refused way
        const auto refused = "S: 535 5.7.8 user not found: no secret in database\n"_ba;
        const auto imapRefused = "S: m2 NO AUTHENTICATE CRAM-MD5 authentication failed\n"_ba;
        QTest::newRow("SMTP, PLAIN") << Protocol::Smtp
                                     << smtp("CRAM-MD5 PLAIN LOGIN") + smtpCram + refused + "C: AUTH PLAIN " + plainMessage + "\nS: 235 in\nC: QUIT"
                                     << u"passed"_s << QStringList{u"CRAM-MD5"_s, u"PLAIN"_s};
        QTest::newRow("SMTP, LOGIN") << Protocol::Smtp
                                     << smtp("CRAM-MD5 LOGIN") + smtpCram + refused
                + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: amFuZQ==\nS: 334 UGFzc3dvcmQ6\nC: Y29ycmVjdCBob3JzZQ==\nS: 235 in\nC: QUIT"
                                     << u"passed"_s << QStringList{u"CRAM-MD5"_s, u"LOGIN"_s};
        QTest::newRow("IMAP, PLAIN") << Protocol::Imap
                                     << imap("SASL-IR AUTH=CRAM-MD5 AUTH=PLAIN") + imapCram + imapRefused + "C: m3 AUTHENTICATE PLAIN " + plainMessage
                + "\nS: m3 OK in\nC: m4 LOGOUT"
                                     << u"passed"_s << QStringList{u"CRAM-MD5"_s, u"PLAIN"_s};
        QTest::newRow("IMAP, the LOGIN command") << Protocol::Imap
                                                 << imap("AUTH=CRAM-MD5") + imapCram + imapRefused
                + "C: m3 LOGIN \"jane\" \"correct horse\"\nS: m3 OK in\nC: m4 LOGOUT"
                                                 << u"passed"_s << QStringList{u"CRAM-MD5"_s, QString()};
        QTest::newRow("POP3, USER and PASS") << Protocol::Pop3
                                             << pop3("S: SASL CRAM-MD5\nS: USER") + pop3Cram
                + "S: -ERR [AUTH] no\nC: USER jane\nS: +OK\nC: PASS correct horse\nS: +OK in\nC: QUIT"
                                             << u"passed"_s << QStringList{u"CRAM-MD5"_s, QString()};
        QTest::newRow("a wrong one is refused twice, and no more")
            << Protocol::Smtp
            << smtp("CRAM-MD5 PLAIN LOGIN") + smtpCram + "S: 535 5.7.8 no\nC: AUTH PLAIN " + plainMessage + "\nS: 535 5.7.8 authentication failed"
            << u"sign-in wrong-credentials"_s << QStringList();
        QTest::newRow("it hangs up instead") << Protocol::Smtp
                                             << smtp("CRAM-MD5 PLAIN") + smtpCram + "S: 535 5.7.8 authentication failed\nC: AUTH PLAIN " + plainMessage + "\nX:"
                                             << u"sign-in wrong-credentials"_s << QStringList();
    }

    void aRightPasswordIsNotWrongForTheMechanism()
    {
        QFETCH(Protocol, protocol);
        QFETCH(QByteArray, dialogue);
        QFETCH(QString, end);
        QFETCH(QStringList, details);
        FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
        const auto result = run(server, protocol);
        QCOMPARE(endOf(result), end);
        QCOMPARE(server.complaint(), QByteArray());
        QCOMPARE(result.signInAttempts, 2);
        const auto *told = seen(result, Observation::ProofRefused);
        QCOMPARE(told ? told->details : QStringList(), details);
        if (result.passed()) {
            QCOMPARE(result.proof, Proof::Password);
            QCOMPARE(result.mechanism ? QString::fromLatin1(saslName(*result.mechanism)) : QString(), details.value(1));
        }
    }

    // Servers list ways to sign in that they do not know: "502", "BAD" and their kin say nothing of the password.
    void aWayThatTheServerDoesNotKnowIsNotTheLast_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<QByteArray>("dialogue");
        const auto byLogin = "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: amFuZQ==\nS: 334 UGFzc3dvcmQ6\nC: Y29ycmVjdCBob3JzZQ==\nS: 235 in\nC: QUIT"_ba;
        for (const auto *reply : {"502 Invalid input", "504 5.7.4 Unrecognized authentication type", "500 5.5.1 Command unrecognized"})
            QTest::addRow("SMTP, %s", reply) << Protocol::Smtp
                                             << QByteArray(smtp("PLAIN LOGIN") + "C: AUTH PLAIN " + plainMessage + "\nS: " + reply + '\n' + byLogin);
        const auto byCommand = "C: m3 LOGIN \"jane\" \"correct horse\"\nS: m3 OK in\nC: m4 LOGOUT"_ba;
        for (const auto *reply : {"BAD invalid command", "BAD Unknown command", "NO AUTHENTICATE mechanism not supported, mate"})
            QTest::addRow("IMAP, %s", reply) << Protocol::Imap
                                             << QByteArray(imap("SASL-IR AUTH=PLAIN") + "C: m2 AUTHENTICATE PLAIN " + plainMessage + "\nS: m2 " + reply + '\n'
                                                           + byCommand);
    }

    void aWayThatTheServerDoesNotKnowIsNotTheLast()
    {
        QFETCH(Protocol, protocol);
        QFETCH(QByteArray, dialogue);
        FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
        const auto result = run(server, protocol);
        QCOMPARE(endOf(result), u"passed"_s);
        QCOMPARE(server.complaint(), QByteArray());
        QCOMPARE(result.proof, Proof::Password);
    }

    // The one that somebody chose is; and a refusal of the password is its own last word.
    void theWayThatWasChosenIsTheLast()
    {
        FakeServer server(smtp("PLAIN LOGIN") + "C: AUTH PLAIN " + plainMessage + "\nS: 502 Invalid input", m_authority->issue(CertificateFlaw::None));
        QVERIFY(!run(server, Protocol::Smtp, AuthMechanism::Plain).passed());
        QCOMPARE(tries(server), 1);
        FakeServer other(smtp("PLAIN LOGIN") + "C: AUTH PLAIN " + plainMessage + "\nS: 535 5.7.8 authentication failed",
                         m_authority->issue(CertificateFlaw::None));
        QCOMPARE(endOf(run(other, Protocol::Smtp)), u"sign-in wrong-credentials"_s);
        QCOMPARE(tries(other), 1);
    }

    void theSecondTryIsNotForEveryRefusal_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("for now") << "454 4.7.0 Temporary authentication failure"_ba;
        QTest::newRow("it closes") << "421 4.7.0 Too many errors"_ba;
        QTest::newRow("too many") << "535 5.7.8 Too many login failures, try again later"_ba;
        QTest::newRow("too many attempts") << "535 5.7.0 Too many authentication attempts"_ba;
        QTest::newRow("locked") << "535 5.7.1 Your account has been locked"_ba;
        QTest::newRow("temporarily locked") << "535 5.7.8 Account temporarily locked due to too many failed sign-ins"_ba;
        QTest::newRow("disabled") << "535 5.7.13 User account disabled"_ba;
        QTest::newRow("an app password") << "534 5.7.9 Application-specific password required"_ba;
        QTest::newRow("in a browser") << "534 5.7.14 Please log in via your web browser"_ba;
        QTest::newRow("not understood") << "500 5.5.2 Error: bad syntax"_ba;
    }

    void theSecondTryIsNotForEveryRefusal()
    {
        QFETCH(QByteArray, refusal);
        FakeServer server(smtp("CRAM-MD5 PLAIN LOGIN") + smtpCram + "S: " + refusal + "\nC: never", m_authority->issue(CertificateFlaw::None));
        const auto result = run(server, Protocol::Smtp);
        QVERIFY(!result.passed());
        QCOMPARE(tries(server), 1);
        QVERIFY(!seen(result, Observation::PlainUntried));
    }

    void theSecondTryNeedsAWholeProof_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("refused before the proof") << "C: AUTH SCRAM-SHA-256 *\nS: 535 5.7.8 authentication failed\nC: never"_ba;
        QTest::newRow("no such mechanism after all") << "C: AUTH SCRAM-SHA-256 *\nS: 504 5.5.4 Unrecognized authentication type\nC: never"_ba;
        QTest::newRow("a challenge that is none") << "C: AUTH SCRAM-SHA-256 *\nS: 334 Username:\nC: never"_ba;
        QTest::newRow("a nonce that is not ours") << "C: AUTH SCRAM-SHA-256 *\nS: 334 cj14LHM9QUFBQSxpPTQwOTY=\nC: never"_ba;
        QTest::newRow("it hangs up") << "C: AUTH SCRAM-SHA-256 *\nX:"_ba;
    }

    void theSecondTryNeedsAWholeProof()
    {
        QFETCH(QByteArray, rest);
        FakeServer server(smtp("SCRAM-SHA-256 PLAIN LOGIN") + rest, m_authority->issue(CertificateFlaw::None));
        QVERIFY(!run(server, Protocol::Smtp).passed());
        QCOMPARE(tries(server), 1);
    }

    void whoseMechanismItIsDecides_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<bool>("isSuggested");
        QTest::newRow("it was chosen by the person") << u"chosen"_s << true;
        QTest::newRow("the certificate is an exception") << u"pinned"_s << true;
        QTest::newRow("one of thousands") << u"batch"_s << true;
        QTest::newRow("a proof was taken before") << u"proven"_s << false;
    }

    void whoseMechanismItIsDecides()
    {
        QFETCH(QString, why);
        QFETCH(bool, isSuggested);
        const auto identity = m_authority->issue(CertificateFlaw::None);
        FakeServer server(smtp("CRAM-MD5 PLAIN") + smtpCram + "S: 535 5.7.8 authentication failed\nC: never", identity);
        auto request = requestFor(server, Protocol::Smtp);
        if (why == "chosen"_L1)
            request.credentials->mechanism = AuthMechanism::CramMd5;
        if (why == "pinned"_L1)
            request.pinned = PinnedCertificate{u"localhost"_s, identity.certificate.digest(QCryptographicHash::Sha256)};
        if (why == "proven"_L1)
            request.provenBy = AuthMechanism::ScramSha256;
        const auto result = why == "batch"_L1 ? runInBatch(request) : runToEnd(check(request));
        QCOMPARE(endOf(result), u"sign-in wrong-credentials"_s);
        QCOMPARE(tries(server), 1);
        QCOMPARE(seen(result, Observation::PlainUntried) != nullptr, isSuggested);
    }

    // Both sides of an account: no more than two refusals a click, however many secrets and mechanisms there are.
    void noMoreThanTwoRefusals()
    {
        const auto identity = m_authority->issue(CertificateFlaw::None);
        FakeServer reading(imap("SASL-IR AUTH=CRAM-MD5 AUTH=PLAIN") + imapCram + "S: m2 NO [AUTHENTICATIONFAILED] no\nC: *\nS: m3 NO [AUTHENTICATIONFAILED] no",
                           identity);
        FakeServer sending(smtp("CRAM-MD5 PLAIN") + "C: QUIT", identity);
        AccountCheckRequest request{requestFor(reading, Protocol::Imap), requestFor(sending, Protocol::Smtp)};
        auto other = "another password"_ba;
        request.outgoing->credentials->secret = Secret::take(other);
        const auto result = runToEnd(checkAccount(request));
        QCOMPARE(tries(reading) + tries(sending), 2);
        QVERIFY(!result.incoming->passed());
        QVERIFY(result.outgoing->withheld);
    }

    // The incoming side needed two tries. A second one on the other side might be the third that fails; it is named instead.
    void bothSidesListWhatTheyCannot()
    {
        const auto identity = m_authority->issue(CertificateFlaw::None);
        FakeServer reading(imap("SASL-IR AUTH=CRAM-MD5 AUTH=PLAIN") + imapCram
                               + "S: m2 NO [AUTHENTICATIONFAILED] no\nC: m3 AUTHENTICATE PLAIN *\nS: m3 OK in\nC: *",
                           identity);
        FakeServer sending(smtp("CRAM-MD5 PLAIN") + smtpCram + "S: 535 5.7.8 no\nC: QUIT", identity);
        const auto result = runToEnd(checkAccount({requestFor(reading, Protocol::Imap), requestFor(sending, Protocol::Smtp)}));
        QCOMPARE(endOf(*result.incoming), u"passed"_s);
        QCOMPARE(endOf(*result.outgoing), u"sign-in wrong-credentials"_s);
        QCOMPARE(tries(sending), 1);
        QVERIFY(seen(*result.outgoing, Observation::PlainUntried));
    }

private:
    CheckRequest requestFor(const FakeServer &server, Protocol protocol) const
    {
        auto typed = password;
        CheckRequest request;
        request.endpoint = {protocol, u"localhost"_s, server.serverPort(), Security::Tls};
        request.credentials = releasedFor(request.endpoint, {u"jane"_s, Secret::take(typed), {}});
        request.furtherAuthorities = {m_authority->certificate()};
        request.limit = 20s;
        request.findsAlternative = false;
        return request;
    }
    CheckResult run(const FakeServer &server, Protocol protocol, std::optional<AuthMechanism> mechanism = {}) const
    {
        auto request = requestFor(server, protocol);
        request.credentials->mechanism = mechanism;
        request.credentials = releasedFor(request.endpoint, *request.credentials); // a token or a password, as the mechanism takes it
        return runToEnd(check(request));
    }
    static CheckResult runInBatch(const CheckRequest &request)
    {
        Batch batch({1, 1});
        QSignalSpy done(&batch, &Batch::checked);
        batch.add({1, request});
        done.wait(20000);
        return done.first().at(1).value<CheckResult>();
    }

    std::optional<PracticeAuthority> m_authority;
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
