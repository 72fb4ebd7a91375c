// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/paste/innerwords.h"
#include "explain/paste/paste.h"
#include "explain/paste/possibilities.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Who says what in a paste, and what was refused.
class TestPaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaker_data();
    void speaker();
    void innerWords_data();
    void innerWords();
    void refusal_data();
    void refusal();
    void offers();
    void possibilities_data();
    void possibilities();
    void innermostException();
};

void TestPaste::speaker_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Speaker>("speaker");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &line, Speaker speaker, const QString &words) {
        QTest::newRow(name) << line << speaker << words;
    };
    row("plain answer", u"535 5.7.8 no"_s, Speaker::Server, u"535 5.7.8 no"_s);
    row("plain command", u"AUTH PLAIN ****"_s, Speaker::Client, u"AUTH PLAIN ****"_s);
    row("a word that is no command", u"Authentication failed"_s, Speaker::Program, u"Authentication failed"_s);
    row("S:", u"S: * OK ready"_s, Speaker::Server, u"* OK ready"_s);
    row("C:", u"C: a1 LOGIN x y"_s, Speaker::Client, u"a1 LOGIN x y"_s);
    row("swaks", u"<** 530 Must issue a STARTTLS command first"_s, Speaker::Server, u"530 Must issue a STARTTLS command first"_s);
    row("swaks, locked", u" ~> EHLO pc"_s, Speaker::Client, u"EHLO pc"_s);
    row("PHPMailer", u"2026-03-01 10:00:00 SERVER -> CLIENT: 220 mail.example.com"_s, Speaker::Server, u"220 mail.example.com"_s);
    row("smtplib", u"reply: b'535 5.7.8 no\\r\\n'"_s, Speaker::Server, u"535 5.7.8 no"_s);
    row("smtplib says it again", u"reply: retcode (535); Msg: b'5.7.8 no'"_s, Speaker::Settings, u"retcode (535); Msg: b'5.7.8 no'"_s);
    row("smtplib, command", u"send: 'ehlo pc\\r\\n'"_s, Speaker::Client, u"ehlo pc"_s);
    row("Ruby draws its arrows the other way", u"-> \"535 no\\r\\n\""_s, Speaker::Server, u"535 no"_s);
    row("curl", u"< 220 mail.example.com"_s, Speaker::Server, u"220 mail.example.com"_s);
    row("fetchmail", u"fetchmail: IMAP< A0002 NO no"_s, Speaker::Server, u"A0002 NO no"_s);
    row("mutt", u"4< a0001 NO no"_s, Speaker::Server, u"a0001 NO no"_s);
    row("Nodemailer", u"[2026-05-27 19:58:30] DEBUG [WDu1NxQIIm0] S: 220 ready"_s, Speaker::Server, u"220 ready"_s);
    row("Roundcube", u"[28-Nov-2026 11:08:54 +0000]: <1lnaie7h> Recv: 250 DSN"_s, Speaker::Server, u"250 DSN"_s);
    row("imapsync", u"Read:   4 NO [AUTHENTICATIONFAILED] no"_s, Speaker::Server, u"4 NO [AUTHENTICATIONFAILED] no"_s);
    row("an account's server is no answer", u"Server: 'pop.example.com', Port: 110"_s, Speaker::Program, u"Server: 'pop.example.com', Port: 110"_s);
    row("a quoted letter", u"> I wrote to you"_s, Speaker::Program, u"> I wrote to you"_s);
    row("stack trace",
        u"\tat com.sun.mail.smtp.SMTPTransport.connect(SMTPTransport.java:12)"_s,
        Speaker::Frame,
        u"at com.sun.mail.smtp.SMTPTransport.connect(SMTPTransport.java:12)"_s);
    row("setting", u"MAIL_PORT=587"_s, Speaker::Settings, u"MAIL_PORT=587"_s);
    row("code and a remark",
        u"$mail->SMTPAuth = true; // authentication required"_s,
        Speaker::Settings,
        u"$mail->SMTPAuth = true; // authentication required"_s);
    row("what msmtp logs is no setting",
        u"host=smtp.example.com tls=on errormsg='no' exitcode=EX_PROTOCOL"_s,
        Speaker::Program,
        u"host=smtp.example.com tls=on errormsg='no' exitcode=EX_PROTOCOL"_s);
    row("own words", u"I have been using an app password"_s, Speaker::Person, u"I have been using an app password"_s);
}

void TestPaste::speaker()
{
    QFETCH(QString, line);
    const auto read = readPasteLine(line);
    QTEST(read.speaker, "speaker");
    QTEST(read.words, "words");
}

