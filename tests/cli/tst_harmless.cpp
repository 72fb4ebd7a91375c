// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/outsidetext.h"
#include "support/clirun.h"
#include "support/fakeserver.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// A new title, a colour, the start of an escape sequence in one byte, and three characters that nobody sees.
const QByteArray odd =
    "evil\x1b]0;OWNED\x07\x1b[31m\xC2\x9B"
    "31m\xE2\x80\xAE\xE2\x81\xA6\xF3\xA0\x81\x81 end";
// Of these a line of text may hold the last ones.
const QByteArray unseen = "evil\xE2\x80\xAE\xE2\x81\xA6\xF3\xA0\x81\x81 end";

// The first character that acts on the screen; nothing where there is none.
QByteArray actorIn(const QByteArray &output)
{
    for (const auto c : QString::fromUtf8(output).toUcs4())
        if (c != U'\n' && c != U'\t' && isInvisible(c))
            return "U+" + QByteArray::number(static_cast<uint>(c), 16).toUpper();
    return {};
}
}

// Whatever others write - servers, whoever made a certificate, files - nothing of it acts on the screen of who reads it.
class TestHarmless : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fromAServer_data();
    void fromAServer();
    void fromACertificate_data();
    void fromACertificate();
    void whatHoldsThePasswordIsNotPrinted();
    void fromTheCommandLine_data();
    void fromTheCommandLine();
    void fromFiles_data();
    void fromFiles();

private:
    QString write(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() ? file.fileName() : QString();
    }
    QStringList checkOf(const FakeServer &server, const QString &protocol) const
    {
        return {u"check"_s,
                u"--protocol"_s,
                protocol,
                u"--security"_s,
                u"tls"_s,
                u"--server"_s,
                u"localhost:%1"_s.arg(server.serverPort()),
                u"--user"_s,
                u"jane"_s,
                u"--password-file"_s,
                u"-"_s,
                u"--transcript"_s,
                u"--timeout"_s,
                u"10"_s,
                u"--ca-file"_s,
                m_folder.filePath(u"ca.pem"_s)};
    }
    void everyOutputIsHarmless(const QStringList &arguments, const QByteArray &expected = "evil") const
    {
        for (const auto &format : {QStringList{}, QStringList{u"--json"_s}}) {
            const auto run = runCli(arguments + format, "correct horse");
            QVERIFY(run.exitCode > 0);
            QCOMPARE(actorIn(run.output), QByteArray());
            QCOMPARE(actorIn(run.talk), QByteArray());
            const QByteArray said = run.output + run.talk;
            QVERIFY2(said.contains(expected), said.constData());
        }
    }

    QTemporaryDir m_folder;
    std::optional<PracticeAuthority> m_authority;
};

void TestHarmless::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    m_authority = PracticeAuthority::make();
    QVERIFY(m_authority);
    QVERIFY(!write(u"ca.pem"_s, m_authority->certificate().toPem()).isEmpty());
}

void TestHarmless::fromAServer_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::newRow("SMTP, greeting") << u"smtp"_s << "T:\nS: 554 " + odd;
    QTest::newRow("SMTP, capability") << u"smtp"_s << "T:\nS: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250-" + odd + "\nS: 250 AUTH " + odd;
    QTest::newRow("SMTP, sign-in") << u"smtp"_s << "T:\nS: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH *\nS: 535 5.7.8 " + odd;
    QTest::newRow("IMAP, greeting") << u"imap"_s << "T:\nS: * BYE " + odd;
    QTest::newRow("IMAP, capability") << u"imap"_s
                                      << "T:\nS: * OK hi\nC: m1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=" + odd + "\nS: m1 OK " + odd;
    QTest::newRow("IMAP, sign-in")
        << u"imap"_s << "T:\nS: * OK hi\nC: m1 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: m1 OK done\nC: m2 LOGIN *\nS: m2 NO [AUTHENTICATIONFAILED] " + odd;
    QTest::newRow("POP3, sign-in") << u"pop3"_s << "T:\nS: +OK hi\nC: CAPA\nS: -ERR no\nC: USER jane\nS: +OK\nC: PASS *\nS: -ERR " + odd;
    QTest::newRow("nobody's protocol") << u"smtp"_s << "T:\nS: " + odd;
}

void TestHarmless::fromAServer()
{
    QFETCH(QString, protocol);
    QFETCH(QByteArray, dialogue);
    const FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
    everyOutputIsHarmless(checkOf(server, protocol));
}

