// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/connectproxy.h"
#include "support/mailhost.h"
#include "support/nginx.h"
#include "support/testfile.h"
#include "support/thunderbird.h"
#include "support/virtualscreen.h"

#include "formats/parts/importaccounts.h"
#include "formats/thunderbird/thunderbirdprefs.h"
#include "formats/thunderbird/thunderbirdprofile.h"
#include "publish/savesite.h"
#include "publish/site.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const auto password = "correct-horse-staple"_ba; // letters that any keyboard layout has
const auto welcome = "From: Bob <bob@example.com>\nTo: jane@example.com\nSubject: Welcome, Jane\n\nHello.\n"_ba;
// Parts of window titles
const auto incomingPrompt = u"Enter your password"_s;
const auto outgoingPrompt = u"Password Required for Outgoing"_s;
const auto screenshots = u"" PROGRAMS "/../screenshots/"_s;
constexpr auto patience = 60s;

// The ways by which an account gets into a profile.
enum class Way {
    SetUpHere, // the button on the last page
    ZipImport, // what the ZIP for Tools > Import holds
};

QString whyNot()
{
    for (const auto &reason : {Dovecot::unavailable(), VirtualScreen::unavailable(), Thunderbird::unavailable()})
        if (!reason.isEmpty())
            return reason;
    return {};
}

bool putIntoProfile(const QString &profile, const MailAccount &account, Way way)
{
    if (way == Way::SetUpHere)
        return setUpInThunderbird(profile, account, QDateTime::currentDateTime()).has_value();
    writeTestFile(profile + u"/prefs.js"_s, prefsForOneAccount(account));
    return true;
}
} // namespace
Q_DECLARE_METATYPE(Way)

// The finished account in a real Thunderbird: what the servers saw and what it fetched is the proof.
class TestThunderbird : public QObject
{
    Q_OBJECT
private:
    TestAuthority m_authority;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MailHost> m_host;
    std::unique_ptr<VirtualScreen> m_screen;
    std::unique_ptr<Thunderbird> m_thunderbird;

    MailAccount jane(Protocol protocol, Security security) const
    {
        const Endpoint nobody{Protocol::Smtp, u"localhost"_s, 465, Security::Tls};
        const auto outgoing = m_host->offers(Protocol::Smtp) ? m_host->endpoint(Protocol::Smtp, security) : nobody;
        return {u"Jane Doe"_s,
                {u"jane"_s, u"example.com"_s},
                u"generic"_s,
                ServerLogin{m_host->endpoint(protocol, security), u"jane"_s, SignIn::Password},
                ServerLogin{outgoing, u"jane"_s, SignIn::Password}};
    }

    // The inbox that POP3 fills
    QByteArray downloaded() const
    {
        return readTestFile(m_thunderbird->profileFolder() + u"/Mail/localhost/Inbox"_s);
    }

