// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicethread.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// Programs that others wrote, against the practice mailbox.
class TestRealClients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pythonSendsAndReadsBack_data();
    void pythonSendsAndReadsBack();
    void curlSendsAndReadsBack_data();
    void curlSendsAndReadsBack();
    void opensslChecksTheCertificate_data();
    void opensslChecksTheCertificate();

private:
    // Everything a program said, and "exit N" at the end.
    QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    quint16 portOf(PracticeThread &practice, Protocol protocol, Security security) const;
    void trust(PracticeThread &practice) const;
    QString password(PracticeThread &practice) const;

    QTemporaryDir m_folder;
    QString m_authority;
};

void TestRealClients::initTestCase()
{
    m_authority = m_folder.filePath(u"authority.pem"_s);
}

QByteArray TestRealClients::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return "did not finish: "_ba + process.readAll();
    return process.readAll() + "exit "_ba + QByteArray::number(process.exitCode());
}

quint16 TestRealClients::portOf(PracticeThread &practice, Protocol protocol, Security security) const
{
    const auto doors = practice.ask([](const auto &mailbox) {
        return mailbox.endpoints();
    });
    const auto door = std::ranges::find_if(doors, [&](const Endpoint &endpoint) {
        return endpoint.protocol == protocol && endpoint.security == security;
    });
    return door->port;
}

void TestRealClients::trust(PracticeThread &practice) const
{
    QFile file(m_authority);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(practice
                   .ask([](const auto &mailbox) {
                       return mailbox.authority();
                   })
                   .toPem());
}

QString TestRealClients::password(PracticeThread &practice) const
{
    return practice.ask([](const auto &mailbox) {
        return mailbox.password();
    });
}

void TestRealClients::pythonSendsAndReadsBack_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("implicit TLS") << Security::Tls;
    QTest::newRow("STARTTLS") << Security::StartTls;
}

// smtplib, imaplib and poplib with the strict certificate checks that Python 3.13 does by default.
void TestRealClients::pythonSendsAndReadsBack()
{
    static const auto program = R"(
import imaplib, poplib, smtplib, ssl, sys
security, authority, smtp_port, imap_port, pop3_port, password = sys.stdin.read().split()
user, host = 'jane@example.com', 'localhost'
tls = ssl.create_default_context(cafile=authority)
locked = security == 'tls'

smtp = smtplib.SMTP_SSL(host, int(smtp_port), 'client', context=tls) if locked else smtplib.SMTP(host, int(smtp_port), 'client')
if not locked:
    smtp.starttls(context=tls)
smtp.login(user, password)
text = 'From: Jane Doe <jane@example.com>\r\nTo: jane@example.com\r\nSubject: Hello again\r\nMessage-ID: <1@example.com>\r\n\r\n.dotted\r\nlast\r\n'
for _ in range(2):
    smtp.sendmail(user, [user], text)
try:
    smtp.sendmail(user, ['someone@example.net'], text)
    print('passed on!')
except smtplib.SMTPRecipientsRefused:
    pass
smtp.quit()

imap = imaplib.IMAP4_SSL(host, int(imap_port), ssl_context=tls) if locked else imaplib.IMAP4(host, int(imap_port))
if not locked:
    imap.starttls(tls)
imap.login(user, password)
print(imap.list()[1], imap.select()[1])
print(imap.search(None, 'SUBJECT', '"hello again"')[1], imap.search(None, 'HEADER', 'Message-ID', '"<1@example.com>"')[1])
print(imap.fetch('1', '(BODY.PEEK[HEADER.FIELDS (SUBJECT)] FLAGS)')[1])
assert imap.fetch('1', '(RFC822)')[1][0][1].endswith(text.encode())
print(imap.store('1', '+FLAGS', '\\Deleted')[1], imap.expunge()[1], imap.noop()[0], imap.logout()[0])

pop3 = poplib.POP3_SSL(host, int(pop3_port), context=tls) if locked else poplib.POP3(host, int(pop3_port))
if not locked:
    pop3.stls(tls)
pop3.user(user)
pop3.pass_(password)
count, size = pop3.stat()
lines = pop3.retr(1)[1]
print(count, sum(len(line) + 2 for line in lines) == size, lines[-2:], pop3.uidl()[1], pop3.top(1, 0)[1][-2:])
pop3.dele(1)
pop3.quit()

again = imaplib.IMAP4_SSL(host, int(imap_port), ssl_context=tls) if locked else imaplib.IMAP4(host, int(imap_port))
if not locked:
    again.starttls(tls)
try:
    again.login(user, 'wrong')
except imaplib.IMAP4.error as error:
    print(error)
again.authenticate('PLAIN', lambda _: b'\0' + user.encode() + b'\0' + password.encode())
print(again.status('INBOX', '(MESSAGES)')[1])
)"_ba;
    static const auto expected = R"([b'(\\HasNoChildren) "/" INBOX'] [b'2']