void TestHarmless::fromACertificate_data()
{
    QTest::addColumn<CertificateNames>("names");
    QTest::newRow("that vouches for itself") << CertificateNames{odd, odd, odd, {}};
    QTest::newRow("whose issuer is missing") << CertificateNames{"localhost", odd, odd, "http://pki.example.com/" + odd};
    QTest::newRow("for other names") << CertificateNames{odd, {}, odd, {}, false};
}

void TestHarmless::fromACertificate()
{
    QFETCH(CertificateNames, names);
    const FakeServer server("T:\nS: 220 mx", m_authority->issueNamed(names));
    everyOutputIsHarmless(checkOf(server, u"smtp"_s));
}

// Whoever put it there, and be it this program: here it is the server's name and port.
void TestHarmless::whatHoldsThePasswordIsNotPrinted()
{
    const FakeServer server("T:\nS: 554 not here", m_authority->issue(CertificateFlaw::None));
    const QByteArray password = "localhost:" + QByteArray::number(server.serverPort());
    const auto run = runCli(checkOf(server, u"smtp"_s), password);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.talk.contains("nothing was written") && !run.talk.contains(password), run.talk.constData());
}

void TestHarmless::fromTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto text = QString::fromUtf8(odd);
    QTest::newRow("a file to import") << QStringList{u"import"_s, text};
    QTest::newRow("a command") << QStringList{text};
    QTest::newRow("an option") << QStringList{u"check"_s, u"--"_s + text};
    QTest::newRow("a saved account") << QStringList{u"check"_s, u"--account"_s, text};
    QTest::newRow("a report") << QStringList{u"report"_s, u"--from-report"_s, text, u"--output"_s, u"x.html"_s};
    QTest::newRow("a password file")
        << QStringList{u"check"_s, u"--protocol"_s, u"imap"_s, u"--server"_s, u"imap.example.com"_s, u"--user"_s, u"jane"_s, u"--password-file"_s, text};
    QTest::newRow("a server") << QStringList{u"check"_s, u"--protocol"_s, u"imap"_s, u"--server"_s, text, u"--user"_s, u"jane"_s, u"--auth"_s, u"none"_s};
    QTest::newRow("a pasted error") << QStringList{u"explain"_s, u"535 5.7.8 "_s + text};
}

void TestHarmless::fromTheCommandLine()
{
    QFETCH(QStringList, arguments);
    const auto run = runCli(arguments);
    QVERIFY(run.exitCode >= 0);
    QCOMPARE(actorIn(run.output), QByteArray());
    QCOMPARE(actorIn(run.talk), QByteArray());
}

void TestHarmless::fromFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("what acts on a terminal") << odd;
    QTest::newRow("what nobody sees") << unseen;
}

// A table of accounts, an account, and a page that programs look for.
void TestHarmless::fromFiles()
{
    QFETCH(QByteArray, text);
    const auto quoted = QJsonDocument(QJsonObject{{u"a"_s, QString::fromUtf8(text)}}).toJson(QJsonDocument::Compact).chopped(1).mid(5);
    const auto table = write(u"list.csv"_s, "protocol,server,user\nimap," + text + "," + text + "\n" + text + ",imap.example.com,jane\n");
    const auto account = write(u"odd.mailwright"_s, R"({"schema":"mailwright.account/1","address":"jane@example.com","displayName":)" + quoted + "}");
    const auto report = write(u"odd.json"_s, R"({"schema":"mailwright.report/1","made":)" + quoted + "}");
    const auto page =
        write(u"config.xml"_s,
              "<clientConfig version=\"1.1\"><emailProvider id=\"example.com\"><displayName>" + text + "</displayName></emailProvider></clientConfig>");
    const QList<QStringList> calls{{u"check"_s, u"--batch"_s, table},
                                   {u"check"_s, u"--account"_s, account},
                                   {u"sheet"_s, u"--account"_s, account, u"--output"_s, m_folder.filePath(u"sheet.html"_s)},
                                   {u"report"_s, u"--from-report"_s, report, u"--output"_s, m_folder.filePath(u"report.html"_s)},
                                   {u"import"_s, page, u"--output"_s, m_folder.filePath(u"out.mailwright"_s)},
                                   {u"explain"_s, page}};
    for (const auto &call : calls) {
        const auto run = runCli(call);
        QVERIFY(run.exitCode >= 0);
        QCOMPARE(actorIn(run.output), QByteArray());
        QCOMPARE(actorIn(run.talk), QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestHarmless)
#include "tst_harmless.moc"
