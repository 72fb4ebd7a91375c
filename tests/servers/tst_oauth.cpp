// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/check.h"
#include "oauth/browsersignin.h"
#include "practice/practiceprovider.h"
#include "support/mailhost.h"
#include "support/practicebrowser.h"
#include "support/releasing.h"
#include "support/runtoend.h"
#include "support/testfile.h"

#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
Q_DECLARE_METATYPE(AuthMechanism)

namespace
{
QSslConfiguration serverTls(const ServerCertificate &files)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(files.certificate));
    const auto key = readTestFile(files.key);
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec})
        if (const QSslKey read(key, algorithm); !read.isNull())
            tls.setPrivateKey(read);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}
}

// A token that came through the browser opens a real mailbox: Dovecot asks the practice provider whose it is, and Postfix asks
// Dovecot.
class TestOAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Dovecot::unavailable().isEmpty())
            QSKIP(qUtf8Printable(Dovecot::unavailable()));
        QVERIFY(m_provider.start(serverTls(m_authority.issue(TestAuthority::Leaf::Good))));
        m_host = std::make_unique<MailHost>();
        m_host->takeTokens(m_provider.introspection(), m_authority.caFile());
        QVERIFY2(m_host->start(m_authority.issue(TestAuthority::Leaf::Good), "a-password-that-nobody-types"), m_host->log().constData());

        PracticeBrowser browser;
        const auto service = m_provider.service();
        const OAuthRequest request{service,
                                   {PracticeProvider::clientId(), {}, {}},
                                   service.scopesFor({Protocol::Imap, Protocol::Smtp}),
                                   u"jane"_s,
                                   authorities()};
        const auto tokens = runToEnd(signInWithBrowser(request, u"done"_s, [&browser](const QUrl &address) {
            browser.open(address);
        }));
        QVERIFY(tokens.has_value());
        m_tokens = *tokens;
    }

    void theMailboxOpens_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<Security>("security");
        QTest::addColumn<AuthMechanism>("mechanism");
        for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
            for (const auto security : {Security::Tls, Security::StartTls})
                for (const auto mechanism : {AuthMechanism::XOAuth2, AuthMechanism::OAuthBearer})
                    QTest::addRow("%s, %s, %s", wordFor(protocol).data(), wordFor(security).data(), wordFor(mechanism).data())
                        << protocol << security << mechanism;
    }
    void theMailboxOpens()
    {
        QFETCH(Protocol, protocol);
        QFETCH(Security, security);
        QFETCH(AuthMechanism, mechanism);
        if (!m_host->offers(protocol))
            QSKIP(qUtf8Printable(Postfix::unavailable()));
        const auto result = run(protocol, security, m_tokens.access, mechanism);
        QVERIFY2(result.passed(), m_host->log().constData());
        QCOMPARE(result.mechanism, mechanism);
        QCOMPARE(result.credentialsSent, CredentialsSent::OverTls);
    }

    void anotherTokenIsRefused_data()
    {
        theMailboxOpens_data();
    }
    void anotherTokenIsRefused()
    {
        QFETCH(Protocol, protocol);
        QFETCH(Security, security);
        QFETCH(AuthMechanism, mechanism);
        if (!m_host->offers(protocol))
            QSKIP(qUtf8Printable(Postfix::unavailable()));
        auto text = "bm90IGEgdG9rZW4gb2YgYW55Ym9keQ"_ba;
        const auto result = run(protocol, security, Secret::take(text), mechanism);
        QVERIFY(!result.passed());
        QCOMPARE(QString(wordFor(result.problem->cause)), u"oauth-token-rejected"_s);
    }

private:
    QList<QSslCertificate> authorities() const
    {
        return QSslCertificate::fromPath(m_authority.caFile());
    }

    CheckResult run(Protocol protocol, Security security, const Secret &token, AuthMechanism mechanism) const
    {
        CheckRequest request{.endpoint = m_host->endpoint(protocol, security)};
        request.credentials = releasedFor(request.endpoint, {u"jane"_s, token, mechanism, true});
        request.furtherAuthorities = authorities();
        request.limit = 20s;
        return runToEnd(check(request));
    }

    TestAuthority m_authority;
    PracticeProvider m_provider{"jane", PracticeProvider::Mood::AsThePersonSays};
    std::unique_ptr<MailHost> m_host;
    Tokens m_tokens;
};

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
