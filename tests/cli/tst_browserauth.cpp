// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicebrowser.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <QUrlQuery>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
QStringList checkGmail(const QStringList &more)
{
    return QStringList{u"check"_s, u"--preset"_s, u"gmail"_s, u"--protocol"_s, u"imap"_s, u"--user"_s, u"jane@gmail.com"_s, u"--browser"_s} + more;
}

// mailwright-cli, and what it has said so far.
class Cli : public QProcess
{
public:
    explicit Cli(const QStringList &arguments)
    {
        connect(this, &QProcess::readyReadStandardError, this, [this] {
            talk += readAllStandardError();
        });
        start(QStringLiteral(PROGRAMS) + u"/mailwright-cli"_s, arguments);
    }

    bool ends()
    {
        return QTest::qWaitFor(
            [this] {
                return state() == NotRunning;
            },
            20000);
    }

    // The address that it asks to open.
    QUrl address()
    {
        static const QRegularExpression line(u"^  (https?://\\S+)$"_s, QRegularExpression::MultilineOption);
        QUrl found;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] {
                found = QUrl(line.match(QString::fromUtf8(talk)).captured(1));
                return !found.isEmpty() || state() == NotRunning;
            },
            20000);
        return found;
    }

    QByteArray talk;
};
}

// The browser sign-in in a terminal.
class TestBrowserAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("XDG_CONFIG_DIRS", m_folder.path().toUtf8());
    }

    void wrongCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no client") << checkGmail({}) << "--client-id"_ba;
        QTest::newRow("a client with a space") << checkGmail({u"--client-id"_s, u"a b"_s}) << "client ID"_ba;
        QTest::newRow("a password beside it") << checkGmail({u"--client-id"_s, u"x"_s, u"--password-env"_s, u"HOME"_s}) << "--browser"_ba;
        QTest::newRow("a mechanism for passwords") << checkGmail({u"--client-id"_s, u"x"_s, u"--auth"_s, u"plain"_s}) << "--browser"_ba;
        QTest::newRow("a provider without it")
            << QStringList{u"check"_s, u"--preset"_s, u"web-de"_s, u"--protocol"_s, u"imap"_s, u"--user"_s, u"a@web.de"_s, u"--browser"_s}
            << "microsoft-365"_ba;
    }
    void wrongCalls()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        Cli cli(arguments);
        QVERIFY(cli.ends());
        QCOMPARE(cli.exitCode(), 2);
        QVERIFY2(cli.talk.contains(word), cli.talk.constData());
        QCOMPARE(cli.talk.count('\n'), 1);
        QVERIFY(cli.readAllStandardOutput().isEmpty());
    }

    void aRefusalInTheBrowser()
    {
        Cli cli(checkGmail({u"--client-id"_s, u"1234.apps.example"_s, u"--json"_s}));
        const auto address = cli.address();
        QCOMPARE(address.host(), u"accounts.google.com"_s);
        const QUrlQuery query(address);
        QCOMPARE(query.queryItemValue(u"client_id"_s), u"1234.apps.example"_s);
        QUrl redirect(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        redirect.setPath(u"/"_s);
        redirect.setQuery(u"error=access_denied&state="_s + query.queryItemValue(u"state"_s));

        QNetworkAccessManager browser;
        std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(redirect)));
        QVERIFY(cli.ends());
        QVERIFY(QTest::qWaitFor([&page] {
            return page->isFinished();
        }));
        QVERIFY(page->readAll().contains("You can close this page"));
        QCOMPARE(cli.exitCode(), 1);
        const auto result = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
        QCOMPARE(result.value("outcome"_L1).toString(), u"failed"_s);
        QCOMPARE(result.value("cause"_L1).toString(), u"oauth-denied"_s);
        QCOMPARE(result.value("credentialsSent"_L1).toString(), u"no"_s);
    }

    void theBrowserNeverComesBack()
    {
        Cli cli(checkGmail({u"--client-id"_s, u"x"_s, u"--json"_s, u"--timeout"_s, u"1"_s}));
        QVERIFY(cli.ends());
        QCOMPARE(cli.exitCode(), 1);
        QCOMPARE(QJsonDocument::fromJson(cli.readAllStandardOutput()).object().value("cause"_L1).toString(), u"oauth-no-answer"_s);
    }

    // The whole way, with the practice provider.
    void theMailboxOpens_data()
    {
        QTest::addColumn<QString>("mishap");
        QTest::addColumn<QString>("cause");
        QTest::newRow("allowed") << u"oauth-required"_s << QString();
        QTest::newRow("a token that is not taken") << u"token-expired"_s << u"oauth-token-rejected"_s;
    }
    void theMailboxOpens()
    {
        QFETCH(QString, mishap);
        QFETCH(QString, cause);
        Cli cli({u"demo"_s, u"--mishap"_s, mishap, u"--browser"_s, u"--json"_s});
        PracticeBrowser browser;
        browser.open(cli.address());
        QVERIFY(cli.ends());
        QCOMPARE(cli.exitCode(), cause.isEmpty() ? 0 : 1);
        const auto output = cli.readAllStandardOutput();
        const auto document = QJsonDocument::fromJson(output).object();
        QCOMPARE(document.value("incoming"_L1).toObject().value("cause"_L1).toString(), cause);
        // Whichever side comes first; where it is refused, the other one does not try the same token.
        const auto sent = std::ranges::count_if(std::array{"incoming"_L1, "outgoing"_L1}, [&document](QLatin1StringView side) {
            return document.value(side).toObject().value("credentialsSent"_L1).toString() == "over-tls"_L1;
        });
        QCOMPARE(sent, cause.isEmpty() ? 2 : 1);
        QVERIFY(!output.contains("Bearer"));
    }

    void refusedAtThePracticeProvider()
    {
        Cli cli({u"demo"_s, u"--mishap"_s, u"consent-denied"_s, u"--browser"_s});
        PracticeBrowser browser;
        browser.open(cli.address());
        QVERIFY(cli.ends());
        QCOMPARE(cli.exitCode(), 1);
        QVERIFY(cli.talk.contains("access_denied"));
    }

    // The organisation's client, from its file.
    void aRegisteredClient()
    {
        const auto path = m_folder.filePath(u"mailwright"_s);
        QVERIFY(QDir().mkpath(path));
        QFile file(path + u"/oauth-clients.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": "mailwright.oauth-clients/1", "clients": {"outlook-com": {"id": "0123-abcd", "tenant": "example.com"}}})");
        file.close();
        Cli cli({u"check"_s,
                 u"--preset"_s,
                 u"outlook-com"_s,
                 u"--protocol"_s,
                 u"smtp"_s,
                 u"--user"_s,
                 u"jane@outlook.com"_s,
                 u"--browser"_s,
                 u"--timeout"_s,
                 u"1"_s});
        const auto address = cli.address();
        QCOMPARE(address.path(), u"/example.com/oauth2/v2.0/authorize"_s);
        const QUrlQuery query(address);
        QCOMPARE(query.queryItemValue(u"client_id"_s), u"0123-abcd"_s);
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"https://outlook.office.com/SMTP.Send offline_access"_s);
        QVERIFY(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).startsWith("http://localhost:"_L1));
        QVERIFY(cli.ends());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBrowserAuth)
#include "tst_browserauth.moc"
