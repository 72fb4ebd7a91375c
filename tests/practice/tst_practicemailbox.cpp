// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientdialogue.h"
#include "practice/practicethread.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
Endpoint doorOf(PracticeThread &practice, Protocol protocol, Security security)
{
    const auto doors = practice.ask([](const auto &mailbox) {
        return mailbox.endpoints();
    });
    return *std::ranges::find_if(doors, [&](const Endpoint &door) {
        return door.protocol == protocol && door.security == security;
    });
}

QByteArray plainResponse(const QByteArray &password)
{
    return QByteArray('\0' + "jane@example.com"_ba + '\0' + password).toBase64();
}

// {password} and {plain} (the response of SASL PLAIN) stand for the right ones, {wrong} for one that is not.
QByteArray filledIn(QByteArray dialogue, PracticeThread &practice)
{
    const auto password = practice.ask([](const auto &mailbox) {
        return mailbox.password();
    });
    return dialogue.replace("{password}", password.toLatin1())
        .replace("{plain}", plainResponse(password.toLatin1()))
        .replace("{wrong}", plainResponse("wrong"_ba));
}

QByteArray play(PracticeThread &practice, Protocol protocol, Security security, const QByteArray &dialogue)
{
    const auto authority = practice.ask([](const auto &mailbox) {
        return mailbox.authority();
    });
    return ClientDialogue(doorOf(practice, protocol, security), authority).play(filledIn(dialogue, practice));
}

constexpr auto smtp = Protocol::Smtp;
constexpr auto imap = Protocol::Imap;
constexpr auto pop3 = Protocol::Pop3;
constexpr auto tls = Security::Tls;
constexpr auto startTls = Security::StartTls;

const auto smtpHello = "T:\n S: 220 \n C: EHLO [127.0.0.1]\n S~ 250 AUTH PLAIN LOGIN\n"_ba;
const QByteArray smtpSignIn = smtpHello + "C: AUTH PLAIN {plain}\n"_ba;
const QByteArray smtpSender = smtpSignIn + "S: 235 \n C: MAIL FROM:<jane@example.com>\n"_ba;
const QByteArray smtpRecipient = smtpSender + "S: 250 \n C: RCPT TO:<jane@example.com>\n"_ba;
const QByteArray smtpMessage = smtpRecipient + "S: 250 \n C: DATA\n S: 354 \n C: Subject: x\n C: \n C: Hello\n C: .\n"_ba;
const auto imapSignIn = "T:\n S: * OK \n C: a LOGIN jane@example.com {password}\n"_ba;
const auto pop3SignIn = "T:\n S: +OK \n C: USER jane@example.com\n S: +OK\n C: PASS {password}\n"_ba;
}

class TestPracticeMailbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheWireShows_data();
    void whatTheWireShows();
    void theAccountStandsAtTheDoorsOfTheMishap_data();
    void theAccountStandsAtTheDoorsOfTheMishap();
    void theOtherPortsAreNotBlocked();
    void bounds_data();
    void bounds();
    void onlySoManyGuests();
    void keepsWhatWasSent();
    void idleHearsOfNewMail();
    void listensOnLoopbackOnly();
    void opensQuickly();
};

