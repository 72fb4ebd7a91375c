// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clirun.h"
#include "support/mailhost.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(Endpoint)
Q_DECLARE_METATYPE(TestAuthority::Leaf)

namespace
{
using Leaf = TestAuthority::Leaf;
const auto password = "Tr0ub4dor&3-correct-horse"_ba;

// All that a program could have made of the password on its way: as it is, and as PLAIN and LOGIN write it.
QByteArrayList formsOfSecret()
{
    return {password, password.toBase64(QByteArray::OmitTrailingEquals), QByteArray("\0jane\0"_ba + password).toBase64(QByteArray::OmitTrailingEquals)};
}

bool holdsSecret(const QByteArray &text)
{
    return std::ranges::any_of(formsOfSecret(), [&](const QByteArray &form) {
        return text.contains(form);
    });
}

// What stands before the sign-in, in the order in which it happens first (RFC 8314 section 3, RFC 3207). What an IMAP server can
// do stands in its greeting already, and is asked for once the line is locked (RFC 9051 section 6.2.1).
QStringList stagesUntilSignIn(const Endpoint &endpoint)
{
    if (endpoint.security == Security::Tls)
        return {u"resolve"_s, u"connect"_s, u"tls"_s, u"greeting"_s, u"capabilities"_s, u"sign-in"_s};
    if (endpoint.protocol == Protocol::Imap)
        return {u"resolve"_s, u"connect"_s, u"greeting"_s, u"starttls"_s, u"tls"_s, u"capabilities"_s, u"sign-in"_s};
    return {u"resolve"_s, u"connect"_s, u"greeting"_s, u"capabilities"_s, u"starttls"_s, u"tls"_s, u"sign-in"_s};
}

// Those that were passed, each once.
QStringList passedStages(const QJsonObject &report)
{
    QStringList ids;
    for (const auto stage : report.value("stages"_L1).toArray())
        if (stage["status"_L1].toString() == "passed"_L1)
            ids.append(stage["id"_L1].toString());
    ids.removeDuplicates();
    return ids;
}

// The one that was not.
QString failedStage(const QJsonObject &report)
{
    for (const auto stage : report.value("stages"_L1).toArray())
        if (stage["status"_L1].toString() == "failed"_L1)
            return stage["id"_L1].toString();
    return {};
}

QStringList call(const Endpoint &endpoint)
{
    return {u"check"_s,
            u"--json"_s,
            u"--protocol"_s,
            wordFor(endpoint.protocol),
            u"--server"_s,
            hostAndPort(endpoint),
            u"--security"_s,
            wordFor(endpoint.security),
            u"--user"_s,
            u"jane"_s,
            u"--password-file"_s,
            u"-"_s,
            u"--timeout"_s,
            u"30"_s,
            u"--transcript"_s};
}

QByteArray everything(const CliRun &run)
{
    return run.output + run.talk;
}

void addEndpoints(const MailHost &host)
{
    QTest::addColumn<Endpoint>("endpoint");
    for (const auto protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3})
        for (const auto security : {Security::Tls, Security::StartTls})
            if (host.offers(protocol))
                QTest::addRow("%s %s", wordFor(protocol).data(), wordFor(security).data()) << host.endpoint(protocol, security);
}
} // namespace

// "mailwright-cli check" against a real Dovecot and a real Postfix. What they log is the proof of what was sent.
class TestCheck : public QObject
{
    Q_OBJECT
private:
    TestAuthority m_authority;
    std::unique_ptr<MailHost> m_host;
    qsizetype m_attemptsBefore = 0;
    qsizetype m_farewellsBefore = 0;

    QStringList trusting() const
    {
        return {u"--ca-file"_s, m_authority.caFile()};
    }

    // How many sign-ins the servers saw in this test, once they have seen the last connection end.
    qsizetype attempts()
    {
        if (!QTest::qWaitFor([this] {
                return m_host->farewells() > m_farewellsBefore;
            }))
            return -1;
        return m_host->signInAttempts() - m_attemptsBefore;
    }

