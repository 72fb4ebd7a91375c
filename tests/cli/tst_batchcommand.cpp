// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicethread.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const auto header = "address,protocol,host,port,security,user,password_env\n"_ba;

// A run of "check --batch -" that can be fed and heard while it goes on.
class BatchCall
{
public:
    explicit BatchCall(const QStringList &arguments, const QByteArray &password = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"JANES_PASSWORD"_s, QString::fromUtf8(password));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(PROGRAMS) + u"/mailwright-cli"_s, QStringList{u"check"_s} + arguments);
    }
    void feed(const QByteArray &rows)
    {
        m_process.write(rows);
    }
    void endInput()
    {
        m_process.closeWriteChannel();
    }
    void stop()
    {
        m_process.terminate();
    }
    // As many results as have come; waits until there are so many, as long as one comes every minute.
    QList<QJsonObject> results(qsizetype atLeast)
    {
        const auto ended = [&] {
            return m_output.count('\n') >= atLeast || m_process.state() == QProcess::NotRunning;
        };
        const auto comes = [&] {
            const auto more = m_process.readAllStandardOutput();
            m_output += more;
            return !more.isEmpty() || ended();
        };
        while (!ended() && QTest::qWaitFor(comes, 60000)) { }
        const bool came = ended();
        m_output += m_process.readAllStandardOutput();
        QList<QJsonObject> results;
        for (const auto &line : m_output.split('\n'))
            if (came && !line.isEmpty())
                results.append(QJsonDocument::fromJson(line).object());
        return results;
    }
    int exitCode()
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(60000) ? m_process.exitCode() : -1;
    }
    QByteArray output() const
    {
        return m_output;
    }
    QByteArray talk()
    {
        return m_process.readAllStandardError();
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

void writeTo(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}
}

class TestBatchCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goodAndBadRows();
    void allSignInAsAsked();
    void rowsWithoutASignInAreCountedAsSuch();
    void aResultComesBeforeTheListEnds();
    void anotherRunGoesOnWhereTheFirstEnded();
    void twoThousandAccounts();
    void endsWhenAsked();
    void wrongCalls_data();
    void wrongCalls();

private:
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }
    QByteArray row(const QByteArray &address, const QByteArray &variable = "JANES_PASSWORD") const;
    QStringList batch() const
    {
        return {u"--batch"_s, u"-"_s, u"--ca-file"_s, path(u"ca.pem"_s), u"--confirm-host"_s, m_imap.host, u"--password-prefix"_s, u"JANES_"_s};
    }
    int attempts()
    {
        return m_practice.ask([](auto &mailbox) {
            return mailbox.signInAttempts();
        });
    }

    QTemporaryDir m_folder;
    PracticeThread m_practice;
    Endpoint m_imap;
    QByteArray m_password;
};

void TestBatchCommand::initTestCase()
{
    QVERIFY(m_practice.start().has_value());
    m_imap = m_practice
                 .ask([](auto &mailbox) {
                     return mailbox.account();
                 })
                 .incoming->endpoint;
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
}

// Everybody signs in as the practice mailbox's owner; it is the address that differs.
QByteArray TestBatchCommand::row(const QByteArray &address, const QByteArray &variable) const
{
    return address + ",imap," + m_imap.host.toLatin1() + ',' + QByteArray::number(m_imap.port) + ',' + wordFor(m_imap.security).latin1() + ",jane@example.com,"
        + variable + '\n';
}

void TestBatchCommand::allSignInAsAsked()
{
    const auto mechanisms = [this](const QString &auth) {
        BatchCall call(batch() + QStringList{u"--auth"_s, auth}, m_password);
        call.feed(header + row("one@example.com"));
        call.endInput();
        const auto results = call.results(1);
        return results.first().value("signIn"_L1).toObject().value("mechanism"_L1).toString();
    };
    QCOMPARE(mechanisms(u"plain"_s), u"PLAIN"_s);
    const auto before = attempts();
    QCOMPARE(mechanisms(u"none"_s), QString());
    QCOMPARE(attempts(), before);
}

