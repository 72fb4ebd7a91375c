// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/checkjson.h"
#include "check/diagnosis.h"
#include "net/conversation/conversation.h"
#include "support/fakeserver.h"
#include "support/silentport.h"
#include "words/observationwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QHostAddress six(QHostAddress::LocalHostIPv6);
const QHostAddress four(QHostAddress::LocalHost);
constexpr auto holds = "S: 220 mail.example.com\nC: EHLO *\nC: goes on for as long as it takes";
constexpr auto ends = "S: 220 mail.example.com\nC: EHLO *\nS: 250 mail.example.com\nC: QUIT";

bool hasIpv6()
{
    return QTcpServer().listen(six);
}

// A conversation with a host of both kinds of addresses.
struct Conversation {
    explicit Conversation(quint16 port, bool triesBoth = true)
        : endpoint{Protocol::Smtp, u"mail.example.com"_s, port, Security::None}
        , wire(endpoint, {.addresses = {four, six}, .triesBothFamilies = triesBoth}, journal)
    {
        group.spawn(run());
    }
    Task<> run()
    {
        try {
            co_await converse(wire, {endpoint}, findings);
        } catch (const Failure &thrown) {
            failure = thrown;
        }
        journal.end(failure ? StageReport::Failed : StageReport::Passed);
        isOver = true;
    }
    QString dials() const
    {
        QStringList texts;
        for (const auto &dial : wire.dials())
            texts.append((dial.address == six ? u"6 "_s : u"4 "_s) + wordFor(dial.outcome));
        return texts.join(u", "_s);
    }
    QString connectDetail() const
    {
        return journal.stages().value(1).detail;
    }

    Endpoint endpoint;
    StageJournal journal;
    SessionFindings findings;
    Wire wire;
    std::optional<Failure> failure;
    bool isOver = false;
    TaskGroup group;
};
}

