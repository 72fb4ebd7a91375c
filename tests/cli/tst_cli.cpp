// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "practice/practicethread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace
{
// How a call of mailwright-cli ended.
struct Call {
    int exitCode = -1;
    QByteArray output;
    QByteArray talk;

    QJsonObject json() const
    {
        return QJsonDocument::fromJson(output).object();
    }
};

Call run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(PROGRAMS) + u"/mailwright-cli"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void writeTo(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

QByteArray readFrom(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongCalls_data();
    void wrongCalls();
    void whatMayNeverEndIsNotOpened_data();
    void whatMayNeverEndIsNotOpened();
    void wrongPasswords_data();
    void wrongPasswords();
    void aCheckOfThePracticeMailbox_data();
    void aCheckOfThePracticeMailbox();
    void aSavedAccountIsCheckedOnBothSides();
    void aCheckWithoutASignInSaysSo();
    void aReportWithoutASignInSaysSo();
    void aRoundTripFindsItsMessage();
    void aReportCanBeMaskedAndReadBack();
    void autoFindsTheEncryption();
    void portsOfThePracticeMailbox();
    void providers();
    void exporting();
    void aPasswordInAnExportIsAskedFor();
    void aFormatWithoutAPlaceForAPasswordSaysSo();
    void aQrCode();
    void aDamagedAccountIsNamed();
    void demo();
    void aDemoWithAMishapEndsInItsAdvice();
    void aBlockedPortComesWithANoteForTheAdministrator();
    void guide();
    void explain();
    void explainNamedServer();
    void explainTakesApart();
    void explainPasted_data();
    void explainPasted();
    void explainHostileText();

private:
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }
    QStringList serverArguments(const ServerLogin &login) const;
    QStringList accountArguments(const QString &command) const;

    QTemporaryDir m_folder;
    PracticeThread m_practice;
    MailAccount m_account;
    QByteArray m_password;
};

void TestCli::initTestCase()
{
    qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8()); // what is kept of good checks
    QVERIFY(m_practice.start().has_value());
    m_account = m_practice.ask([](auto &mailbox) {
        return mailbox.account();
    });
    m_password = m_practice
                     .ask([](auto &mailbox) {
                         return mailbox.password();
                     })
                     .toUtf8();
    writeTo(path(u"ca.pem"_s),
            m_practice
                .ask([](auto &mailbox) {
                    return mailbox.authority();
                })
                .toPem());
    writeTo(path(u"jane.mailwright"_s), toAccountFile(m_account));
}

QStringList TestCli::serverArguments(const ServerLogin &login) const
{
    return {u"check"_s,
            u"--json"_s,
            u"--protocol"_s,
            wordFor(login.endpoint.protocol),
            u"--server"_s,
            hostAndPort(login.endpoint),
            u"--security"_s,
            wordFor(login.endpoint.security),
            u"--ca-file"_s,
            path(u"ca.pem"_s),
            u"--user"_s,
            login.userName,
            u"--password-file"_s,
            u"-"_s};
}

