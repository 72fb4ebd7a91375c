// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/freeport.h"
#include "support/mailhost.h"
#include "support/testfile.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(Endpoint)
Q_DECLARE_METATYPE(TestAuthority::Leaf)

namespace
{
using Leaf = TestAuthority::Leaf;
const auto password = "correct horse & staple"_ba;

// What curl, which knows nothing of us, made of a server.
struct CurlRun {
    int exitCode = -1;
    QByteArray said;
};

// Exit codes of curl(1)
constexpr int loginDenied = 67;
constexpr int certificateRefused = 60;

// Options as in a configuration file of curl, the password among them: never in the list of processes.
CurlRun curl(const QByteArrayList &options)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"curl"_s, {u"--disable"_s, u"--silent"_s, u"--show-error"_s, u"--verbose"_s, u"--config"_s, u"-"_s});
    process.write(options.join('\n'));
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), process.readAll()};
}

QByteArrayList visit(const Endpoint &endpoint, const QByteArray &secret)
{
    const auto scheme = QString(wordFor(endpoint.protocol) + (endpoint.security == Security::Tls ? u"s"_s : QString()));
    QByteArrayList options{"url = \"" + scheme.toLatin1() + "://" + hostAndPort(endpoint).toLatin1() + "/\"", "user = \"jane:" + secret + '"'};
    if (endpoint.security == Security::StartTls)
        options.append("ssl-reqd");
    return options;
}