    CliRun send(const QString &from, const QString &to)
    {
        return runCli(call(m_host->endpoint(Protocol::Smtp, Security::StartTls)) + trusting() + QStringList{u"--from"_s, from, u"--to"_s, to, u"--send"_s},
                      password);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto reason = Dovecot::unavailable(); !reason.isEmpty())
            QSKIP(qUtf8Printable(reason));
        m_host = std::make_unique<MailHost>();
        QVERIFY2(m_host->start(m_authority.issue(Leaf::Good), password), m_host->log().constData());
        if (const auto reason = Postfix::unavailable(); !reason.isEmpty())
            qInfo("without SMTP: %s", qUtf8Printable(reason));
    }

    void init()
    {
        m_attemptsBefore = m_host ? m_host->signInAttempts() : 0;
        m_farewellsBefore = m_host ? m_host->farewells() : 0;
    }

    void cleanup()
    {
        if (!m_host)
            return;
        if (QTest::currentTestFailed())
            qInfo("%s", m_host->log().constData());
        QVERIFY(!holdsSecret(m_host->log()));
    }

    void theRightPassword_data()
    {
        addEndpoints(*m_host);
    }

    void theRightPassword()
    {
        QFETCH(Endpoint, endpoint);
        const auto run = runCli(call(endpoint) + trusting(), password);
        QVERIFY2(run.exitCode == 0, everything(run).constData());
        QCOMPARE(run.json.value("schema"_L1).toString(), u"mailwright.check/1"_s);
        QCOMPARE(run.json.value("outcome"_L1).toString(), u"passed"_s);
        QCOMPARE(run.json.value("credentialsSent"_L1).toString(), u"over-tls"_s);
        QVERIFY(run.json.value("cause"_L1).isNull());
        QCOMPARE(run.json.value("tls"_L1)["version"_L1].toString(), u"TLSv1.3"_s);
        QCOMPARE(run.json.value("tls"_L1)["certificate"_L1]["issuer"_L1].toString(), u"Mailwright Test Authority"_s);
        QVERIFY(run.json.value("capabilities"_L1)["authMechanisms"_L1].toArray().contains(u"SCRAM-SHA-256"_s));
        QCOMPARE(passedStages(run.json), stagesUntilSignIn(endpoint));
        QVERIFY(!run.json.value("transcript"_L1).isNull());
        QVERIFY2(!holdsSecret(everything(run)), everything(run).constData());
        QCOMPARE(attempts(), 1);
    }

    void everyMechanism_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<QString>("mechanism");
        for (const auto protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3})
            for (const auto &mechanism : {u"plain"_s, u"login"_s, u"cram-md5"_s, u"scram-sha-1"_s, u"scram-sha-256"_s})
                for (const auto security : {Security::Tls, Security::StartTls})
                    if (m_host->offers(protocol))
                        QTest::addRow("%s %s %s", wordFor(protocol).data(), wordFor(security).data(), qUtf8Printable(mechanism))
                            << m_host->endpoint(protocol, security) << mechanism;
    }

    void everyMechanism()
    {
        QFETCH(Endpoint, endpoint);
        QFETCH(QString, mechanism);
        const auto before = m_host->dovecot().signInAttempts(mechanism.toUpper());
        const auto run = runCli(call(endpoint) + trusting() + QStringList{u"--auth"_s, mechanism}, password);
        QVERIFY2(run.exitCode == 0, everything(run).constData());
        QVERIFY2(!holdsSecret(everything(run)), everything(run).constData());
        QCOMPARE(run.json.value("signIn"_L1)["mechanism"_L1].toString(), mechanism.toUpper());
        QCOMPARE(attempts(), 1);
        QCOMPARE(m_host->dovecot().signInAttempts(mechanism.toUpper()), before + 1);
    }

    void aWrongPassword_data()
    {
        addEndpoints(*m_host);
    }

    void aWrongPassword()
    {
        QFETCH(Endpoint, endpoint);
        const auto guess = "guessed-but-wrong"_ba;
        const auto run = runCli(call(endpoint) + trusting(), guess);
        QVERIFY2(run.exitCode == 1, everything(run).constData());
        QCOMPARE(run.json.value("outcome"_L1).toString(), u"failed"_s);
        QCOMPARE(run.json.value("cause"_L1).toString(), u"wrong-credentials"_s);
        QCOMPARE(failedStage(run.json), u"sign-in"_s);
        QCOMPARE(run.json.value("credentialsSent"_L1).toString(), u"over-tls"_s);
        QVERIFY(!run.json.value("serverReply"_L1).toString().isEmpty());
        QVERIFY(!run.json.value("advice"_L1)["steps"_L1].toArray().isEmpty());
        QVERIFY2(!everything(run).contains(guess), everything(run).constData());
        QCOMPARE(attempts(), 2); // its proof and the password itself; a lock-out begins at three
    }

    void anUnknownAuthority_data()
    {
        addEndpoints(*m_host);
    }

    void anUnknownAuthority()
    {
        QFETCH(Endpoint, endpoint);
        const auto run = runCli(call(endpoint), password);
        QVERIFY2(run.exitCode == 1, everything(run).constData());
        QCOMPARE(run.json.value("cause"_L1).toString(), u"certificate-untrusted-issuer"_s);
        QCOMPARE(failedStage(run.json), u"tls"_s);
        QCOMPARE(run.json.value("credentialsSent"_L1).toString(), u"no"_s);
        QCOMPARE(run.json.value("tls"_L1)["certificate"_L1]["subject"_L1].toString(), u"localhost"_s);
        QCOMPARE(attempts(), 0);
    }

    void aFaultyCertificate_data()
    {
        QTest::addColumn<Leaf>("leaf");
        QTest::addColumn<QString>("cause");
        QTest::newRow("wrong name") << Leaf::WrongName << u"certificate-name-mismatch"_s;
        QTest::newRow("expired") << Leaf::Expired << u"certificate-expired"_s;
        QTest::newRow("not yet valid") << Leaf::NotYetValid << u"certificate-not-yet-valid"_s;
        QTest::newRow("self-signed") << Leaf::SelfSigned << u"certificate-self-signed"_s;
    }

    void aFaultyCertificate()
    {
        QFETCH(Leaf, leaf);
        QFETCH(QString, cause);
        MailHost host;
        QVERIFY2(host.start(m_authority.issue(leaf), password), host.log().constData());
        for (const auto protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3}) {
            if (!host.offers(protocol))
                continue;
            for (const auto security : {Security::Tls, Security::StartTls}) {
                const auto run = runCli(call(host.endpoint(protocol, security)) + trusting(), password);
                QVERIFY2(run.exitCode == 1, everything(run).constData());
                QCOMPARE(run.json.value("cause"_L1).toString(), cause);
                QCOMPARE(run.json.value("credentialsSent"_L1).toString(), u"no"_s);
            }
        }
        QCOMPARE(host.signInAttempts(), 0);
    }

    void anUnlockedLineCarriesNoSecret_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        for (const auto protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3})
            for (const auto &host : {u"127.0.0.1"_s, u"127.0.0.2"_s}) {
                if (!m_host->offers(protocol) || (protocol == Protocol::Smtp && host == "127.0.0.2"_L1))
                    continue;
                auto endpoint = m_host->endpoint(protocol, Security::StartTls);
                endpoint.host = host;
                endpoint.security = Security::None;
                // Towards the same computer Dovecot offers every sign-in in the clear, a temptation.
                const auto offer = host == "127.0.0.1"_L1 && protocol != Protocol::Smtp ? "although it is offered" : "where it is not offered";
                QTest::addRow("%s %s", wordFor(protocol).data(), offer) << endpoint;
            }
    }

    void anUnlockedLineCarriesNoSecret()
    {
        QFETCH(Endpoint, endpoint);
        const auto run = runCli(call(endpoint) + trusting(), password);
        QVERIFY2(run.exitCode == 1, everything(run).constData());
        const QStringList causes{u"encryption-required"_s, u"sign-in-not-offered"_s};
        QVERIFY2(causes.contains(run.json.value("cause"_L1).toString()), everything(run).constData());
        QCOMPARE(run.json.value("credentialsSent"_L1).toString(), u"no"_s);
        QVERIFY2(!holdsSecret(everything(run)), everything(run).constData());
        QCOMPARE(attempts(), 0);
    }

    void aMessageIsDelivered()
    {
        if (!m_host->offers(Protocol::Smtp))
            QSKIP(qUtf8Printable(Postfix::unavailable()));
        const auto before = m_host->dovecot().inbox().size();
        const auto run = send(u"jane@example.com"_s, u"jane@example.com"_s);
        QVERIFY2(run.exitCode == 0, everything(run).constData());
        const auto passed = passedStages(run.json);
        for (const auto &stage : {u"sender"_s, u"recipient"_s, u"message"_s})
            QVERIFY2(passed.contains(stage), everything(run).constData());
        QTRY_COMPARE(m_host->dovecot().inbox().size(), before + 1);
        const auto message = m_host->dovecot().inbox().constLast();
        QVERIFY2(message.contains("\nFrom: ") && message.contains("\nSubject: ") && message.contains("\nMessage-ID: "), message.constData());
        QVERIFY(!holdsSecret(message));
    }

    void aRefusedAddress_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("cause");
        QTest::newRow("somebody else's sender") << u"eve@example.com"_s << u"jane@example.com"_s << u"sender"_s << u"sender-not-permitted"_s;
        QTest::newRow("no such recipient") << u"jane@example.com"_s << u"nobody@example.com"_s << u"recipient"_s << u"recipient-unknown"_s;
        QTest::newRow("a recipient elsewhere") << u"jane@example.com"_s << u"jane@example.net"_s << u"recipient"_s << u"relay-denied"_s;
    }

    void aRefusedAddress()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, stage);
        QFETCH(QString, cause);
        if (!m_host->offers(Protocol::Smtp))
            QSKIP(qUtf8Printable(Postfix::unavailable()));
        const auto before = m_host->dovecot().inbox().size();
        const auto run = send(from, to);
        QVERIFY2(run.exitCode == 1, everything(run).constData());
        QCOMPARE(failedStage(run.json), stage);
        QCOMPARE(run.json.value("cause"_L1).toString(), cause);
        QVERIFY(run.json.value("serverReply"_L1).toString().contains("5."_L1));
        QCOMPARE(m_host->dovecot().inbox().size(), before);
    }

    void aBadCall_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing to check") << QStringList{u"check"_s};
        QTest::newRow("no such protocol") << QStringList{u"check"_s, u"--protocol"_s, u"uucp"_s, u"--server"_s, u"localhost"_s, u"--security"_s, u"tls"_s};
        QTest::newRow("no such port") << QStringList{u"check"_s, u"--protocol"_s, u"imap"_s, u"--server"_s, u"localhost:99999"_s, u"--security"_s, u"tls"_s};
        QTest::newRow("no such lock") << QStringList{u"check"_s, u"--protocol"_s, u"imap"_s, u"--server"_s, u"localhost"_s, u"--security"_s, u"maybe"_s};
        QTest::newRow("no such option") << QStringList{u"check"_s, u"--sideways"_s};
        QTest::newRow("no such authority") << call(m_host->endpoint(Protocol::Imap, Security::Tls)) + QStringList{u"--ca-file"_s, u"/nonexistent/ca.pem"_s};
        QTest::newRow("a line end in the user name") << QStringList{u"check"_s,
                                                                    u"--protocol"_s,
                                                                    u"imap"_s,
                                                                    u"--server"_s,
                                                                    u"localhost"_s,
                                                                    u"--security"_s,
                                                                    u"tls"_s,
                                                                    u"--user"_s,
                                                                    u"jane\r\nA2"_s,
                                                                    u"--password-file"_s,
                                                                    u"-"_s};
    }

    void aBadCall()
    {
        QFETCH(QStringList, arguments);
        const auto run = runCli(arguments, password);
        QVERIFY2(run.exitCode == 2, everything(run).constData());
        QCOMPARE(run.output, ""_ba);
        QVERIFY2(run.talk.endsWith('\n') && run.talk.count('\n') == 1, run.talk.constData());
        QVERIFY(!holdsSecret(run.talk));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