void TestPracticeMailbox::whatTheWireShows_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("dialogue");
    const auto row = [](const char *name, Mishap mishap, Protocol protocol, Security security, const QByteArray &dialogue) {
        QTest::addRow("%s: %s", wordFor(mishap).data(), name) << mishap << protocol << security << dialogue;
    };
    using M = Mishap;

    row("smtp", M::None, smtp, tls, smtpMessage + "S: 250 2.0.0 \n C: QUIT\n S: 221 \n X:"_ba);
    row("smtp, wrong password", M::None, smtp, tls, smtpHello + "C: AUTH PLAIN {wrong}\n S: 535 5.7.8 \n C: MAIL FROM:<jane@example.com>\n S: 530 5.7.0 "_ba);
    row("smtp, AUTH LOGIN", M::None, smtp, tls, smtpHello + "C: AUTH LOGIN\n S: 334 VXNlcm5hbWU6\n C: *\n S: 501 5.7.0"_ba);
    row("smtp, AUTH garbage", M::None, smtp, tls, smtpHello + "C: AUTH PLAIN ????\n S: 501 5.5.2\n C: AUTH NTLM\n S: 504 "_ba);
    row("smtp, nothing in clear",
        M::None,
        smtp,
        startTls,
        "S: 220 \n C: EHLO a\n S~ 250 STARTTLS\n C: AUTH PLAIN AAAA\n S: 538 \n C: MAIL FROM:<a@example.com>\n S: 530 \n C: STARTTLS\n S: 220 \n T:\n"
        "C: AUTH PLAIN {plain}\n S: 503 \n C: EHLO a\n S~ 250 AUTH \n C: STARTTLS\n S: 502 "_ba);
    row("smtp, foreign sender", M::None, smtp, tls, smtpSignIn + "S: 235 \n C: MAIL FROM:<x@example.net>\n S: 553 5.7.1"_ba);
    row("smtp, foreign recipient", M::None, smtp, tls, smtpSender + "S: 250 \n C: RCPT TO:<x@example.net>\n S: 550 5.1.1"_ba);
    row("smtp, STARTTLS with a stowaway", M::None, smtp, startTls, "S: 220 \n C: STARTTLS{crlf}EHLO a\n X:"_ba);
    row("imap, wrong password",
        M::None,
        imap,
        tls,
        "T:\n S: * OK \n C: a LOGIN jane@example.com wrong\n S: a NO [AUTHENTICATIONFAILED]\n C: b SELECT INBOX\n S: b BAD"_ba);
    row("imap, AUTHENTICATE", M::None, imap, tls, "T:\n S: * OK \n C: a AUTHENTICATE PLAIN\n S: + \n C: {plain}\n S: a OK "_ba);
    row("imap, nothing in clear",
        M::None,
        imap,
        startTls,
        "S: * OK \n C: a CAPABILITY\n S: * CAPABILITY IMAP4rev1 SASL-IR ID IDLE NAMESPACE UNSELECT STARTTLS LOGINDISABLED\n S: a OK\n"
        "C: b LOGIN x y\n S: b NO [PRIVACYREQUIRED]\n C: c STARTTLS\n S: c OK\n T:\n C: d CAPABILITY\n S: * CAPABILITY IMAP4rev1 SASL-IR ID IDLE NAMESPACE "
        "UNSELECT AUTH=PLAIN AUTH=LOGIN\n S: d OK"_ba);
    row("imap, literals", M::None, imap, tls, "T:\n S: * OK \n C: a LOGIN {16}\n S: + \n C: jane@example.com {password}\n S: a OK"_ba);
    row("pop3, wrong password", M::None, pop3, tls, "T:\n S: +OK \n C: AUTH PLAIN\n S: + \n C: {wrong}\n S: -ERR [AUTH]\n C: STAT\n S: -ERR"_ba);
    row("pop3, nothing in clear",
        M::None,
        pop3,
        startTls,
        "S: +OK \n C: USER jane@example.com\n S: -ERR\n C: STLS\n S: +OK\n T:\n C: CAPA\n S~ SASL PLAIN LOGIN\n S: ."_ba);

    row("smtp", M::WrongPassword, smtp, tls, smtpSignIn + "S: 535 5.7.8 \n C: MAIL FROM:<jane@example.com>\n S: 530"_ba);
    row("imap", M::WrongPassword, imap, tls, imapSignIn + "S: a NO [AUTHENTICATIONFAILED]"_ba);
    row("pop3", M::WrongPassword, pop3, tls, pop3SignIn + "S: -ERR [AUTH]"_ba);
    row("smtp", M::BlockedPort, smtp, startTls, "B:"_ba);
    row("the other way out works", M::BlockedPort, smtp, tls, smtpMessage + "S: 250"_ba);
    row("smtp", M::ConnectionRefused, smtp, startTls, "R:"_ba);
    row("imap", M::ConnectionRefused, imap, tls, "R:"_ba);
    row("smtp", M::SilentServer, smtp, startTls, "N:\n C: EHLO a\n N:"_ba);
    row("imap", M::SilentServer, imap, tls, "T:\n N:"_ba);
    for (const auto protocol : {smtp, imap, pop3}) {
        const auto word = wordFor(protocol).data();
        row(word, M::ExpiredCertificate, protocol, tls, "E: CertificateExpired"_ba);
        row(word, M::CertificateNotYetValid, protocol, tls, "E: CertificateNotYetValid"_ba);
        row(word, M::WrongName, protocol, tls, "E: HostNameMismatch"_ba);
        row(word, M::SelfSignedCertificate, protocol, tls, "E: SelfSignedCertificate"_ba);
        row(word, M::NotAMailServer, protocol, tls, "T:\n S: HTTP/1.1 400\n S~ Bad Request\n X:"_ba);
    }
    row("behind STARTTLS", M::ExpiredCertificate, smtp, startTls, "S: 220 \n C: STARTTLS\n S: 220 \n E: CertificateExpired"_ba);
    row("smtp", M::StarttlsMissing, smtp, startTls, "S: 220 \n C: EHLO a\n S~ 250 ENHANCEDSTATUSCODES\n C: STARTTLS\n S: 502 "_ba);
    row("imap",
        M::StarttlsMissing,
        imap,
        startTls,
        "S: * OK \n C: a CAPABILITY\n S: * CAPABILITY IMAP4rev1 SASL-IR ID IDLE NAMESPACE UNSELECT LOGINDISABLED\n S: a OK\n C: b STARTTLS\n S: b BAD"_ba);
    row("pop3", M::StarttlsMissing, pop3, startTls, "S: +OK \n C: CAPA\n S~ PIPELINING\n S: .\n C: STLS\n S: -ERR"_ba);
    row("smtp", M::StarttlsStripped, smtp, startTls, "S: 220 \n C: EHLO a\n S~ 250 XXXXXXXA\n C: STARTTLS\n S: 502 "_ba);
    row("imap", M::StarttlsStripped, imap, startTls, "S: * OK \n C: a CAPABILITY\n S: * CAPABILITY IMAP4rev1 SASL-IR ID IDLE NAMESPACE UNSELECT XXXXXXXA "_ba);
    row("smtp", M::PlaintextOnTlsPort, smtp, tls, "S: 220 "_ba);
    row("imap", M::PlaintextOnTlsPort, imap, tls, "S: * OK"_ba);
    row("pop3", M::PlaintextOnTlsPort, pop3, tls, "S: +OK"_ba);
    row("smtp", M::AppPasswordRequired, smtp, tls, smtpSignIn + "S: 534-5.7.9 Application-specific password required\n S: 534 5.7.9 "_ba);
    row("imap", M::AppPasswordRequired, imap, tls, imapSignIn + "S: a NO [ALERT] Application-specific password required"_ba);
    row("pop3", M::AppPasswordRequired, pop3, tls, pop3SignIn + "S: -ERR [AUTH] Application-specific password required"_ba);
    row("smtp",
        M::OAuthRequired,
        smtp,
        tls,
        smtpHello + "C: AUTH XOAUTH2 eA==\n S: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled."_ba);
    row("imap", M::OAuthRequired, imap, tls, imapSignIn + "S: a NO Basic authentication is disabled."_ba);
    row("pop3", M::OAuthRequired, pop3, tls, pop3SignIn + "S: -ERR Basic authentication is disabled."_ba);
    row("smtp", M::SmtpAuthDisabled, smtp, tls, smtpSignIn + "S: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled"_ba);
    row("imap works", M::SmtpAuthDisabled, imap, tls, imapSignIn + "S: a OK"_ba);
    row("smtp", M::TooManyAttempts, smtp, tls, smtpSignIn + "S: 454-4.7.0 Too many login attempts\n S: 454 4.7.0\n X:"_ba);
    row("imap", M::TooManyAttempts, imap, tls, imapSignIn + "S: a NO [ALERT] Too many login attempts\n X:"_ba);
    row("pop3", M::TooManyAttempts, pop3, tls, pop3SignIn + "S: -ERR\n X:"_ba);
    row("imap", M::ImapDisabled, imap, tls, imapSignIn + "S: a NO [ALERT] IMAP access is disabled"_ba);
    row("pop3 works", M::ImapDisabled, pop3, tls, pop3SignIn + "S: +OK"_ba);
    row("smtp", M::SenderRefused, smtp, tls, smtpSender + "S: 550 5.7.60 "_ba);
    row("smtp", M::RecipientRefused, smtp, tls, smtpRecipient + "S: 550 5.1.1 <jane@example.com>"_ba);
    row("smtp", M::MailboxFull, smtp, tls, smtpRecipient + "S: 552 5.2.2 <jane@example.com>"_ba);
    row("smtp", M::Greylisted, smtp, tls, smtpRecipient + "S: 450 4.2.0 <jane@example.com>"_ba);
    row("smtp", M::MessageRejected, smtp, tls, smtpMessage + "S: 554 5.7.1 "_ba);
    row("smtp", M::ServerBusy, smtp, startTls, "S: 421 4.3.2 \n X:"_ba);
    row("imap", M::ServerBusy, imap, tls, "T:\n S: * BYE [UNAVAILABLE]\n X:"_ba);
    row("pop3", M::ServerBusy, pop3, tls, "T:\n S: -ERR Server is busy\n X:"_ba);
    row("smtp", M::HangsUp, smtp, startTls, "S: 220 \n C: EHLO a\n X:"_ba);
    row("imap", M::HangsUp, imap, tls, "T:\n S: * OK\n C: a CAPABILITY\n X:"_ba);
    row("pop3", M::HangsUp, pop3, tls, "T:\n S: +OK\n C: CAPA\n X:"_ba);
    row("smtp in clear", M::NotAMailServer, smtp, startTls, "S: HTTP/1.1 400\n S~ Bad Request\n X:"_ba);
    row("smtp", M::InjectedAnswer, smtp, startTls, "S: 220 \n C: STARTTLS\n S: 220 \n S: 250-\n S: 250 AUTH PLAIN\n T:"_ba);
    row("imap", M::InjectedAnswer, imap, startTls, "S: * OK\n C: a STARTTLS\n S: a OK\n S: * CAPABILITY\n T:"_ba);
    row("pop3", M::InjectedAnswer, pop3, startTls, "S: +OK\n C: STLS\n S: +OK\n S: +OK\n S: USER\n S: .\n T:"_ba);
}

