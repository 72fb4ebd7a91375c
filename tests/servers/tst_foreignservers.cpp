// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/verdict.h"
#include "support/foreignserver.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const auto password = "Tr0ub4dor-3-correct-horse"_ba;

struct Kind {
    const char *name;
    QList<Protocol> protocols;
};

const std::array kinds{
    Kind{"mailutils", {Protocol::Imap, Protocol::Pop3}},
    Kind{"exim", {Protocol::Smtp}},
    Kind{"courier", {Protocol::Imap, Protocol::Pop3}},
    Kind{"opensmtpd", {Protocol::Smtp}},
    Kind{"cyrus", {Protocol::Imap}},
};

struct Running {
    QTemporaryDir folder;
    std::unique_ptr<ForeignServer> server;
    bool isUp = false;
};
} // namespace

// The check against servers as they come: some list mechanisms for which they know no secret of the account, because the password
// lies with the system or as a hash.
class TestForeignServers : public QObject
{
    Q_OBJECT
    TestAuthority m_authority;
    std::map<QString, Running> m_running;

    CheckRequest request(const QString &name, Protocol protocol, Security security, QByteArray secret) const
    {
        CheckRequest request{.endpoint = m_running.at(name).server->endpoint(protocol, security)};
        request.credentials = releasedFor(request.endpoint, {u"jane"_s, Secret::take(secret)});
        request.furtherAuthorities = QSslCertificate::fromPath(m_authority.caFile());
        request.limit = 25s;
        return request;
    }

    static void addDoors()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<Security>("security");
        for (const auto &kind : kinds)
            for (const auto protocol : kind.protocols)
                for (const auto security : {Security::StartTls, Security::Tls})
                    QTest::addRow("%s, %s, %s", kind.name, wordFor(protocol).data(), wordFor(security).data())
                        << QString::fromLatin1(kind.name) << protocol << security;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto why = ForeignServer::unavailable(); !why.isEmpty())
            QSKIP(qUtf8Printable(why));
        const auto certificate = m_authority.issue(TestAuthority::Leaf::Good);
        for (const auto &kind : kinds) {
            const auto name = QString::fromLatin1(kind.name);
            auto &running = m_running[name];
            running.server = std::make_unique<ForeignServer>(name, running.folder.path());
            running.isUp = running.server->start(certificate, password, kind.protocols);
            if (!running.isUp)
                qWarning("%s does not run here: %s", kind.name, running.server->log().constData());
        }
    }

    void cleanupTestCase()
    {
        m_running.clear();
    }

    void theServerRuns_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &kind : kinds)
            QTest::addRow("%s", kind.name) << QString::fromLatin1(kind.name);
    }
    void theServerRuns()
    {
        QFETCH(QString, name);
        QVERIFY2(m_running.at(name).isUp, m_running.at(name).server->log().constData());
    }

    void theRightPasswordOpens_data()
    {
        addDoors();
    }
    void theRightPasswordOpens()
    {
        QFETCH(QString, name);
        QFETCH(Protocol, protocol);
        QFETCH(Security, security);
        const auto result = runToEnd(check(request(name, protocol, security, password)));
        QVERIFY2(result.passed(), result.passed() ? "" : qUtf8Printable(wordFor(result.problem->cause).toString() + u": "_s + result.problem->serverReply));
        QCOMPARE(result.credentialsSent, CredentialsSent::OverTls);
        QCOMPARE_LE(result.signInAttempts, 2);
    }

    void anotherPasswordIsRefused_data()
    {
        addDoors();
    }
    void anotherPasswordIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(Protocol, protocol);
        QFETCH(Security, security);
        const auto result = runToEnd(check(request(name, protocol, security, "not the password"_ba)));
        QVERIFY(!result.passed());
        QCOMPARE(wordFor(result.problem->cause), "wrong-credentials"_L1);
        QCOMPARE_GE(result.signInAttempts, 1);
        QCOMPARE_LE(result.signInAttempts, 2);
    }

    // Two sides, one password: what one refuses is not tried again and again at the other.
    void anotherPasswordForBothSides()
    {
        AccountCheckRequest account{.incoming = request(u"mailutils"_s, Protocol::Imap, Security::Tls, "not the password"_ba),
                                    .outgoing = request(u"exim"_s, Protocol::Smtp, Security::StartTls, "not the password"_ba)};
        const auto result = runToEnd(checkAccount(std::move(account)));
        QCOMPARE(verdictOf(result), Verdict::Failed);
        QCOMPARE_LE(result.incoming->signInAttempts + result.outgoing->signInAttempts, 2);
    }
};

QTEST_GUILESS_MAIN(TestForeignServers)
#include "tst_foreignservers.moc"