// A host with addresses of IPv6 and of IPv4: what is said of both, and that nobody waits for the one that does not work.
class TestFamilies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!hasIpv6())
            QSKIP("this computer has no IPv6, not even on loopback");
    }

    void bothWork()
    {
        const FakeServer one(holds, ServerIdentity(), six);
        const FakeServer other(holds, ServerIdentity(), four, one.serverPort());
        if (!other.isListening())
            QSKIP("another program has the same port");
        const Conversation conversation(one.serverPort());
        QTRY_COMPARE(conversation.dials(), u"6 connected, 4 reachable"_s);
        QCOMPARE(conversation.connectDetail(), u"::1, 127.0.0.1: works too"_s);
    }

    void onlyIpv6Works()
    {
        const FakeServer server(holds, ServerIdentity(), six);
        const Conversation conversation(server.serverPort());
        QTRY_COMPARE(conversation.dials(), u"6 connected, 4 refused"_s);
        QCOMPARE(conversation.connectDetail(), u"::1, 127.0.0.1: refused"_s);
    }

    void onlyIpv4Works()
    {
        const FakeServer server(holds, ServerIdentity(), four);
        const Conversation conversation(server.serverPort());
        QTRY_COMPARE(conversation.dials(), u"6 refused, 4 connected"_s);
        QCOMPARE(conversation.connectDetail(), u"127.0.0.1, ::1: refused"_s);
    }

    void aSilentFamilyIsNotWaitedFor()
    {
        const FakeServer server(ends, ServerIdentity(), four);
        const SilentPort silent(six, server.serverPort());
        if (!silent.isThere())
            QSKIP("another program has the same port");
        const Conversation conversation(server.serverPort());
        QTRY_VERIFY(conversation.isOver);
        QVERIFY(!conversation.failure);
        QCOMPARE(conversation.dials(), u"6 no-answer, 4 connected"_s);
        QVERIFY(conversation.wire.dials().first().waited >= 200ms); // the moment that IPv6 was given before IPv4 was called
    }

    void theFamilyThatComesSecondIsNotWaitedForEither()
    {
        const FakeServer server(ends, ServerIdentity(), six);
        const SilentPort silent(four, server.serverPort());
        if (!silent.isThere())
            QSKIP("another program has the same port");
        const Conversation conversation(server.serverPort());
        QTRY_VERIFY(conversation.isOver);
        QVERIFY(!conversation.failure);
        QCOMPARE(conversation.dials(), u"6 connected, 4 no-answer"_s);
    }

    void neitherWorks()
    {
        quint16 port = 0;
        {
            const FakeServer server(holds, ServerIdentity(), six);
            port = server.serverPort();
        }
        const Conversation conversation(port);
        QTRY_VERIFY(conversation.isOver);
        QCOMPARE(conversation.failure->cause, Cause::ConnectionRefused);
        QCOMPARE(conversation.dials(), u"6 refused, 4 refused"_s);
    }

    void aBatchCallsOneFamilyOnly()
    {
        const FakeServer server(ends, ServerIdentity(), six);
        const Conversation conversation(server.serverPort(), false);
        QTRY_VERIFY(conversation.isOver);
        QCOMPARE(conversation.dials(), u"6 connected, 4 not-tried"_s);
    }

    void aDeadFamilyIsNamed_data()
    {
        using enum DialReport::Outcome;
        const QHostAddress v6(u"2001:db8::7"_s);
        const QHostAddress v4(u"192.0.2.7"_s);
        const QHostAddress otherV4(u"192.0.2.8"_s);
        QTest::addColumn<QList<DialReport>>("dials");
        QTest::addColumn<QString>("said");
        QTest::newRow("both work") << QList<DialReport>{{v6, Connected}, {v4, Reachable}} << QString();
        QTest::newRow("neither works") << QList<DialReport>{{v6, Failed}, {v4, Failed}} << QString();
        QTest::newRow("no way to IPv6") << QList<DialReport>{{v6, Failed}, {v4, Connected}} << u"family-dead IPv6 2001:db8::7 IPv4"_s;
        QTest::newRow("IPv6 is silent") << QList<DialReport>{{v6, Silent, 1500ms}, {v4, Connected}} << u"family-dead IPv6 2001:db8::7 IPv4"_s;
        QTest::newRow("IPv6 may only be slow") << QList<DialReport>{{v6, Silent, 400ms}, {v4, Connected}} << QString();
        QTest::newRow("IPv6 is refused") << QList<DialReport>{{v6, Refused}, {v4, Connected}} << u"family-refused IPv6 2001:db8::7 IPv4"_s;
        QTest::newRow("no way to IPv4") << QList<DialReport>{{v6, Connected}, {v4, Failed}} << u"family-dead IPv4 192.0.2.7 IPv6"_s;
        QTest::newRow("one of two addresses works") << QList<DialReport>{{v6, Connected}, {v4, Refused}, {otherV4, Reachable}} << QString();
        QTest::newRow("one of IPv4 is down, and all of IPv6")
            << QList<DialReport>{{v4, Refused}, {v6, Failed}, {otherV4, Connected}} << u"family-dead IPv6 2001:db8::7 IPv4"_s;
        QTest::newRow("nothing but IPv4") << QList<DialReport>{{v4, Connected}} << QString();
        QTest::newRow("not tried") << QList<DialReport>{{v6, Connected}, {v4, NotTried}} << QString();
        QTest::newRow("this computer itself") << QList<DialReport>{{six, Refused}, {four, Connected}} << QString();
    }
    void aDeadFamilyIsNamed()
    {
        QFETCH(QList<DialReport>, dials);
        QFETCH(QString, said);
        const auto seen = deadFamily(dials);
        QCOMPARE(seen ? wordFor(seen->kind) + u' ' + seen->details.join(u' ') : QString(), said);
        if (seen)
            QVERIFY(sentenceFor(*seen).startsWith(seen->kind == Observation::FamilyDead ? seen->details.first() : u"The server"_s));
    }
};

QTEST_GUILESS_MAIN(TestFamilies)
#include "tst_families.moc"