QByteArrayList trusting(const TestAuthority &authority)
{
    return {"cacert = \"" + QFile::encodeName(authority.caFile()) + '"'};
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

// The servers that the other tests trust, seen by an independent client.
class TestServers : public QObject
{
    Q_OBJECT
private:
    TestAuthority m_authority;
    std::unique_ptr<MailHost> m_host;

    CurlRun send(const QByteArray &from, const QByteArray &to, const QByteArray &message)
    {
        QTemporaryDir folder;
        writeTestFile(folder.filePath(u"message"_s), message);
        const auto file = QFile::encodeName(folder.filePath(u"message"_s));
        return curl(visit(m_host->endpoint(Protocol::Smtp, Security::StartTls), password) + trusting(m_authority)
                    + QByteArrayList{"mail-from = " + from, "mail-rcpt = " + to, "upload-file = \"" + file + '"'});
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

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_host)
            qInfo("%s", m_host->log().constData());
    }

    void portsAreDifferentAndFree()
    {
        auto ports = freePorts(50);
        QVERIFY(std::ranges::none_of(ports, takesConnections));
        std::ranges::sort(ports);
        QVERIFY(std::ranges::adjacent_find(ports) == ports.end());
    }

    void theRightPasswordOpens_data()
    {
        addEndpoints(*m_host);
    }

    void theRightPasswordOpens()
    {
        QFETCH(Endpoint, endpoint);
        for (const auto &mechanism : {"PLAIN"_ba, "LOGIN"_ba, "CRAM-MD5"_ba}) {
            const auto attempts = m_host->signInAttempts();
            const auto run = curl(visit(endpoint, password) + trusting(m_authority) + QByteArrayList{"login-options = AUTH=" + mechanism});
            QVERIFY2(run.said.contains(mechanism), run.said.constData());
            QTRY_COMPARE(m_host->signInAttempts(), attempts + 1);
            QVERIFY2(run.exitCode == 0 || endpoint.protocol == Protocol::Smtp, run.said.constData());
        }
    }

    void aWrongPasswordDoesNot_data()
    {
        addEndpoints(*m_host);
    }

    void aWrongPasswordDoesNot()
    {
        QFETCH(Endpoint, endpoint);
        const auto signIns = m_host->dovecot().signIns();
        const auto run = curl(visit(endpoint, "guessed") + trusting(m_authority));
        QVERIFY2(run.exitCode == loginDenied, run.said.constData());
        QCOMPARE(m_host->dovecot().signIns(), signIns);
    }

    void anUnknownAuthorityIsNoticed_data()
    {
        addEndpoints(*m_host);
    }

    void anUnknownAuthorityIsNoticed()
    {
        QFETCH(Endpoint, endpoint);
        const auto attempts = m_host->signInAttempts();
        const auto run = curl(visit(endpoint, password));
        QVERIFY2(run.exitCode == certificateRefused, run.said.constData());
        QCOMPARE(m_host->signInAttempts(), attempts);
    }

    void aCertificateHasOneFault_data()
    {
        QTest::addColumn<Leaf>("leaf");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("wrong name") << Leaf::WrongName << "no alternative certificate subject name matches"_ba;
        QTest::newRow("expired") << Leaf::Expired << "certificate has expired"_ba;
        QTest::newRow("not yet valid") << Leaf::NotYetValid << "certificate is not yet valid"_ba;
        QTest::newRow("self-signed") << Leaf::SelfSigned << "self-signed certificate"_ba;
    }

    void aCertificateHasOneFault()
    {
        QFETCH(Leaf, leaf);
        QFETCH(QByteArray, said);
        MailHost host;
        QVERIFY2(host.start(m_authority.issue(leaf), password), host.log().constData());
        for (const auto protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3}) {
            if (!host.offers(protocol))
                continue;
            const auto run = curl(visit(host.endpoint(protocol, Security::Tls), password) + trusting(m_authority));
            QVERIFY2(run.exitCode == certificateRefused && run.said.contains(said), run.said.constData());
        }
    }

    void anUnlockedLineOffersNoSignIn()
    {
        auto imap = m_host->endpoint(Protocol::Imap, Security::StartTls);
        imap.host = u"127.0.0.2"_s;
        imap.security = Security::None;
        const auto run = curl(visit(imap, password));
        QVERIFY2(run.exitCode == loginDenied && run.said.contains("LOGINDISABLED"), run.said.constData());

        if (!m_host->offers(Protocol::Smtp))
            return;
        auto smtp = m_host->endpoint(Protocol::Smtp, Security::StartTls);
        smtp.security = Security::None;
        QVERIFY(!curl(visit(smtp, password)).said.contains("250-AUTH"));
    }

    void aMessageArrives()
    {
        if (!m_host->offers(Protocol::Smtp))
            QSKIP(qUtf8Printable(Postfix::unavailable()));
        const auto run = send("jane@example.com", "jane@example.com", "Subject: here I am\r\n\r\nHello.\r\n");
        QVERIFY2(run.exitCode == 0, run.said.constData());
        QTRY_COMPARE(m_host->dovecot().inbox().size(), 1);
        QVERIFY(m_host->dovecot().inbox().first().contains("Subject: here I am"));

        auto fetch = visit(m_host->endpoint(Protocol::Imap, Security::Tls), password) + trusting(m_authority);
        fetch.first().replace("/\"", "/INBOX;MAILINDEX=1\"");
        const auto fetched = curl(fetch);
        QVERIFY2(fetched.said.contains("Subject: here I am"), fetched.said.constData());
    }

    void otherPeoplesAddressesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("sender") << "eve@example.com"_ba << "jane@example.com"_ba << "553 5.7.1"_ba;
        QTest::newRow("unknown recipient") << "jane@example.com"_ba << "nobody@example.com"_ba << "550 5.1.1"_ba;
        QTest::newRow("elsewhere") << "jane@example.com"_ba << "jane@example.net"_ba << "554 5.7.1"_ba;
    }

    void otherPeoplesAddressesAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, said);
        if (!m_host->offers(Protocol::Smtp))
            QSKIP(qUtf8Printable(Postfix::unavailable()));
        const auto run = send(from, to, "Subject: not for you\r\n\r\n");
        QVERIFY2(run.exitCode != 0 && run.said.contains(QByteArray("< " + said)), run.said.constData());
    }

    void theServersEndWithTheirObject()
    {
        quint16 port = 0;
        {
            QTemporaryDir folder;
            Dovecot dovecot(folder.path());
            QVERIFY2(dovecot.start(m_authority.issue(Leaf::Good), password), dovecot.log().constData());
            port = dovecot.endpoint(Protocol::Imap, Security::Tls).port;
        }
        QVERIFY(!takesConnections(port));
    }
};

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