void TestBatchCommand::rowsWithoutASignInAreCountedAsSuch()
{
    BatchCall call(batch(), m_password);
    auto withoutUser = row("two@example.com", {});
    withoutUser.replace(",jane@example.com,", ",,");
    call.feed(header + row("one@example.com") + withoutUser);
    call.endInput();
    QMap<QString, QString> verdicts;
    for (const auto &result : call.results(2))
        verdicts.insert(result.value("address"_L1).toString(), result.value("verdict"_L1).toString());
    QCOMPARE(verdicts, (QMap<QString, QString>{{u"one@example.com"_s, u"proven"_s}, {u"two@example.com"_s, u"not-tested"_s}}));
    QCOMPARE(call.exitCode(), 0); // nobody asked for more
    const auto talk = call.talk();
    QVERIFY2(talk.endsWith("1 proven, 1 with the sign-in not tested, 0 failed, 0 not tried, finished\n"), talk.constData());
}

void TestBatchCommand::goodAndBadRows()
{
    const auto before = attempts();
    BatchCall call(batch(), m_password);
    call.feed(header + row("one@example.com") + "nonsense\n" + row("two@example.com", "JANES_OTHER_PASSWORD") + row("one@example.com") + "\n"
              + row("three@example.com"));
    call.endInput();
    const auto results = call.results(5);
    QCOMPARE(call.exitCode(), 1);
    QMap<int, QJsonObject> byRow;
    for (const auto &result : results)
        byRow.insert(result.value("row"_L1).toInt(), result);
    QCOMPARE(byRow.keys(), (QList{2, 3, 4, 5, 7}));
    for (const int good : {2, 7}) {
        QCOMPARE(byRow[good].value("schema"_L1).toString(), u"mailwright.check/1"_s);
        QCOMPARE(byRow[good].value("outcome"_L1).toString(), u"passed"_s);
        QCOMPARE(byRow[good].value("credentialsSent"_L1).toString(), u"over-tls"_s);
    }
    QCOMPARE(byRow[2].value("address"_L1).toString(), u"one@example.com"_s);
    QCOMPARE(byRow[3].value("error"_L1).toString(), u"column-count"_s);
    QCOMPARE(byRow[4].value("error"_L1).toString(), u"password-unreadable"_s);
    QCOMPARE(byRow[5].value("error"_L1).toString(), u"repeated"_s);
    QCOMPARE(attempts() - before, 2); // one for each account that could be tried
    QVERIFY(!call.output().contains(m_password));
    const auto talk = call.talk();
    QVERIFY2(talk.endsWith("2 proven, 0 with the sign-in not tested, 0 failed, 3 not tried, finished\n"), talk.constData());
}

void TestBatchCommand::aResultComesBeforeTheListEnds()
{
    BatchCall call(batch(), m_password);
    call.feed(header + row("one@example.com"));
    QCOMPARE(call.results(1).size(), 1);
    call.feed(row("two@example.com").chopped(1)); // its line end never comes
    call.endInput();
    QCOMPARE(call.results(2).size(), 2);
    QCOMPARE(call.exitCode(), 0);
}

void TestBatchCommand::anotherRunGoesOnWhereTheFirstEnded()
{
    BatchCall first(batch(), m_password);
    first.feed(header + row("one@example.com") + "nonsense\n" + row("two@example.com"));
    first.endInput();
    QCOMPARE(first.results(3).size(), 3);
    QCOMPARE(first.exitCode(), 1);
    writeTo(path(u"done.jsonl"_s), first.output() + R"({"schema":"mailwright.check/1","address":"three@exa)");

    const auto before = attempts();
    BatchCall second(batch() + QStringList{u"--skip-done"_s, path(u"done.jsonl"_s)}, m_password);
    second.feed(header + row("one@example.com") + row("two@example.com") + row("three@example.com"));
    second.endInput();
    const auto results = second.results(2);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().value("address"_L1).toString(), u"three@example.com"_s);
    QCOMPARE(attempts() - before, 1);
    QVERIFY(second.output().startsWith('\n')); // so that it can be appended to the line that was cut off
    QVERIFY(second.talk().contains("2 done before"));
}

