// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/browsersignin.h"
#include "oauth/loopback.h"
#include "oauth/request.h"
#include "support/runtoend.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const auto page = u"You can <close> this."_s;

// What the door says to a browser that sends this.
class Visitor : public QTcpSocket
{
public:
    Visitor(const QUrl &address, const QByteArray &request, QHostAddress::SpecialAddress place = QHostAddress::LocalHost)
    {
        connect(this, &QTcpSocket::connected, this, [this, request] {
            write(request);
        });
        connectToHost(QHostAddress(place), static_cast<quint16>(address.port()));
    }

    QByteArray answer()
    {
        if (!QTest::qWaitFor(
                [this] {
                    return state() == UnconnectedState;
                },
                5000))
            return "(nothing)";
        return readAll();
    }
};

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nCookie: other=program\r\n\r\n";
}

// An answer as the provider sends it through the browser.
QUrl answered(const QUrl &authorization, const QString &answer)
{
    const QUrlQuery asked(authorization);
    QUrl address(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    address.setPath(u"/"_s);
    address.setQuery(answer + "&state="_L1 + asked.queryItemValue(u"state"_s));
    return address;
}
}

// The door on this computer: it takes the one answer it waits for, from a browser that may be anybody.
class TestLoopback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnswerIsTaken()
    {
        Loopback door(QUrl(u"http://127.0.0.1"_s), page);
        QVERIFY(door.isOpen());
        QVERIFY(door.address().port() > 0);
        door.expect([](const QUrlQuery &query) {
            return query.queryItemValue(u"state"_s) == "s"_L1;
        });
        Visitor browser(door.address(), get("/?code=c&state=s"));
        const auto answer = browser.answer();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        QVERIFY(answer.contains("You can &lt;close&gt; this."));
        QVERIFY(answer.contains("Referrer-Policy: no-referrer"));
        QCOMPARE(door.answer()->queryItemValue(u"code"_s), u"c"_s);
        Visitor late(door.address(), get("/?code=d&state=s"));
        QVERIFY(!late.answer().contains("200 OK")); // closed
        QCOMPARE(door.answer()->queryItemValue(u"code"_s), u"c"_s);
    }

    // Browsers may take "localhost" for ::1.
    void bothKindsOfLocalhost()
    {
        Loopback door(QUrl(u"http://localhost"_s), page);
        door.expect([](const QUrlQuery &) {
            return true;
        });
        Visitor browser(door.address(), get("/?code=c"), QHostAddress::LocalHostIPv6);
        const auto answer = browser.answer();
        if (browser.error() == QAbstractSocket::NetworkError || browser.error() == QAbstractSocket::SocketAddressNotAvailableError)
            QSKIP("this computer has no IPv6");
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    }

    void othersAreTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("wrong state") << get("/?code=c&state=guess");
        QTest::newRow("the icon of the page") << get("/favicon.ico");
        QTest::newRow("another path") << get("/callback?code=c&state=s");
        QTest::newRow("a form") << "POST /?code=c&state=s HTTP/1.1\r\n\r\n"_ba;
        QTest::newRow("no HTTP") << "EHLO me\r\n\r\n"_ba;
        QTest::newRow("bytes") << QByteArray("\0\xff\x01\r\n\r\n", 7);
        QTest::newRow("endless") << QByteArray(100'000, 'x');
    }
    void othersAreTurnedAway()
    {
        QFETCH(QByteArray, request);
        Loopback door(QUrl(u"http://127.0.0.1"_s), page);
        door.expect([](const QUrlQuery &query) {
            return query.queryItemValue(u"state"_s) == "s"_L1;
        });
        Visitor stranger(door.address(), request);
        QVERIFY(!stranger.answer().contains("200 OK"));
        QVERIFY(!door.answer());
        Visitor browser(door.address(), get("/?code=c&state=s"));
        QVERIFY(browser.answer().contains("200 OK"));
    }

    // Who comes and says nothing does not hold the door shut.
    void idleVisitorsMakeRoom()
    {
        Loopback door(QUrl(u"http://127.0.0.1"_s), page);
        door.expect([](const QUrlQuery &query) {
            return query.queryItemValue(u"state"_s) == "s"_L1;
        });
        std::vector<std::unique_ptr<Visitor>> idle;
        for (int i = 0; i < 8; ++i) {
            idle.push_back(std::make_unique<Visitor>(door.address(), QByteArray()));
            QTRY_COMPARE(idle.back()->state(), QAbstractSocket::ConnectedState);
        }
        Visitor browser(door.address(), get("/?code=c&state=s"));
        const auto answer = browser.answer();
        QVERIFY2(answer.contains("200 OK"), answer.constData());
        QTRY_COMPARE(idle.front()->state(), QAbstractSocket::UnconnectedState); // the oldest went
    }

    void aRefusalComesBackAsItsCause()
    {
        std::optional<Visitor> browser;
        const auto result = runToEnd(signInWithBrowser(exampleRequest(), page, [&browser](const QUrl &address) {
            const auto target = answered(address, u"error=access_denied"_s);
            browser.emplace(target, get(target.path().toUtf8() + '?' + target.query(QUrl::FullyEncoded).toUtf8()));
        }));
        QCOMPARE(result.error().cause, Cause::OAuthDenied);
        QVERIFY(browser->answer().contains("200 OK")); // the page is read, although the door is gone
    }

    void aBrowserThatNeverComesBack()
    {
        const auto result = runToEnd(signInWithBrowser(exampleRequest(), page, [](const QUrl &) { }, 50ms));
        QCOMPARE(result.error().cause, Cause::OAuthNoAnswer);
    }
};

QTEST_GUILESS_MAIN(TestLoopback)
#include "tst_loopback.moc"
