// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/webroad.h"
#include "support/runtoend.h"
#include "support/silentport.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QHostAddress six(QHostAddress::LocalHostIPv6);
const QHostAddress four(QHostAddress::LocalHost);
}

// Which address of a host a request goes to, web page and token endpoint alike.
class TestWebRoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The library tried one address after the other, for half a minute each.
    void aDeadFamilyDelaysNothing()
    {
        QTcpServer server;
        QVERIFY(server.listen(four));
        const SilentPort silent(six, server.serverPort());
        if (!silent.isThere())
            QSKIP("this computer has no IPv6");
        Roads roads;
        roads.addressesOf = [](QString, std::chrono::milliseconds) -> Task<QList<QHostAddress>> {
            co_return QList{six, four};
        };
        const QUrl url(u"https://login.example.com:%1/token?a=b"_s.arg(server.serverPort()));
        const auto request = runToEnd(webRequestOver(roads, url, {}, 20s));
        QVERIFY(request.has_value());
        QCOMPARE(request->url().host(), u"127.0.0.1"_s);
        QCOMPARE(request->url().query(), u"a=b"_s);
        QCOMPARE(request->peerVerifyName(), u"login.example.com"_s); // and the certificate is for that name
        QCOMPARE(request->rawHeader("Host"), u"login.example.com:%1"_s.arg(server.serverPort()).toLatin1());
    }

    void whyThereIsNoWay()
    {
        QTcpServer server;
        QVERIFY(server.listen(four));
        const auto port = server.serverPort();
        server.close();
        QCOMPARE(runToEnd(quickestAddress({}, port, 5s)).error(), RoadFault::NoAddress);
        QCOMPARE(runToEnd(quickestAddress({four}, port, 5s)).error(), RoadFault::Refused);
        const SilentPort silent(four);
        QVERIFY(silent.isThere());
        QCOMPARE(runToEnd(quickestAddress({four}, silent.port(), 300ms)).error(), RoadFault::Silent);
    }
};

QTEST_GUILESS_MAIN(TestWebRoad)
#include "tst_webroad.moc"
