// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/hostaddresses.h"
#include "net/strangeraddress.h"
#include "support/runtoend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
std::optional<QNetworkRequest> requestTo(const QString &url, WebReach reach = WebReach::World)
{
    return runToEnd(requestToStranger(QUrl(url), {}, reach, 10s));
}
} // namespace

// Where a request may go whose address a stranger wrote down.
class TestStrangerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void innerAddresses_data()
    {
        QTest::addColumn<bool>("isInner");
        for (const auto *inner : {"127.0.0.1",        "127.8.9.1", "::1",         "10.1.2.3",        "172.16.0.1", "192.168.178.1",    "169.254.1.1",
                                  "fe80::1",          "fd00::1",   "fc12::1",     "fec0::1",         "100.64.0.1", "100.127.255.254",  "0.0.0.0",
                                  "0.1.2.3",          "::",        "224.0.0.251", "255.255.255.255", "ff02::1",    "::ffff:127.0.0.1", "::ffff:192.168.1.1",
                                  "64:ff9b::10.0.0.1"})
            QTest::newRow(inner) << true;
        for (const auto *outer : {"192.0.2.1", "100.63.255.255", "100.128.0.1", "172.32.0.1", "2001:db8::1", "::ffff:192.0.2.1", "64:ff9b::192.0.2.1"})
            QTest::newRow(outer) << false;
    }
    void innerAddresses()
    {
        QFETCH(bool, isInner);
        QCOMPARE(isInnerAddress(QHostAddress(QLatin1StringView(QTest::currentDataTag()))), isInner);
    }

    void whatLeadsInsideIsNotAsked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("this computer") << u"http://127.0.0.1/a"_s;
        QTest::newRow("this computer by name") << u"http://localhost/a"_s;
        QTest::newRow("this computer in another notation") << u"http://[::ffff:127.0.0.1]/a"_s;
        QTest::newRow("the router") << u"https://192.168.178.1/a"_s;
        QTest::newRow("another service") << u"http://192.0.2.1:8080/a"_s;
        QTest::newRow("another protocol") << u"ftp://192.0.2.1/a"_s;
        QTest::newRow("with a password") << u"http://jane:secret@192.0.2.1/a"_s;
        QTest::newRow("nobody") << u"http://nobody.invalid/a"_s;
    }
    void whatLeadsInsideIsNotAsked()
    {
        QFETCH(QString, url);
        QVERIFY(!requestTo(url));
    }

    void onlyPracticeReachesThisComputer()
    {
        QVERIFY(requestTo(u"http://127.0.0.1:8080/a"_s, WebReach::Practice));
        QVERIFY(!requestTo(u"http://192.168.178.1:8080/a"_s, WebReach::Practice));
    }

    void theAddressThatWasJudgedIsTheOneThatIsAsked()
    {
        const auto request = requestTo(u"http://localhost:8080/a"_s, WebReach::Practice);
        QVERIFY(request);
        QVERIFY(QHostAddress(request->url().host()).isLoopback());
        QCOMPARE(request->rawHeader("Host"_ba), "localhost:8080"_ba);
        QCOMPARE(request->peerVerifyName(), u"localhost"_s);
    }
};

QTEST_GUILESS_MAIN(TestStrangerAddress)
#include "tst_strangeraddress.moc"
