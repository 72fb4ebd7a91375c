// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "formats/accounts.h"
#include "formats/parts/importaccounts.h"
#include "support/caddy.h"
#include "support/clirun.h"
#include "support/nginx.h"
#include "support/testauthority.h"
#include "support/testfile.h"

#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
// What a web server answered.
struct Answer {
    int status = 0;
    QByteArray mediaType;
    QByteArray body;
};

enum class Served {
    ByNginx,
    ByCaddy,
};
} // namespace
Q_DECLARE_METATYPE(Served)

// The published site behind a real nginx and a real Caddy, with TLS, fetched by curl under the names that mail programs ask.
class TestWebServer : public QObject
{
    Q_OBJECT
private:
    TestAuthority m_authority;
    QTemporaryDir m_folder;
    std::unique_ptr<Nginx> m_nginx;
    std::unique_ptr<Caddy> m_caddy;

    QString site() const
    {
        return m_folder.filePath(u"site"_s);
    }

    Answer fetch(const QString &host, const QString &path, const QStringList &more = {}, Served by = Served::ByNginx) const
    {
        QProcess curl;
        const auto port = QString::number(by == Served::ByNginx ? m_nginx->port() : m_caddy->port());
        curl.start(findProgram(u"curl"_s),
                   QStringList{u"-sS"_s,
                               u"--noproxy"_s,
                               u"*"_s,
                               u"--cacert"_s,
                               m_authority.caFile(),
                               u"--resolve"_s,
                               host + u':' + port + u":127.0.0.1"_s,
                               u"-w"_s,
                               u"\n%{http_code} %{content_type}"_s}
                       + more + QStringList{u"https://"_s + host + u':' + port + path});
        if (!curl.waitForFinished())
            return {};
        const auto output = curl.readAllStandardOutput();
        const auto end = output.lastIndexOf('\n');
        const auto last = output.sliced(end + 1).split(' ');
        return {last.value(0).toInt(), last.value(1).split(';').first(), output.first(std::max<qsizetype>(end, 0))};
    }

    void bothServers()
    {
        QTest::addColumn<Served>("by");
        QTest::newRow("nginx") << Served::ByNginx;
        if (m_caddy)
            QTest::newRow("Caddy") << Served::ByCaddy;
        else
            qInfo("%s", qUtf8Printable(Caddy::unavailable()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto reason = Nginx::unavailable(); !reason.isEmpty())
            QSKIP(qUtf8Printable(reason));
        if (findProgram(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
        const auto account = m_folder.filePath(u"jane.mailwright"_s);
        writeTestFile(account, toAccountFile(accounts::jane()));
        const auto run = runCli({u"publish"_s, u"--account"_s, account, u"--mx"_s, u"mx1.example.com"_s, site()});
        QVERIFY2(run.exitCode == 0, run.talk.constData());
        const auto certificate = m_authority.issueFor({u"autoconfig.example.com"_s, u"autodiscover.example.com"_s, u"mta-sts.example.com"_s});
        m_nginx = std::make_unique<Nginx>(m_folder.filePath(u"nginx"_s));
        QVERIFY2(m_nginx->start(site(), certificate.certificate, certificate.key), m_nginx->log().constData());
        if (!Caddy::unavailable().isEmpty())
            return;
        m_caddy = std::make_unique<Caddy>(m_folder.filePath(u"caddy"_s));
        QVERIFY2(m_caddy->start(site(), certificate.certificate, certificate.key), m_caddy->log().constData());
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_nginx)
            qInfo("%s", m_nginx->log().constData());
        if (QTest::currentTestFailed() && m_caddy)
            qInfo("%s", m_caddy->log().constData());
    }

    void everyFileComesAsItIs_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("mediaType");
        const auto row = [](const char *name, const char *host, const char *path, const char *file, const char *mediaType) {
            QTest::newRow(name) << QString::fromLatin1(host) << QString::fromLatin1(path) << QString::fromLatin1(file) << QByteArray(mediaType);
        };
        row("Thunderbird", "autoconfig.example.com", "/mail/config-v1.1.xml?emailaddress=john%40example.com", "mail/config-v1.1.xml", "text/xml");
        row("well-known", "autoconfig.example.com", "/.well-known/autoconfig/mail/config-v1.1.xml", ".well-known/autoconfig/mail/config-v1.1.xml", "text/xml");
        row("Outlook", "autodiscover.example.com", "/autodiscover/autodiscover.xml", "autodiscover/autodiscover.xml", "text/xml");
        row("Outlook's other spelling", "autodiscover.example.com", "/Autodiscover/Autodiscover.xml", "autodiscover/autodiscover.xml", "text/xml");
        row("MTA-STS", "mta-sts.example.com", "/.well-known/mta-sts.txt", ".well-known/mta-sts.txt", "text/plain");
        row("the page", "autoconfig.example.com", "/mail-setup/", "mail-setup/index.html", "text/html");
    }

    void everyFileComesAsItIs()
    {
        QFETCH(QString, host);
        QFETCH(QString, path);
        QFETCH(QString, file);
        QFETCH(QByteArray, mediaType);
        for (const auto by : m_caddy ? QList{Served::ByNginx, Served::ByCaddy} : QList{Served::ByNginx}) {
            const auto answer = fetch(host, path, {}, by);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.mediaType, mediaType);
            QCOMPARE(answer.body, readTestFile(site() + u'/' + file));
        }
    }