void TestPracticeMailbox::whatTheWireShows()
{
    QFETCH(Mishap, mishap);
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    QFETCH(QByteArray, dialogue);
    PracticeThread practice(mishap);
    QVERIFY(practice.start());
    QCOMPARE(play(practice, protocol, security, dialogue), QByteArray());

    const auto heard = practice.ask([](const auto &mailbox) {
        return mailbox.heardInClear().join('\n');
    });
    QVERIFY(!heard.contains(filledIn("{password}"_ba, practice)));
    QVERIFY(!heard.contains(filledIn("{plain}"_ba, practice)));
    const auto attempts = practice.ask([](const auto &mailbox) {
        return mailbox.signInAttempts();
    });
    const bool signedIn = dialogue.contains("{plain}\n S: 235") || dialogue.contains("{plain}\n S: 535") || dialogue.contains("{wrong}");
    if (signedIn)
        QCOMPARE(attempts, 1);
}

void TestPracticeMailbox::theAccountStandsAtTheDoorsOfTheMishap_data()
{
    QTest::addColumn<Mishap>("mishap");
    for (const auto mishap : allMishaps())
        QTest::newRow(wordFor(mishap).data()) << mishap;
}

void TestPracticeMailbox::theAccountStandsAtTheDoorsOfTheMishap()
{
    QFETCH(Mishap, mishap);
    PracticeMailbox mailbox(mishap);
    QVERIFY(mailbox.start());
    QCOMPARE(mailbox.endpoints().size(), 6);
    const auto account = mailbox.account();
    QVERIFY(mailbox.endpoints().contains(account.incoming->endpoint));
    QVERIFY(mailbox.endpoints().contains(account.outgoing->endpoint));
    const auto isStruck = [mishap](const ServerLogin &server) {
        return strikes(mishap, server.endpoint.protocol, server.endpoint.security);
    };
    QCOMPARE(isStruck(*account.incoming) || isStruck(*account.outgoing), mishap != Mishap::None);
}