[b'1 2'] [b'1 2']
[(b'1 (BODY[HEADER.FIELDS (SUBJECT)] {24}', b'Subject: Hello again\r\n\r\n'), b' FLAGS ())']
[b'1 (UID 1 FLAGS (\\Deleted \\Seen))'] [b'1'] OK BYE
1 True [b'.dotted', b'last'] [b'1 2'] [b'Message-ID: <1@example.com>', b'']
b'[AUTHENTICATIONFAILED] Authentication failed.'
[b'INBOX (MESSAGES 0)']
exit 0)"_ba;
    QFETCH(Security, security);
    PracticeThread practice;
    QVERIFY(practice.start());
    trust(practice);
    QByteArrayList words = {QByteArray(wordFor(security).data()), m_authority.toLocal8Bit()};
    for (const auto protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3})
        words.append(QByteArray::number(portOf(practice, protocol, security)));
    words.append(password(practice).toLatin1());
    QCOMPARE(run(u"python3"_s, {u"-c"_s, QString::fromUtf8(program)}, words.join(' ')), expected);
    QCOMPARE(practice.ask([](const auto &mailbox) {
        return mailbox.signInAttempts();
    }),
             5);
    const auto heard = practice.ask([](const auto &mailbox) {
        return mailbox.heardInClear();
    });
    for (const auto &line : heard)
        QVERIFY2(line.contains("STARTTLS") || line.contains("STLS") || line.contains("CAPA") || line.startsWith("ehlo"), line.constData());
    QCOMPARE(heard.isEmpty(), security == Security::Tls);
}

void TestRealClients::curlSendsAndReadsBack_data()
{
    pythonSendsAndReadsBack_data();
}

void TestRealClients::curlSendsAndReadsBack()
{
    QFETCH(Security, security);
    PracticeThread practice;
    QVERIFY(practice.start());
    trust(practice);
    const auto curl = [&](Protocol protocol, const QString &path, const QStringList &more, const QByteArray &input = {}) {
        const auto scheme = QString(wordFor(protocol)) + (security == Security::Tls ? u"s"_s : QString());
        const auto url = QString(scheme + "://localhost:"_L1 + QString::number(portOf(practice, protocol, security)) + path);
        const auto user = QString("jane@example.com:"_L1 + password(practice));
        return run(u"curl"_s, QStringList{u"-sS"_s, u"--max-time"_s, u"20"_s, u"--ssl-reqd"_s, u"--cacert"_s, m_authority, u"-u"_s, user, url} + more, input);
    };
    const auto text = "Subject: From curl\r\n\r\nHello\r\n"_ba;
    const auto sent =
        curl(Protocol::Smtp, u"/client"_s, {u"--mail-from"_s, u"jane@example.com"_s, u"--mail-rcpt"_s, u"jane@example.com"_s, u"-T"_s, u"-"_s}, text);
    QCOMPARE(sent, "exit 0"_ba);
    QVERIFY(curl(Protocol::Imap, u"/INBOX;UID=1"_s, {}).endsWith(QByteArray(text + "exit 0"_ba)));
    QCOMPARE(curl(Protocol::Imap, u"/INBOX?SUBJECT%20curl"_s, {}), "* SEARCH 1\r\nexit 0"_ba);
    QVERIFY(curl(Protocol::Pop3, u"/1"_s, {}).endsWith(QByteArray(text + "exit 0"_ba)));
}

void TestRealClients::opensslChecksTheCertificate_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("good") << Mishap::None << "Verify return code: 0 (ok)"_ba;
    QTest::newRow("expired") << Mishap::ExpiredCertificate << "certificate has expired"_ba;
    QTest::newRow("not yet valid") << Mishap::CertificateNotYetValid << "certificate is not yet valid"_ba;
    QTest::newRow("wrong name") << Mishap::WrongName << "hostname mismatch"_ba;
    QTest::newRow("self-signed") << Mishap::SelfSignedCertificate << "self-signed certificate"_ba;
}

void TestRealClients::opensslChecksTheCertificate()
{
    QFETCH(Mishap, mishap);
    QFETCH(QByteArray, words);
    PracticeThread practice(mishap);
    QVERIFY(practice.start());
    trust(practice);
    const QStringList strictly =
        {u"s_client"_s, u"-verify_return_error"_s, u"-x509_strict"_s, u"-verify_hostname"_s, u"localhost"_s, u"-CAfile"_s, m_authority};
    for (const auto protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3}) {
        const auto address = [&](Security security) {
            return QString("localhost:"_L1 + QString::number(portOf(practice, protocol, security)));
        };
        const auto locked = run(u"openssl"_s, strictly + QStringList{u"-connect"_s, address(Security::Tls)});
        QVERIFY2(locked.contains(words), locked.constData());
        const auto upgraded = run(u"openssl"_s, strictly + QStringList{u"-connect"_s, address(Security::StartTls), u"-starttls"_s, wordFor(protocol)});
        QVERIFY2(upgraded.contains(words), upgraded.constData());
    }
}

QTEST_GUILESS_MAIN(TestRealClients)
#include "tst_realclients.moc"