void TestPaste::innerWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("command");
    QTest::newRow("JSON") << uR"({"code":"EAUTH","response":"502 5.5.2 no","command":"AUTH PLAIN"})"_s << u"502 5.5.2 no"_s << u"AUTH PLAIN"_s;
    QTest::newRow("Python's pair") << u"Failed: (535, b'5.7.8 no')"_s << u"535 5.7.8 no"_s << QString();
    QTest::newRow("Rust") << uR"(Login failed: (No(No { information: "Too many", code: Some(Alert) }))"_s << u"Too many"_s << QString();
    QTest::newRow("imaplib") << u"imaplib.error: b'[AUTHENTICATIONFAILED] no'"_s << u"[AUTHENTICATIONFAILED] no"_s << QString();
    QTest::newRow("a port is no code") << u"openssl -connect mail.example.com:465 -starttls smtp: 535 5.7.8 no"_s << u"535 5.7.8 no"_s << QString();
    QTest::newRow("behind a colon") << u"Error: Invalid login: 535 5.7.3 no"_s << u"535 5.7.3 no"_s << QString();
    QTest::newRow("Postfix") << u"host mx.example.net said: 550 5.7.1 no (in reply to RCPT TO command)"_s << u"550 5.7.1 no"_s << u"RCPT TO"_s;
}

void TestPaste::innerWords()
{
    QFETCH(QString, line);
    const auto inner = innerWordsIn(line);
    QVERIFY(inner);
    QTEST(inner->words, "words");
    QTEST(inner->command, "command");
}

void TestPaste::refusal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("command");
    const auto row = [](const char *name, const QString &text, const QString &refusal, const QString &command) {
        QTest::newRow(name) << text << refusal << command;
    };
    row("the last one", u"C: MAIL FROM:<a@example.com>\nS: 250 ok\nC: RCPT TO:<b@example.com>\nS: 550 no"_s, u"550 no"_s, u"RCPT TO:<b@example.com>"_s);
    row("HELO makes good what EHLO was refused", u"C: EHLO pc\nS: 502 no\nC: HELO pc\nS: 250 ok"_s, {}, u"HELO pc"_s);
    row("another way to sign in makes good the first", u"C: AUTH CRAM-MD5\nS: 535 no\nC: AUTH PLAIN AGEAYg==\nS: 235 ok"_s, {}, u"AUTH PLAIN AGEAYg=="_s);
    row("what only follows", u"C: RCPT TO:<b@example.com>\nS: 504 no\nS: 421 Error: too many errors"_s, u"504 no"_s, u"RCPT TO:<b@example.com>"_s);
    row("several lines", u"C: AUTH PLAIN ****\nS: 535-5.7.8 no\nS: 535 5.7.8 look there"_s, u"535-5.7.8 no\n535 5.7.8 look there"_s, u"AUTH PLAIN ****"_s);
    row("a line without its code", u"550 5.1.1 no such\nuser here"_s, u"550 5.1.1 no such\nuser here"_s, {});
    row("all is well", u"C: EHLO pc\nS: 250 ok"_s, {}, u"EHLO pc"_s);
    row("BYE after LOGOUT is none", u"C: a1 LOGOUT\nS: * BYE see you\nS: a1 OK done"_s, {}, u"a1 LOGOUT"_s);
}

void TestPaste::refusal()
{
    QFETCH(QString, text);
    const auto paste = readPaste(text);
    QTEST(paste.refusal, "refusal");
    QTEST(paste.command, "command");
}

void TestPaste::offers()
{
    const auto paste = readPaste(u"EHLO pc\n250-mail.example.com\n250 STARTTLS\nSTARTTLS\n220 go\nEHLO pc\n250-mail.example.com\n250 AUTH PLAIN"_s);
    QVERIFY(paste.dialogue.isLocked);
    QVERIFY(paste.dialogue.offeredBefore.contains(u"STARTTLS"_s));
    QVERIFY(paste.dialogue.offeredAfter.contains(u"AUTH PLAIN"_s));
    QVERIFY(!paste.dialogue.offeredBefore.contains(u"AUTH PLAIN"_s));
}

void TestPaste::possibilities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("certain");
    QTest::newRow("none") << u"Connection refused"_s << u"Connection refused"_s;
    QTest::newRow("either") << u"No connection. Either the server is down, or the port is wrong."_s << u"No connection."_s;
    QTest::newRow("a list") << u"It failed.\nThis usually means that one of the following reasons holds:\n1. the certificate\n2. the port\nSee line 3"_s
                            << u"It failed.\n\nSee line 3"_s;
    QTest::newRow("in the same line") << u"The line was cut. Possible causes for this include a firewall."_s << u"The line was cut. "_s;
    QTest::newRow("two names of one thing") << u"Either user name or password is wrong"_s << u"Either user name or password is wrong"_s;
}

void TestPaste::possibilities()
{
    QFETCH(QString, text);
    QTEST(withoutPossibilities(text).certain, "certain");
}

void TestPaste::innermostException()
{
    QCOMPARE(readPaste(u"a.B: sending failed\n\tat a.B.c(B.java:1)\nCaused by: d.E: no route\nCaused by: f.G: refused"_s).complaint, u"f.G: refused"_s);
    QCOMPARE(readPaste(u"X.Y: no ---> Z.W: rejected ---> The end"_s).complaint, u"The end"_s);
}

QTEST_GUILESS_MAIN(TestPaste)
#include "tst_paste.moc"