void TestPracticeMailbox::theOtherPortsAreNotBlocked()
{
    PracticeThread practice(Mishap::BlockedPort);
    QVERIFY(practice.start());
    QCOMPARE(play(practice, imap, startTls, "S: * OK"_ba), QByteArray());
    QCOMPARE(play(practice, smtp, startTls, "B:"_ba), QByteArray()); // and stays so
    QCOMPARE(play(practice, smtp, startTls, "B:"_ba), QByteArray());
}

void TestPracticeMailbox::bounds_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::newRow("a line without an end") << smtp << "T:\n S: 220 \n C: "_ba + QByteArray(80'000, 'x') + "\n X:"_ba;
    QTest::newRow("a huge literal") << imap << "T:\n S: * OK \n C: a LOGIN {99999999}\n S: a NO [TOOBIG]\n C: b NOOP\n S: b OK"_ba;
    QTest::newRow("a huge literal at once") << imap << "T:\n S: * OK \n C: a LOGIN {99999999+}\n S: a NO [TOOBIG]\n X:"_ba;
    QTest::newRow("literals without an end") << imap
                                             << "T:\n S: * OK \n C: a LOGIN {16000}\n S: + \n C: "_ba + QByteArray(16'000, 'x')
            + " {60000}\n S: a NO [TOOBIG]"_ba;
    QTest::newRow("a message of 2 MiB") << smtp
                                        << smtpRecipient + "S: 250 \n C: DATA\n S: 354 \n"_ba
            + QByteArray("C: "_ba + QByteArray(1000, 'x') + '\n').repeated(2100) + "C: .\n S: 552 5.3.4 "_ba;
    QTest::newRow("any bytes") << imap << "T:\n S: * OK \n C: \xff\xfe \x01(\n S: * BAD\n C: a NOOP\n S: a OK"_ba;
}

void TestPracticeMailbox::bounds()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, dialogue);
    PracticeThread practice;
    QVERIFY(practice.start());
    QCOMPARE(play(practice, protocol, tls, dialogue).left(200), QByteArray());
}