    void outlookAsksByPost_data()
    {
        bothServers();
    }

    void outlookAsksByPost()
    {
        QFETCH(Served, by);
        const auto question = u"<Autodiscover><Request><EMailAddress>john@example.com</EMailAddress></Request></Autodiscover>"_s;
        const auto answer =
            fetch(u"autodiscover.example.com"_s, u"/Autodiscover/Autodiscover.xml"_s, {u"--data"_s, question, u"-H"_s, u"Content-Type: text/xml"_s}, by);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, readTestFile(site() + u"/autodiscover/autodiscover.xml"_s));
    }

    void applesProfileForOneAddress()
    {
        const auto place = u"/mail-setup/account.mobileconfig?user=john.smith"_s;
        const auto answer = fetch(u"autoconfig.example.com"_s, place);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.mediaType, "application/x-apple-aspen-config");
        QVERIFY2(!answer.body.contains('%'), answer.body.constData());
        const auto imported = importAccounts({answer.body});
        QVERIFY(imported);
        QCOMPARE(imported->accounts.first().account.address.toString(), u"john.smith@example.com"_s);
        QCOMPARE(imported->accounts.first().account.incoming->userName, u"john.smith@example.com"_s);
        QVERIFY(fetch(u"autoconfig.example.com"_s, place).body != answer.body); // UUIDs of its own
    }

    void nothingElseGetsIntoTheProfile_data()
    {
        QTest::addColumn<QString>("query");
        for (const auto *query : {"", "?user=", "?user=john%3C/string%3E", "?user=%3Cx", "?user=john@example.org", "?user=-x", "?user=john&user=%3C"})
            QTest::newRow(*query ? query : "no question") << QString::fromLatin1(query);
        QTest::newRow("too long") << QString(u"?user="_s + QString(65, u'a'));
    }

    void nothingElseGetsIntoTheProfile()
    {
        QFETCH(QString, query);
        const auto answer = fetch(u"autoconfig.example.com"_s, u"/mail-setup/account.mobileconfig"_s + query);
        if (answer.status == 200) // the first of two counts
            QCOMPARE(importAccounts({answer.body})->accounts.first().account.address.localPart, u"john"_s);
        else
            QCOMPARE(answer.status, 400);
    }

    void theAdministratorsFilesAreNotServed_data()
    {
        bothServers();
    }

    void theAdministratorsFilesAreNotServed()
    {
        QFETCH(Served, by);
        QCOMPARE(fetch(u"autoconfig.example.com"_s, u"/administrator/zone.txt"_s, {}, by).status, 404);
    }

    // Caddy would hand it out with its blanks.
    void noProfileIsBetterThanOneWithBlanks()
    {
        if (!m_caddy)
            QSKIP(qUtf8Printable(Caddy::unavailable()));
        QCOMPARE(fetch(u"autoconfig.example.com"_s, u"/mail-setup/account.mobileconfig?user=john"_s, {}, Served::ByCaddy).status, 404);
    }

    void thePageForbidsWhatComesFromElsewhere_data()
    {
        bothServers();
    }

    void thePageForbidsWhatComesFromElsewhere()
    {
        QFETCH(Served, by);
        const auto answer = fetch(u"autoconfig.example.com"_s, u"/mail-setup/"_s, {u"-D"_s, u"-"_s}, by);
        QVERIFY(answer.body.toLower().contains("content-security-policy: default-src 'none';"));
        QVERIFY(answer.body.toLower().contains("x-content-type-options: nosniff"));
    }

    // An enforced policy keeps mail away from a server that cannot encrypt, for as long as its max_age says.
    void enforceIsNotSaidOnTheWordOfDns_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QStringList enforce{u"--mta-sts"_s, u"enforce"_s};
        QTest::newRow("nobody named a server") << enforce << 2;
        QTest::newRow("nor offline") << enforce + QStringList{u"--offline"_s, u"--mx-checked"_s} << 2;
        QTest::newRow("nobody looked at it") << enforce + QStringList{u"--offline"_s, u"--mx"_s, u"mx.example.com"_s} << 2;
        QTest::newRow("nobody can look at all of them") << enforce + QStringList{u"--mx"_s, u"*.example.com"_s} << 2;
        QTest::newRow("it was not seen to encrypt") << enforce + QStringList{u"--mx"_s, u"mx.invalid"_s} << 1;
    }
    void enforceIsNotSaidOnTheWordOfDns()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const QString folder = m_folder.filePath(u"refused"_s);
        const auto run = runCli(QStringList{u"publish"_s, u"--account"_s, m_folder.filePath(u"jane.mailwright"_s)} + arguments + QStringList{folder});
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY(!QFile::exists(folder));
    }

    void whatWasCheckedElsewhereMayBeEnforcedForADay()
    {
        const QString folder = m_folder.filePath(u"enforced"_s);
        const auto run = runCli({u"publish"_s,
                                 u"--account"_s,
                                 m_folder.filePath(u"jane.mailwright"_s),
                                 u"--mta-sts"_s,
                                 u"enforce"_s,
                                 u"--mx"_s,
                                 u"*.mx.example.com"_s,
                                 u"--mx-checked"_s,
                                 folder});
        QVERIFY2(run.exitCode == 0, run.talk.constData());
        QCOMPARE(readTestFile(folder + u"/.well-known/mta-sts.txt"_s), "version: STSv1\r\nmode: enforce\r\nmx: *.mx.example.com\r\nmax_age: 86400\r\n"_ba);
    }

    void whatIsNoHostIsNotPublished_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const auto *host : {"mx.example.com\nevil 3600 IN A 192.0.2.1", "mx.example.com;evil", "a b", "\"", "mx.example.com\r\nmode: none", "https://x"}) {
            QTest::addRow("exchanger %s", host) << QStringList{u"--mx"_s, QString::fromLatin1(host)};
            QTest::addRow("web server %s", host) << QStringList{u"--mx"_s, u"mx.example.com"_s, u"--web-server"_s, QString::fromLatin1(host)};
        }
        QTest::newRow("address") << QStringList{u"--mx"_s, u"mx.example.com"_s, u"--tls-reports"_s, u"a b@example.com\nevil"_s};
    }

    void whatIsNoHostIsNotPublished()
    {
        QFETCH(QStringList, arguments);
        const QString folder = m_folder.filePath(u"refused"_s);
        const auto run = runCli(QStringList{u"publish"_s, u"--account"_s, m_folder.filePath(u"jane.mailwright"_s)} + arguments + QStringList{folder});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!QFile::exists(folder));
    }
};

QTEST_GUILESS_MAIN(TestWebServer)
#include "tst_webserver.moc"