void TestCli::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto call = [](const char *text) {
        return QString::fromLatin1(text).split(u'|');
    };
    QTest::newRow("no such command") << call("frobnicate");
    QTest::newRow("no such option") << call("check|--frobnicate");
    QTest::newRow("nothing to check") << call("check");
    QTest::newRow("no protocol") << call("check|--server|imap.example.com");
    QTest::newRow("no such protocol") << call("check|--protocol|uucp|--server|imap.example.com");
    QTest::newRow("a scheme in the host") << call("check|--protocol|imap|--server|imaps://imap.example.com");
    QTest::newRow("a space in the host") << call("check|--protocol|imap|--server|imap example.com");
    QTest::newRow("an empty host") << call("check|--protocol|imap|--server|");
    QTest::newRow("port 0") << call("check|--protocol|imap|--server|imap.example.com:0");
    QTest::newRow("port 65536") << call("check|--protocol|imap|--server|imap.example.com:65536");
    QTest::newRow("port with letters") << call("check|--protocol|imap|--server|imap.example.com:99x");
    QTest::newRow("no such security") << call("check|--protocol|imap|--server|imap.example.com|--security|ssl");
    QTest::newRow("no such mechanism") << call("check|--protocol|imap|--server|imap.example.com|--auth|ntlm");
    QTest::newRow("a fingerprint that is none") << call("check|--protocol|imap|--server|imap.example.com|--pin|AB:CD");
    QTest::newRow("a user without a password") << call("check|--protocol|imap|--server|imap.example.com|--user|jane");
    QTest::newRow("a line end in the user name")
        << QStringList{u"check"_s, u"--protocol"_s, u"imap"_s, u"--server"_s, u"imap.example.com"_s, u"--user"_s, u"jane\r\nQUIT"_s};
    QTest::newRow("a sender that is none") << call("check|--protocol|smtp|--server|smtp.example.com|--from|jane");
    QTest::newRow("sending from nobody") << call("check|--protocol|smtp|--server|smtp.example.com|--send");
    QTest::newRow("sending by IMAP") << call("check|--protocol|imap|--server|imap.example.com|--send");
    QTest::newRow("a time-out of nothing") << call("check|--protocol|imap|--server|imap.example.com|--timeout|0");
    QTest::newRow("a time-out that is no number") << call("ports|smtp.example.com|--timeout|soon");
    QTest::newRow("no such authority file") << call("check|--protocol|imap|--server|imap.example.com|--ca-file|/does/not/exist");
    QTest::newRow("no such preset") << call("check|--preset|no-such-provider");
    QTest::newRow("a preset with an empty blank") << call("ports|--preset|powermta");
    QTest::newRow("a region that is none") << call("ports|--preset|amazon-ses|--set|region=evil.example.net/");
    QTest::newRow("ports of nobody") << call("ports");
    QTest::newRow("a port list with a hole") << call("ports|smtp.example.com|--ports|25,,587");
    QTest::newRow("no such account file") << call("check|--account|/does/not/exist");
    QTest::newRow("export to nowhere") << call("export|outlook");
    QTest::newRow("no such format") << call("export|pigeon|--account|x|--output|y");
    QTest::newRow("no such topic") << call("guide|pigeons");
    QTest::newRow("no such mishap") << call("demo|--mishap|earthquake");
    QTest::newRow("nothing to explain") << call("explain");
    QTest::newRow("no such stage") << call("explain|--stage|moon|text");
    QTest::newRow("one word too many") << call("providers|gmail|yahoo");
    QTest::newRow("a password as an argument") << call("check|--protocol|imap|--server|imap.example.com|--user|jane|--password|hunter2");
}

void TestCli::wrongCalls()
{
    QFETCH(QStringList, arguments);
    const auto call = run(arguments);
    QCOMPARE(call.exitCode, 2);
    QCOMPARE(call.output, QByteArray());
    QVERIFY2(call.talk.startsWith("mailwright-cli: ") && call.talk.count('\n') == 1, call.talk.constData());
    QVERIFY(!call.talk.contains("hunter2"));
}

void TestCli::whatMayNeverEndIsNotOpened_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto pipe = path(u"pipe"_s);
    if (!QFile::exists(pipe))
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::newRow("an account") << QStringList{u"export"_s, u"msmtp"_s, u"--account"_s, pipe};
    QTest::newRow("another program's settings") << QStringList{u"import"_s, pipe};
    QTest::newRow("a report") << QStringList{u"report"_s, u"--from-report"_s, pipe, u"--output"_s, path(u"never.html"_s)};
    QTest::newRow("a list") << QStringList{u"check"_s, u"--batch"_s, pipe};
    QTest::newRow("a support contact")
        << QStringList{u"sheet"_s, u"--account"_s, path(u"jane.mailwright"_s), u"--support"_s, pipe, u"--output"_s, path(u"never.html"_s)};
    QTest::newRow("a device") << QStringList{u"import"_s, u"/dev/zero"_s};
}