void TestPracticeMailbox::onlySoManyGuests()
{
    PracticeThread practice;
    QVERIFY(practice.start());
    const auto port = doorOf(practice, smtp, startTls).port;
    std::vector<std::unique_ptr<QTcpSocket>> guests;
    for (int i = 0; i < 64; ++i) {
        guests.push_back(std::make_unique<QTcpSocket>());
        guests.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(guests.back()->waitForReadyRead());
    }
    QCOMPARE(play(practice, smtp, startTls, "X:"_ba), QByteArray());
    guests.front()->disconnectFromHost(); // one goes, one comes
    QTRY_COMPARE(play(practice, smtp, startTls, "S: 220 "_ba), QByteArray());
}

void TestPracticeMailbox::keepsWhatWasSent()
{
    PracticeThread practice;
    QVERIFY(practice.start());
    QCOMPARE(play(practice, smtp, tls, smtpRecipient + "S: 250 \n C: DATA\n S: 354 \n C: Subject: One\n C: \n C: ..dot\n C: .\n S: 250 "_ba), QByteArray());
    const auto messages = practice.ask([](const auto &mailbox) {
        return mailbox.messages();
    });
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().sender, "jane@example.com"_ba);
    QVERIFY(messages.first().text.startsWith("Return-Path: <jane@example.com>\r\nAuthentication-Results: "));
    QVERIFY(messages.first().text.endsWith("Subject: One\r\n\r\n.dot\r\n"));

    QCOMPARE(play(practice, imap, tls, imapSignIn + R"(S: a OK
        C: b SELECT INBOX
        S~ * 1 EXISTS
        S~ b OK [READ-WRITE]
        C: c UID SEARCH SUBJECT one
        S: * SEARCH 1
        S: c OK
        C: d FETCH 1 (FLAGS BODY[TEXT])
        S: * 1 FETCH (FLAGS (\Seen) BODY[TEXT] {6}
        S: .dot
        S: )
        S: d OK
        C: e STORE 1 +FLAGS (\Deleted)
        S: * 1 FETCH (UID 1 FLAGS (\Deleted \Seen))
        S: e OK
        C: f EXPUNGE
        S: * 1 EXPUNGE
        S: f OK
        C: g STATUS INBOX (MESSAGES UIDNEXT)
        S: * STATUS INBOX (MESSAGES 0 UIDNEXT 2)
        S: g OK
        C: h LOGOUT
        S: * BYE
        S: h OK
        X:)"_ba),
             QByteArray());
    QVERIFY(practice
                .ask([](const auto &mailbox) {
                    return mailbox.messages();
                })
                .isEmpty());
}

void TestPracticeMailbox::idleHearsOfNewMail()
{
    PracticeThread practice;
    QVERIFY(practice.start());
    const auto authority = practice.ask([](const auto &mailbox) {
        return mailbox.authority();
    });
    ClientDialogue reader(doorOf(practice, imap, tls), authority);
    QCOMPARE(reader.play(filledIn(imapSignIn + "S: a OK\n C: b SELECT INBOX\n S~ b OK\n C: c IDLE\n S: + "_ba, practice)), QByteArray());
    QCOMPARE(play(practice, smtp, startTls, "S: 220 \n C: STARTTLS\n S: 220 \n"_ba + QByteArray(smtpMessage).replace("S: 220 \n", "") + "S: 250"_ba),
             QByteArray());
    QCOMPARE(reader.play("S: * 1 EXISTS\n C: DONE\n S: c OK"_ba), QByteArray());
}

void TestPracticeMailbox::listensOnLoopbackOnly()
{
    PracticeMailbox mailbox;
    QVERIFY(mailbox.start());
    for (const auto &endpoint : mailbox.endpoints()) {
        QTcpServer other; // who may have the same port elsewhere
        QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), endpoint.port));
    }
}

void TestPracticeMailbox::opensQuickly()
{
    QBENCHMARK {
        PracticeMailbox mailbox;
        QVERIFY(mailbox.start());
    }
}

QTEST_GUILESS_MAIN(TestPracticeMailbox)
#include "tst_practicemailbox.moc"
