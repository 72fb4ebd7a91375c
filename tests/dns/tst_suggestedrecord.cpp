// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/suggestedrecord.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
SenderRecords recordsWith(const QByteArray &spf, const QString &include = {})
{
    SenderRecords records{.domain = u"example.com"_s};
    records.texts.texts = {"google-site-verification=x"};
    if (!spf.isEmpty())
        records.texts.texts.append(spf);
    if (!include.isEmpty())
        records.provider.emplace().sending.spfInclude = include;
    return records;
}

const auto theirs = u"spf.example.net"_s;
}

// What somebody is told to publish.
class TestSuggestedRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spf_data()
    {
        QTest::addColumn<SenderRecords>("records");
        QTest::addColumn<SenderFinding>("finding");
        QTest::addColumn<QString>("text"); // empty: nothing is known to be right
        QTest::newRow("none, and nobody knows who sends") << recordsWith({}) << SenderFinding::SpfMissing << QString();
        QTest::newRow("none, at a known provider") << recordsWith({}, theirs) << SenderFinding::SpfMissing << u"v=spf1 include:spf.example.net ~all"_s;
        QTest::newRow("the provider is missing") << recordsWith("v=spf1 mx -all", theirs) << SenderFinding::SpfProviderMissing
                                                 << u"v=spf1 include:spf.example.net mx -all"_s;
        QTest::newRow("everybody may") << recordsWith("v=spf1 a  +all") << SenderFinding::SpfAllowsEverybody << u"v=spf1 a ~all"_s;
        QTest::newRow("everybody, in short") << recordsWith("v=spf1 all") << SenderFinding::SpfAllowsEverybody << u"v=spf1 ~all"_s;
        QTest::newRow("no end") << recordsWith("v=spf1 mx") << SenderFinding::SpfOpenEnded << u"v=spf1 mx ~all"_s;
        QTest::newRow("an end that says nothing") << recordsWith("v=spf1 mx ?all") << SenderFinding::SpfOpenEnded << u"v=spf1 mx ~all"_s;
        QTest::newRow("all is well") << recordsWith("v=spf1 mx -all") << SenderFinding::SpfRight << QString();
    }
    void spf()
    {
        QFETCH(SenderRecords, records);
        QFETCH(SenderFinding, finding);
        QFETCH(QString, text);
        const auto record = suggestedRecord(records, {SenderTopic::Spf, finding, {}});
        QCOMPARE(record.value_or(TextRecord()), text.isEmpty() ? TextRecord() : (TextRecord{u"example.com"_s, text}));
    }

    void dmarc()
    {
        const TextRecord expected{u"_dmarc.example.com"_s, u"v=DMARC1; p=none"_s};
        QCOMPARE(suggestedRecord(recordsWith({}), {SenderTopic::Dmarc, SenderFinding::DmarcMissing, {}}), std::optional(expected));
        QVERIFY(!suggestedRecord(recordsWith({}), {SenderTopic::Dmarc, SenderFinding::DmarcWatching, {}}));
    }
};

QTEST_GUILESS_MAIN(TestSuggestedRecord)
#include "tst_suggestedrecord.moc"