void TestCli::whatMayNeverEndIsNotOpened()
{
    QFETCH(QStringList, arguments);
    const auto call = run(arguments);
    QCOMPARE(call.exitCode, 2);
    QVERIFY2(call.talk.contains("is a folder, a pipe or a device"), call.talk.constData());
}

void TestCli::wrongPasswords_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only a line end") << "\n"_ba;
    QTest::newRow("two lines") << "one\ntwo\n"_ba;
    QTest::newRow("with NUL") << QByteArray("one\0two", 7);
    QTest::newRow("64 KiB") << QByteArray(65536, 'x');
}

void TestCli::wrongPasswords()
{
    QFETCH(QByteArray, password);
    const auto call = run(serverArguments(*m_account.incoming), password);
    QCOMPARE(call.exitCode, 2);
    QCOMPARE(call.talk.count('\n'), 1);
}

void TestCli::aCheckOfThePracticeMailbox_data()
{
    QTest::addColumn<bool>("incoming");
    QTest::newRow("receiving") << true;
    QTest::newRow("sending") << false;
}

void TestCli::aCheckOfThePracticeMailbox()
{
    QFETCH(bool, incoming);
    const auto &login = incoming ? *m_account.incoming : *m_account.outgoing;
    const auto call = run(serverArguments(login) + QStringList{u"--transcript"_s}, m_password + '\n');
    QVERIFY2(call.exitCode == 0, QByteArray(call.output + call.talk).constData());
    const auto document = call.json();
    QCOMPARE(document.value("schema"_L1).toString(), u"mailwright.check/1"_s);
    QCOMPARE(document.value("outcome"_L1).toString(), u"passed"_s);
    QCOMPARE(document.value("credentialsSent"_L1).toString(), u"over-tls"_s);
    QVERIFY(document.value("cause"_L1).isNull());
    QVERIFY(!document.value("transcript"_L1).toArray().isEmpty());
    QVERIFY(!call.output.contains(m_password));
    QVERIFY(!call.output.contains(m_password.toBase64()));
}

QStringList TestCli::accountArguments(const QString &command) const
{
    return {command,
            u"--json"_s,
            u"--account"_s,
            path(u"jane.mailwright"_s),
            u"--ca-file"_s,
            path(u"ca.pem"_s),
            u"--password-file"_s,
            u"-"_s,
            u"--confirm-host"_s,
            u"localhost"_s};
}

void TestCli::aSavedAccountIsCheckedOnBothSides()
{
    const auto call = run(accountArguments(u"check"_s), m_password);
    QVERIFY2(call.exitCode == 0, QByteArray(call.output + call.talk).constData());
    QCOMPARE(call.json().value("verdict"_L1).toString(), u"proven"_s);
    for (const auto side : {"incoming"_L1, "outgoing"_L1})
        QCOMPARE(call.json().value(side).toObject().value("outcome"_L1).toString(), u"passed"_s);
}

// All that was asked for has succeeded, and that was not the sign-in.
void TestCli::aCheckWithoutASignInSaysSo()
{
    auto arguments = serverArguments(*m_account.incoming).first(10) + QStringList{u"--auth"_s, u"none"_s};
    const auto call = run(arguments);
    QVERIFY2(call.exitCode == 0, QByteArray(call.output + call.talk).constData());
    QCOMPARE(call.json().value("outcome"_L1).toString(), u"passed"_s);
    QCOMPARE(call.json().value("verdict"_L1).toString(), u"not-tested"_s);
    arguments.removeAll(u"--json"_s);
    const auto text = run(arguments).output;
    QCOMPARE(text.count("  ! Reachable; the sign-in was not tested.\n"), 1);
    QVERIFY2(!text.contains("✓ Everything"), text.constData());
}

void TestCli::aReportWithoutASignInSaysSo()
{
    const auto page = path(u"untested.html"_s);
    const auto call = run(accountArguments(u"report"_s).first(6) + QStringList{u"--output"_s, page});
    QVERIFY2(call.exitCode == 0, QByteArray(call.output + call.talk).constData());
    QCOMPARE(call.json().value("verdict"_L1).toString(), u"not-tested"_s);
    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(text.contains("! Reachable; the sign-in was not tested") && !text.contains("✓ Everything"));
}