    // Types the password into the dialog that Thunderbird opens for it.
    void answerPasswordPrompt(const QString &title)
    {
        QByteArray prompt;
        QTRY_VERIFY_WITH_TIMEOUT(!(prompt = m_screen->window(title)).isEmpty(), patience);
        m_screen->type(prompt, password);
        // Its button sleeps for the first second, so that nobody agrees to something by accident.
        const auto isTaken = [&] {
            m_screen->press(prompt, u"Return"_s);
            return m_screen->window(title) != prompt;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTaken(), patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto reason = whyNot(); !reason.isEmpty())
            QSKIP(qUtf8Printable(reason));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_host = std::make_unique<MailHost>();
        QVERIFY2(m_host->start(m_authority.issue(TestAuthority::Leaf::Good), password), m_host->log().constData());
        m_screen = std::make_unique<VirtualScreen>(m_folder->path());
        QVERIFY(m_screen->start());
        m_thunderbird = std::make_unique<Thunderbird>(m_folder->path(), *m_screen, m_authority.caFile());
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_screen) {
            m_screen->saveScreenshot(screenshots + u"thunderbird-failed.png"_s);
            qInfo("windows:\n%s", m_screen->titles().constData());
            qInfo("%s", m_host->log().constData());
        }
        m_thunderbird.reset();
        m_screen.reset();
        m_host.reset();
        m_folder.reset();
    }

    void theAccountSignsIn_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<Security>("security");
        QTest::addColumn<Way>("way");
        QTest::newRow("IMAP, SSL/TLS, set up here") << Protocol::Imap << Security::Tls << Way::SetUpHere;
        QTest::newRow("IMAP, STARTTLS, set up here") << Protocol::Imap << Security::StartTls << Way::SetUpHere;
        QTest::newRow("POP3, SSL/TLS, set up here") << Protocol::Pop3 << Security::Tls << Way::SetUpHere;
        QTest::newRow("POP3, STARTTLS, set up here") << Protocol::Pop3 << Security::StartTls << Way::SetUpHere;
        QTest::newRow("IMAP, SSL/TLS, from the ZIP") << Protocol::Imap << Security::Tls << Way::ZipImport;
    }

    void theAccountSignsIn()
    {
        QFETCH(Protocol, protocol);
        QFETCH(Security, security);
        QFETCH(Way, way);
        m_host->dovecot().deliver(welcome);
        QVERIFY(putIntoProfile(m_thunderbird->profileFolder(), jane(protocol, security), way));
        QVERIFY2(m_thunderbird->start(), m_thunderbird->log().constData());
        answerPasswordPrompt(incomingPrompt);
        if (QTest::currentTestFailed())
            return;

        QTRY_VERIFY_WITH_TIMEOUT(m_host->dovecot().signIns() > 0, patience);
        const auto hasReadMail = [&] {
            return (protocol == Protocol::Imap ? m_host->dovecot().fetches() : m_host->dovecot().popVisits()) > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasReadMail(), patience);
        QCOMPARE(m_host->dovecot().signInsInClear(), 0);
        if (protocol == Protocol::Pop3)
            QTRY_VERIFY_WITH_TIMEOUT(downloaded().contains("Subject: Welcome, Jane"), patience);
        if (way == Way::SetUpHere && protocol == Protocol::Imap && security == Security::Tls) {
            QTRY_VERIFY_WITH_TIMEOUT(!m_screen->window(u"Inbox - jane@example.com"_s).isEmpty(), patience);
            QVERIFY(m_screen->saveScreenshot(screenshots + u"thunderbird.png"_s));
        }
    }

    void theAccountSends_data()
    {
        QTest::addColumn<Security>("security");
        QTest::newRow("SSL/TLS") << Security::Tls;
        QTest::newRow("STARTTLS") << Security::StartTls;
    }

    void theAccountSends()
    {
        QFETCH(Security, security);
        if (!m_host->offers(Protocol::Smtp))
            QSKIP(qUtf8Printable(Postfix::unavailable()));
        QVERIFY(putIntoProfile(m_thunderbird->profileFolder(), jane(Protocol::Imap, security), Way::SetUpHere));
        QVERIFY2(m_thunderbird->start({u"-compose"_s, u"to=jane@example.com,subject=Hello from here,body=Hello."_s}), m_thunderbird->log().constData());
        answerPasswordPrompt(incomingPrompt); // before the letter shows
        if (QTest::currentTestFailed())
            return;
        QByteArray letter;
        QTRY_VERIFY_WITH_TIMEOUT(!(letter = m_screen->window(u"Write: Hello from here"_s)).isEmpty(), patience);
        m_screen->press(letter, u"ctrl+Return"_s);
        answerPasswordPrompt(outgoingPrompt);
        if (QTest::currentTestFailed())
            return;

        QTRY_COMPARE_WITH_TIMEOUT(m_host->dovecot().inbox().size(), 1, patience);
        QVERIFY(m_host->dovecot().inbox().first().contains("Subject: Hello from here"));
    }

    // All that a person types is a name, an address and a password. The rest Thunderbird finds at the domain of the address, and
    // what it has saved in the end is the account that was published.
    void thePublishedSettingsAreFound()
    {
        if (const auto reason = Nginx::unavailable(); !reason.isEmpty())
            QSKIP(qUtf8Printable(reason));
        const auto account = jane(Protocol::Imap, Security::Tls);
        const auto site = publishedSite(account, {.webServer = u"www.example.com"_s, .mailExchangers = {}, .tlsReports = account.address});
        QVERIFY(site && saveSite(m_folder->filePath(u"site"_s), site->files));
        const auto host = u"autoconfig.example.com"_s;
        const auto certificate = m_authority.issueFor({host});
        Nginx nginx(m_folder->filePath(u"nginx"_s));
        QVERIFY2(nginx.start(m_folder->filePath(u"site"_s), certificate.certificate, certificate.key), nginx.log().constData());
        ConnectProxy web({host}, nginx.port());
        QVERIFY(web.listen(QHostAddress::LocalHost));
        m_thunderbird->useWebProxy(web.serverPort());
        QVERIFY2(m_thunderbird->start(), m_thunderbird->log().constData());

        QByteArray window;
        QTRY_VERIFY_WITH_TIMEOUT(!(window = m_screen->window(u"Home - Mozilla Thunderbird"_s)).isEmpty(), patience);
        const auto fillIn = [&](const QByteArray &text) {
            m_screen->press(window, u"ctrl+a"_s);
            m_screen->type(window, text);
        };
        m_screen->saveScreenshot(screenshots + u"thunderbird-asks.png"_s); // waits for the page
        fillIn("Jane Doe");
        m_screen->press(window, u"Tab"_s);
        fillIn("jane@example.com");
        m_screen->press(window, u"Return"_s);
        QTRY_VERIFY_WITH_TIMEOUT(nginx.served("/mail/config-v1.1.xml?emailaddress=jane%40example.com"), patience);

        // The page that shows what was found goes on to the password with the same key. What is typed too early does nothing.
        const auto signsIn = [&] {
            m_screen->press(window, u"Return"_s);
            m_screen->saveScreenshot(screenshots + u"thunderbird-sets-up.png"_s);
            fillIn(password);
            m_screen->press(window, u"Return"_s);
            return QTest::qWaitFor(
                [&] {
                    return m_host->dovecot().signIns() > 0;
                },
                10s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(signsIn(), patience);
        QCOMPARE(m_host->dovecot().signInsInClear(), 0);

        const auto saved = [&] {
            return importAccounts({readTestFile(m_thunderbird->profileFolder() + u"/prefs.js"_s)});
        };
        QTRY_VERIFY_WITH_TIMEOUT(saved(), patience);
        QCOMPARE(saved()->accounts.size(), 1);
        QCOMPARE(saved()->accounts.first().account, account);
    }
};

QTEST_GUILESS_MAIN(TestThunderbird)
#include "tst_thunderbird.moc"
