// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "support/clirun.h"
#include "support/mailhost.h"
#include "support/testfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
const auto password = "Tr0ub4dor&3-correct-horse"_ba;

QByteArray everything(const CliRun &run)
{
    return run.output + run.talk;
}
} // namespace

// Sending to oneself and watching a saved account, through a real Postfix into a real Dovecot.
class TestRoundTrip : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    TestAuthority m_authority;
    std::unique_ptr<MailHost> m_host;

    MailAccount accountOf(const QString &address) const
    {
        return {u"Jane Doe"_s,
                *EmailAddress::parse(address),
                u"generic"_s,
                ServerLogin{m_host->endpoint(Protocol::Imap, Security::Tls), u"jane"_s, SignIn::Password},
                ServerLogin{m_host->endpoint(Protocol::Smtp, Security::StartTls), u"jane"_s, SignIn::Password}};
    }

    CliRun run(const QString &command, const MailAccount &account, const QStringList &more = {}) const
    {
        const auto path = m_folder.filePath(u"account.mailwright"_s);
        writeTestFile(path, toAccountFile(account));
        return runCli(QStringList{command,
                                  u"--account"_s,
                                  path,
                                  u"--ca-file"_s,
                                  m_authority.caFile(),
                                  u"--password-file"_s,
                                  u"-"_s,
                                  u"--confirm-host"_s,
                                  account.incoming->endpoint.host,
                                  u"--confirm-host"_s,
                                  account.outgoing->endpoint.host}
                          + more,
                      password);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Postfix::unavailable().isEmpty())
            QSKIP(qUtf8Printable(Postfix::unavailable()));
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
        m_host = std::make_unique<MailHost>();
        QVERIFY2(m_host->start(m_authority.issue(TestAuthority::Leaf::Good), password), m_host->log().constData());
    }

    void theMessageIsFound_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("use");
        QTest::newRow("in the inbox") << u"jane@example.com"_s << u"INBOX"_s << u"inbox"_s;
        QTest::newRow("among the spam") << u"spam@example.com"_s << u"Junk"_s << u"spam"_s;
        QTest::newRow("where a rule put it") << u"filed@example.com"_s << u"Projects"_s << u"other"_s;
    }

    void theMessageIsFound()
    {
        QFETCH(QString, address);
        QFETCH(QString, folder);
        QFETCH(QString, use);
        const auto before = m_host->dovecot().inbox().size();
        const auto trip = run(u"roundtrip"_s, accountOf(address), {u"--json"_s});
        QVERIFY2(trip.exitCode == 0, everything(trip).constData());
        QCOMPARE(trip.json.value("schema"_L1).toString(), u"mailwright.roundtrip/1"_s);
        const auto arrival = trip.json.value("arrival"_L1);
        QCOMPARE(arrival["folder"_L1].toString(), folder);
        QCOMPARE(arrival["use"_L1].toString(), use);
        QVERIFY(arrival["milliseconds"_L1].toInt() < 60000);
        QCOMPARE(arrival["message"_L1].toString(), u"removed"_s);
        QCOMPARE(m_host->dovecot().inbox().size(), before);
        QVERIFY2(!everything(trip).contains(password), everything(trip).constData());

        const auto authentication = arrival["authentication"_L1][0];
        QVERIFY2(authentication["trusted"_L1].toBool(), everything(trip).constData());
        QCOMPARE(authentication["results"_L1][0]["method"_L1].toString(), u"auth"_s);
        QCOMPARE(authentication["results"_L1][0]["result"_L1].toString(), u"pass"_s);
    }

    void itStaysWhereThatIsWanted()
    {
        const auto before = m_host->dovecot().inbox().size();
        const auto trip = run(u"roundtrip"_s, accountOf(u"jane@example.com"_s), {u"--keep"_s});
        QVERIFY2(trip.exitCode == 0, everything(trip).constData());
        QCOMPARE(m_host->dovecot().inbox().size(), before + 1);
        QVERIFY2(trip.output.contains("AUTH (jane): pass."), trip.output.constData());
    }

    void whatDoesNotArriveIsSaid()
    {
        const auto trip = run(u"roundtrip"_s, accountOf(u"elsewhere@example.com"_s), {u"--json"_s, u"--timeout"_s, u"2"_s});
        QVERIFY2(trip.exitCode == 1, everything(trip).constData());
        QVERIFY(trip.json.value("arrival"_L1).isNull());
        QCOMPARE(trip.json.value("outgoing"_L1)["outcome"_L1].toString(), u"passed"_s);
        QCOMPARE(trip.json.value("incoming"_L1)["stages"_L1].toArray().last()["status"_L1].toString(), u"failed"_s);
        QCOMPARE(trip.json.value("verdict"_L1).toString(), u"failed"_s);
    }

    // To a person: no tick below what did not happen, and what to do about it.
    void whatDoesNotArriveHasNoTick()
    {
        const auto trip = run(u"roundtrip"_s, accountOf(u"elsewhere@example.com"_s), {u"--timeout"_s, u"2"_s});
        QVERIFY2(trip.exitCode == 1, everything(trip).constData());
        QCOMPARE(trip.output.count("✓ Everything that was asked works."), 1); // of sending
        QVERIFY2(trip.output.contains("✕ The test message has not arrived."), trip.output.constData());
        QVERIFY2(trip.output.contains("did not arrive within"), trip.output.constData());
    }

    // The first check has nothing to compare with; the second sees that the port was changed in between.
    void aChangeSinceTheLastGoodCheckIsTold()
    {
        auto account = accountOf(u"jane@example.com"_s);
        const auto first = run(u"check"_s, account, {u"--json"_s});
        QVERIFY2(first.exitCode == 0, everything(first).constData());
        QVERIFY(first.json.value("changes"_L1).isArray());
        account.outgoing->endpoint = m_host->endpoint(Protocol::Smtp, Security::Tls);
        const auto second = run(u"check"_s, account, {u"--json"_s});
        QStringList kinds;
        for (const auto change : second.json.value("changes"_L1).toArray())
            kinds.append(change["kind"_L1].toString());
        QVERIFY2(kinds.contains(u"endpoint-changed"_s), everything(second).constData());
    }

    void aReportIsWrittenAndReadBack()
    {
        const auto page = m_folder.filePath(u"report.html"_s);
        const auto written = run(u"report"_s, accountOf(u"jane@example.com"_s), {u"--output"_s, page, u"--mask-addresses"_s});
        QVERIFY2(written.exitCode == 0, everything(written).constData());
        const auto text = readTestFile(page);
        QVERIFY(!text.contains(password) && !text.contains(password.toBase64()) && !text.contains("jane"));
        const auto json = m_folder.filePath(u"report.json"_s);
        const auto again = runCli({u"report"_s, u"--from-report"_s, page, u"--output"_s, json, u"--json"_s});
        QVERIFY2(again.exitCode == 0, everything(again).constData());
        QCOMPARE(again.json.value("addressesMasked"_L1).toBool(), true);
        QCOMPARE(QFileInfo(json).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