void TestCli::aRoundTripFindsItsMessage()
{
    const auto call = run(accountArguments(u"roundtrip"_s), m_password);
    QVERIFY2(call.exitCode == 0, QByteArray(call.output + call.talk).constData());
    QCOMPARE(call.json().value("verdict"_L1).toString(), u"proven"_s);
    QCOMPARE(call.json().value("arrival"_L1).toObject().value("use"_L1).toString(), u"inbox"_s);
    QVERIFY(!call.output.contains(m_password));
}

void TestCli::aReportCanBeMaskedAndReadBack()
{
    const auto page = path(u"report.html"_s);
    const auto written = run(accountArguments(u"report"_s) + QStringList{u"--output"_s, page, u"--mask-addresses"_s}, m_password);
    QVERIFY2(written.exitCode == 0, QByteArray(written.output + written.talk).constData());
    const auto again = run({u"report"_s, u"--json"_s, u"--from-report"_s, page, u"--output"_s, path(u"report.json"_s)});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json(), written.json());
    QVERIFY(!written.output.contains(m_password) && !written.output.contains(m_account.address.toString().toUtf8()));
    QCOMPARE(run({u"report"_s, u"--from-report"_s, path(u"ca.pem"_s), u"--output"_s, page}).exitCode, 2);
}

void TestCli::autoFindsTheEncryption()
{
    auto arguments = serverArguments(*m_account.outgoing);
    arguments[arguments.indexOf(u"--security"_s) + 1] = u"auto"_s;
    const auto call = run(arguments, m_password);
    QVERIFY2(call.exitCode == 0, QByteArray(call.output + call.talk).constData());
    QCOMPARE(call.json().value("endpoint"_L1).toObject().value("security"_L1).toString(), QString(wordFor(m_account.outgoing->endpoint.security)));
}

void TestCli::portsOfThePracticeMailbox()
{
    const auto port = QString::number(m_account.outgoing->endpoint.port);
    const auto call = run({u"ports"_s, u"localhost"_s, u"--ports"_s, port, u"--ca-file"_s, path(u"ca.pem"_s), u"--json"_s});
    QCOMPARE(call.exitCode, 0);
    const auto first = call.json().value("ports"_L1).toArray().first().toObject();
    QCOMPARE(first.value("reach"_L1).toString(), u"reached"_s);
    QVERIFY(first.value("works"_L1).toBool());
    QCOMPARE(call.json().value("recommended"_L1).toObject().value("port"_L1).toInt(), m_account.outgoing->endpoint.port);
}

void TestCli::providers()
{
    const auto presets = QDir(QStringLiteral(PROJECT_SOURCE "/resources/providers")).entryList({u"*.json"_s});
    const auto all = run({u"providers"_s, u"--json"_s});
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(all.json().value("providers"_L1).toArray().size(), presets.size());
    const auto ses = run({u"providers"_s, u"--json"_s, u"ses"_s}).json().value("providers"_L1).toArray().first().toObject();
    QCOMPARE(ses.value("id"_L1).toString(), u"amazon-ses"_s);
    QVERIFY(run({u"providers"_s, u"gmail"_s}).output.contains("app password"));
    QCOMPARE(run({u"providers"_s, u"no such thing"_s}).exitCode, 1);
}

void TestCli::exporting()
{
    const auto folder = path(u"package"_s);
    const auto call = run({u"export"_s, u"outlook"_s, u"--account"_s, path(u"jane.mailwright"_s), u"--output"_s, folder, u"--json"_s});
    QVERIFY2(call.exitCode == 0, call.talk.constData());
    const auto files = call.json().value("files"_L1).toArray();
    QVERIFY(!files.isEmpty());
    for (const auto &file : files) {
        const QFileInfo info(file.toString());
        QVERIFY(info.exists());
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }
}