void TestBatchCommand::twoThousandAccounts()
{
    constexpr int accounts = 2000;
    // With PLAIN, for the thousands of rounds of SCRAM would be all that is tested here.
    BatchCall call(batch() + QStringList{u"--auth"_s, u"plain"_s, u"--jobs"_s, u"50"_s}, m_password);
    call.feed(header);
    for (int i = 0; i < accounts; ++i)
        call.feed(row("user" + QByteArray::number(i) + "@example.com"));
    call.endInput();
    const auto results = call.results(accounts);
    QCOMPARE(call.exitCode(), 0);
    QSet<QString> addresses;
    for (const auto &result : results)
        if (result.value("outcome"_L1) == "passed"_L1)
            addresses.insert(result.value("address"_L1).toString());
    QCOMPARE(addresses.size(), accounts);
}

void TestBatchCommand::endsWhenAsked()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    BatchCall call(batch(), m_password);
    call.feed(header + "quiet@example.com,imap,127.0.0.1," + QByteArray::number(silent.serverPort()) + ",tls,,\n" + row("one@example.com"));
    QCOMPARE(call.results(1).size(), 1);
    QVERIFY(QTest::qWaitFor([&] {
        return silent.hasPendingConnections();
    }));
    call.stop();
    QCOMPARE(call.exitCode(), 1);
    QCOMPARE(call.results(1).first().value("address"_L1).toString(), u"one@example.com"_s);
    const auto talk = call.talk();
    QVERIFY2(talk.endsWith("1 proven, 0 with the sign-in not tested, 0 failed, 0 not tried, stopped\n"), talk.constData());
}

void TestBatchCommand::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("no such list") << QStringList{u"--batch"_s, u"/does/not/exist.csv"_s} << QByteArray();
    QTest::newRow("a folder") << QStringList{u"--batch"_s, u"/"_s} << QByteArray();
    QTest::newRow("an empty list") << QStringList{u"--batch"_s, u"-"_s} << QByteArray();
    QTest::newRow("no header") << QStringList{u"--batch"_s, u"-"_s} << "jane@example.com,imap,imap.example.com,,tls,,\n"_ba;
    QTest::newRow("passwords in the list") << QStringList{u"--batch"_s, u"-"_s} << "address,protocol,host,security,password\n"_ba;
    QTest::newRow("no jobs") << QStringList{u"--batch"_s, u"-"_s, u"--jobs"_s, u"0"_s} << header;
    QTest::newRow("too many jobs") << QStringList{u"--batch"_s, u"-"_s, u"--jobs"_s, u"999999"_s} << header;
    QTest::newRow("one server beside the list") << QStringList{u"--batch"_s, u"-"_s, u"--server"_s, u"imap.example.com"_s} << header;
    QTest::newRow("one password for all") << QStringList{u"--batch"_s, u"-"_s, u"--password-env"_s, u"JANES_PASSWORD"_s} << header;
    QTest::newRow("no such earlier run") << QStringList{u"--batch"_s, u"-"_s, u"--skip-done"_s, u"/does/not/exist"_s} << header;
}

void TestBatchCommand::wrongCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    BatchCall call(arguments);
    call.feed(input);
    call.endInput();
    QCOMPARE(call.exitCode(), 2);
    QVERIFY(call.results(0).isEmpty());
    const auto talk = call.talk();
    QVERIFY2(talk.startsWith("mailwright-cli: ") && talk.count('\n') == 1, talk.constData());
}

QTEST_GUILESS_MAIN(TestBatchCommand)
#include "tst_batchcommand.moc"
