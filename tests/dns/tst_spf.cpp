// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/spf.h"

#include <QTest>

using namespace Qt::StringLiterals;

// SPF records as their owners write them.
class TestSpf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsSpfByItsFirstWord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("usual") << "v=spf1 -all"_ba << true;
        QTest::newRow("alone") << "v=spf1"_ba << true;
        QTest::newRow("capitals") << "V=SPF1 mx ~all"_ba << true;
        QTest::newRow("another version") << "v=spf10 -all"_ba << false;
        QTest::newRow("the old one") << "spf2.0/pra -all"_ba << false;
        QTest::newRow("something else") << "google-site-verification=v=spf1"_ba << false;
        QTest::newRow("nothing") << ""_ba << false;
    }
    void aTextIsSpfByItsFirstWord()
    {
        QFETCH(QByteArray, text);
        QTEST(isSpf(text), "expected");
    }

    void everyKindOfTerm()
    {
        const auto record = parseSpf(
            "v=spf1 +a a:www.example.com/28 mx/24 ip4:192.0.2.0/24 ip6:2001:db8::/32 include:_SPF.example.net "
            "exists:%{i}.example.com ptr exp=why.example.com ?all");
        QVERIFY(record);
        const QList<SpfTerm> expected{
            {SpfTerm::A, SpfResult::Pass, {}},
            {SpfTerm::A, SpfResult::Pass, u"www.example.com"_s},
            {SpfTerm::Mx, SpfResult::Pass, {}},
            {SpfTerm::Ip4, SpfResult::Pass, u"192.0.2.0/24"_s},
            {SpfTerm::Ip6, SpfResult::Pass, u"2001:db8::/32"_s},
            {SpfTerm::Include, SpfResult::Pass, u"_spf.example.net"_s},
            {SpfTerm::Exists, SpfResult::Pass, u"%{i}.example.com"_s},
            {SpfTerm::Ptr, SpfResult::Pass, {}},
            {SpfTerm::Other, SpfResult::Pass, u"why.example.com"_s},
            {SpfTerm::All, SpfResult::Neutral, {}},
        };
        QCOMPARE(record->terms, expected);
        QCOMPARE(std::ranges::count_if(record->terms, needsLookup), 6);
        QCOMPARE(record->forEverybodyElse(), std::optional(SpfResult::Neutral));
    }

    void whatBecomesOfOthers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<SpfResult>>("expected");
        QTest::newRow("refused") << "v=spf1 mx -all"_ba << std::optional(SpfResult::Fail);
        QTest::newRow("doubted") << "v=spf1 mx ~all"_ba << std::optional(SpfResult::SoftFail);
        QTest::newRow("welcome") << "v=spf1 all"_ba << std::optional(SpfResult::Pass);
        QTest::newRow("left open") << "v=spf1 mx"_ba << std::optional<SpfResult>();
        QTest::newRow("said elsewhere") << "v=spf1 redirect=_spf.example.com"_ba << std::optional<SpfResult>();
    }
    void whatBecomesOfOthers()
    {
        QFETCH(QByteArray, text);
        const auto record = parseSpf(text);
        QVERIFY(record);
        QTEST(record->forEverybodyElse(), "expected");
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("term");
        QTest::newRow("misspelt") << "v=spf1 inlcude:example.net -all"_ba << u"inlcude:example.net"_s;
        QTest::newRow("no target") << "v=spf1 include: -all"_ba << u"include:"_s;
        QTest::newRow("no address") << "v=spf1 ip4:300.1.2.3 -all"_ba << u"ip4:300.1.2.3"_s;
        QTest::newRow("wrong family") << "v=spf1 ip4:2001:db8::1 -all"_ba << u"ip4:2001:db8::1"_s;
        QTest::newRow("too long a prefix") << "v=spf1 ip4:192.0.2.0/33 -all"_ba << u"ip4:192.0.2.0/33"_s;
        QTest::newRow("a sign alone") << "v=spf1 - all"_ba << u"-"_s;
        QTest::newRow("all with a target") << "v=spf1 all:example.com"_ba << u"all:example.com"_s;
        QTest::newRow("a comma") << "v=spf1 mx, -all"_ba << u"mx,"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QByteArray, text);
        const auto record = parseSpf(text);
        QVERIFY(!record);
        QTEST(record.error(), "term");
    }

    void strangersMayWriteAnything()
    {
        QVERIFY(!parseSpf({}));
        QVERIFY(!parseSpf("v=spf1 "_ba + QByteArray(100'000, 'a')));
        QVERIFY(!parseSpf("v=spf1 \xff\xfe\x00"_ba));
        QVERIFY(!parseSpf("v=spf1 "_ba + QByteArray("x ").repeated(1000)));
        QVERIFY(parseSpf("v=spf1 "_ba + QByteArray(1000, ' ') + "-all"_ba));
    }
};

QTEST_GUILESS_MAIN(TestSpf)
#include "tst_spf.moc"