void TestCli::aPasswordInAnExportIsAskedFor()
{
    const auto output = path(u"jane.msmtprc"_s);
    QStringList call{u"export"_s, u"msmtp"_s, u"--account"_s, path(u"jane.mailwright"_s), u"--output"_s, output};
    QCOMPARE(run(call).exitCode, 0);
    QVERIFY(!readFrom(output).contains(m_password));
    call << u"--password-file"_s << u"-"_s;
    QCOMPARE(run(call, m_password).exitCode, 2);
    const auto asked = run(call << u"--with-password"_s, m_password);
    QCOMPARE(asked.exitCode, 0);
    QVERIFY(readFrom(output).contains(m_password));
    QVERIFY(!asked.talk.contains(m_password));
    QCOMPARE(QFileInfo(output).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestCli::aFormatWithoutAPlaceForAPasswordSaysSo()
{
    const auto call = run({u"export"_s,
                           u"evolution"_s,
                           u"--account"_s,
                           path(u"jane.mailwright"_s),
                           u"--output"_s,
                           path(u"sources"_s),
                           u"--with-password"_s,
                           u"--password-file"_s,
                           u"-"_s},
                          m_password);
    QCOMPARE(call.exitCode, 2);
    QVERIFY(!QFileInfo::exists(path(u"sources"_s)));
}

void TestCli::aQrCode()
{
    const auto call = run({u"export"_s, u"qr"_s, u"--account"_s, path(u"jane.mailwright"_s), u"--output"_s, path(u"jane.png"_s)});
    if (call.talk.contains("KF6Prison"))
        QSKIP("built without QR codes");
    QVERIFY2(call.exitCode == 0, call.talk.constData());
    QVERIFY(readFrom(path(u"jane.png"_s)).startsWith("\x89PNG"));
}

void TestCli::aDamagedAccountIsNamed()
{
    writeTo(path(u"damaged.mailwright"_s), toAccountFile(m_account).chopped(20));
    const auto call = run({u"export"_s, u"outlook"_s, u"--account"_s, path(u"damaged.mailwright"_s), u"--output"_s, path(u"x"_s)});
    QCOMPARE(call.exitCode, 2);
    QVERIFY(call.talk.contains("damaged.mailwright"));
    QVERIFY(!QFileInfo::exists(path(u"x"_s)));
}

void TestCli::demo()
{
    const auto call = run({u"demo"_s, u"--json"_s, u"--output"_s, path(u"demo"_s)});
    QVERIFY2(call.exitCode == 0, QByteArray(call.output + call.talk).constData());
    QCOMPARE(call.json().value("outcome"_L1).toString(), u"passed"_s);
    QVERIFY(call.json().value("files"_L1).toArray().size() >= 5);
}

void TestCli::aDemoWithAMishapEndsInItsAdvice()
{
    const auto call = run({u"demo"_s, u"--json"_s, u"--mishap"_s, u"app-password-required"_s});
    QCOMPARE(call.exitCode, 1);
    const auto incoming = call.json().value("incoming"_L1).toObject();
    QCOMPARE(incoming.value("cause"_L1).toString(), u"app-password-required"_s);
    QVERIFY(!incoming.value("advice"_L1).toObject().value("steps"_L1).toArray().isEmpty());
}

void TestCli::aBlockedPortComesWithANoteForTheAdministrator()
{
    const auto call = run({u"demo"_s, u"--json"_s, u"--mishap"_s, u"blocked-port"_s});
    const auto note = call.json().value("outgoing"_L1).toObject().value("advice"_L1).toObject().value("note"_L1).toString();
    QVERIFY2(note.contains("TCP (SMTP, "_L1), call.output.constData());
}

void TestCli::guide()
{
    const auto topics = run({u"guide"_s, u"--json"_s}).json().value("topics"_L1).toArray();
    QVERIFY(topics.size() >= 10);
    const auto call = run({u"guide"_s, u"encryption"_s});
    QCOMPARE(call.exitCode, 0);
    QVERIFY(call.output.startsWith("# "));
}

void TestCli::explain()
{
    const auto call = run({u"explain"_s, u"--json"_s, u"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant"_s});
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call.json().value("cause"_L1).toString(), u"smtp-auth-disabled"_s);
    QVERIFY(call.json().value("advice"_L1).toObject().contains("administratorNote"_L1));
}

// The server stands in the text, and so does whose it is.
void TestCli::explainNamedServer()
{
    const auto refused = run({u"explain"_s, u"--json"_s, u"connect to smtp.example.com[192.0.2.7]:587: Connection refused"_s}).json();
    QVERIFY(refused["advice"_L1]["meaning"_L1].toString().contains("smtp.example.com"_L1));
    const auto ofSendGrid = run({u"explain"_s, u"--json"_s, u"smtp.sendgrid.net:587 535 Authentication failed"_s}).json();
    QCOMPARE(ofSendGrid["cause"_L1].toString(), u"api-key-invalid"_s);
}

// What was read out, for whom the advice is, and the check that shows whether it is so.
void TestCli::explainTakesApart()
{
    const auto text = u"C: AUTH PLAIN ****\nS: 535 5.7.8 Username and Password not accepted. x1 - gsmtp\nsmtp.gmail.com:587 user=jane@gmail.com smtplib"_s;
    const auto json = run({u"explain"_s, u"--json"_s, text}).json();
    QCOMPARE(json["cause"_L1].toString(), u"app-password-required"_s);
    QCOMPARE(json["read"_L1]["stage"_L1].toString(), u"sign-in"_s);
    QCOMPARE(json["read"_L1]["provider"_L1].toString(), u"gmail"_s);
    QCOMPARE(json["read"_L1]["program"_L1].toString(), u"python"_s);
    QVERIFY(json["read"_L1]["refusal"_L1].toString().startsWith("535 5.7.8"_L1));
    QCOMPARE(json["check"_L1].toString(),
             u"mailwright-cli check --protocol smtp --server smtp.gmail.com:587 --security starttls --user jane@gmail.com --password-file -"_s);
    const auto talk = run({u"explain"_s, text}).output;
    QVERIFY(talk.contains("We read: at signing in the server said"));
    QVERIFY(talk.contains("mailwright-cli check"));
}

void TestCli::explainPasted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("confidence");
    QTest::newRow("what POP3 says") << QStringList{u"-ERR [IN-USE] no"_s, u"--protocol"_s, u"pop3"_s} << QByteArray() << u"too-many-connections"_s
                                    << u"likely"_s;
    QTest::newRow("a bounce") << QStringList{u"-"_s}
                              << QByteArray("Sorry.\n<a@example.net>: host mx.example.net said: 550 5.1.1\n No such user (in reply to RCPT TO command)")
                              << u"recipient-unknown"_s << u"likely"_s;
    QTest::newRow("nothing but a code") << QStringList{u"-"_s} << QByteArray("552\n") << u"message-too-large"_s << u"generic"_s;
    QTest::newRow("nothing") << QStringList{u"-"_s} << QByteArray() << u"unknown"_s << u"generic"_s;
}

void TestCli::explainPasted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, pasted);
    const auto call = run(QStringList{u"explain"_s, u"--json"_s} + arguments, pasted);
    QCOMPARE(call.exitCode, 0);
    QTEST(call.json().value("cause"_L1).toString(), "cause");
    QTEST(call.json().value("confidence"_L1).toString(), "confidence");
}

// Megabytes, control characters, a password: answered at once, and nothing of it is said again.
void TestCli::explainHostileText()
{
    const QByteArray secret = "hunter2-geheim";
    const QByteArray hostile = "\x1b]0;title\x07\x1b[2J AUTH PLAIN " + secret.toBase64() + " PASS " + secret + " 535 no\n" + QByteArray(10 << 20, 'x')
        + QByteArray(1000, '\0') + "\xff\xfe";
    const auto call = run({u"explain"_s, u"-"_s}, hostile);
    QCOMPARE(call.exitCode, 0);
    for (const auto &said : {call.output, call.talk}) {
        QVERIFY(!said.contains(secret));
        QVERIFY(!said.contains(secret.toBase64()));
        QVERIFY(!said.contains('\x1b'));
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
