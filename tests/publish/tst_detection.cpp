// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "support/clirun.h"
#include "support/dovecot.h"
#include "support/nginx.h"
#include "support/testfile.h"
#include "support/thunderbird.h"
#include "support/virtualscreen.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const auto password = "correct-horse-staple"_ba; // letters that any keyboard layout has
const auto screenshots = u"" PROGRAMS "/../screenshots/"_s;
constexpr auto patience = 60s;

// A Thunderbird for which every name is this computer and every web server is the test's nginx.
void leadToThisComputer(const QString &folder, const Thunderbird &thunderbird, const QString &caFile, quint16 webPort)
{
    const QJsonObject rules{{u"Certificates"_s, QJsonObject{{u"Install"_s, QJsonArray{caFile}}}},
                            {u"DisableTelemetry"_s, true},
                            {u"DisableAppUpdate"_s, true},
                            {u"Proxy"_s, QJsonObject{{u"Mode"_s, u"none"_s}}}};
    writeTestFile(folder + u"/program/distribution/policies.json"_s, QJsonDocument(QJsonObject{{u"policies"_s, rules}}).toJson());
    const auto userPrefs = thunderbird.profileFolder() + u"/user.js"_s;
    auto prefs = readTestFile(userPrefs);
    prefs.replace("user_pref(\"mail.provider.suppress_dialog_on_startup\", true);\n", "");
    prefs +=
        "user_pref(\"ui.caretBlinkTime\", 0);\n" // a picture that stands still
        "user_pref(\"network.dns.forceResolve\", \"127.0.0.1\");\n"
        "user_pref(\"network.socket.forcePort\", \"443="
        + QByteArray::number(webPort) + "\");\n";
    writeTestFile(userPrefs, prefs);
}

// The pages of the set-up, as pictures.
class Pages
{
public:
    explicit Pages(const VirtualScreen &screen)
        : m_screen(screen)
    {
    }

    // Another page than before shows, and nothing on it moves any more.
    bool turned()
    {
        const auto file = screenshots + u"detection-%1.png"_s.arg(m_number);
        m_screen.saveScreenshot(file);
        const auto now = readTestFile(file);
        if (now == m_last)
            return false;
        m_last = now;
        ++m_number;
        return true;
    }

private:
    const VirtualScreen &m_screen;
    int m_number = 1;
    QByteArray m_last;
};
} // namespace

// What was published sets up a real Thunderbird: a person types an address and a password, nothing else.
class TestDetection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &reason : {Dovecot::unavailable(), Nginx::unavailable(), VirtualScreen::unavailable(), Thunderbird::unavailable()})
            if (!reason.isEmpty())
                QSKIP(qUtf8Printable(reason));
    }

    void addressAndPasswordAreEnough()
    {
        const TestAuthority authority;
        const QTemporaryDir folder;
        makeTestFolder(folder.filePath(u"dovecot"_s));
        Dovecot dovecot(folder.filePath(u"dovecot"_s));
        QVERIFY2(dovecot.start(authority.issue(TestAuthority::Leaf::Good), password), dovecot.log().constData());
        const MailAccount account{u"Jane Doe"_s,
                                  {u"jane"_s, u"example.com"_s},
                                  u"generic"_s,
                                  ServerLogin{dovecot.endpoint(Protocol::Imap, Security::Tls), u"jane"_s, SignIn::Password},
                                  ServerLogin{{Protocol::Smtp, u"localhost"_s, 465, Security::Tls}, u"jane"_s, SignIn::Password}};
        const auto site = folder.filePath(u"site"_s);
        writeTestFile(folder.filePath(u"jane.mailwright"_s), toAccountFile(account));
        const auto run = runCli({u"publish"_s, u"--offline"_s, u"--account"_s, folder.filePath(u"jane.mailwright"_s), site});
        QVERIFY2(run.exitCode == 0, run.talk.constData());
        Nginx nginx(folder.filePath(u"nginx"_s));
        const auto certificate = authority.issueFor({u"autoconfig.example.com"_s, u"example.com"_s});
        QVERIFY2(nginx.start(site, certificate.certificate, certificate.key), nginx.log().constData());

        VirtualScreen screen(folder.path());
        QVERIFY(screen.start());
        Thunderbird thunderbird(folder.path(), screen, authority.caFile());
        leadToThisComputer(folder.path(), thunderbird, authority.caFile(), nginx.port());
        QVERIFY2(thunderbird.start(), thunderbird.log().constData());
        Pages pages(screen);
        QTRY_VERIFY_WITH_TIMEOUT(pages.turned(), patience);
        const auto window = screen.window(u"Mozilla Thunderbird"_s);
        screen.press(window, u"Tab"_s);
        screen.type(window, "jane@example.com");
        QTRY_VERIFY_WITH_TIMEOUT(pages.turned(), patience); // the button is awake
        screen.press(window, u"Return"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(nginx.served("/mail/config-v1.1.xml?emailaddress=jane%40example.com"), nginx.log().constData(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(pages.turned(), patience);
        screen.press(window, u"Return"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pages.turned(), patience);
        screen.type(window, password);
        screen.press(window, u"Return"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(dovecot.signIns() > 0, dovecot.log().constData(), patience);
        QCOMPARE(dovecot.signInsInClear(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDetection)
#include "tst_detection.moc"
