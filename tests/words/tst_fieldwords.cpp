// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/fieldwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFieldWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultHasItsSentence();
    void partOfAFile();
    void stages_data();
    void stages();
};

void TestFieldWords::everyFaultHasItsSentence()
{
    QStringList sentences{portSentence()};
    for (const auto fault :
         {HostFault::Empty, HostFault::TooLong, HostFault::HasScheme, HostFault::HasPort, HostFault::HasSpace, HostFault::BadCharacter, HostFault::BadLabel})
        sentences.append(sentenceFor(fault));
    for (const auto fault : {AddressFault::Empty,
                             AddressFault::TooLong,
                             AddressFault::NoAt,
                             AddressFault::NoLocalPart,
                             AddressFault::NoDomain,
                             AddressFault::BadCharacter,
                             AddressFault::BadDomain})
        sentences.append(sentenceFor(fault));
    using File = AccountFileFault;
    for (const auto kind : {File::TooLarge, File::NotJson, File::WrongSchema, File::Missing, File::Invalid, File::HasSecret})
        sentences.append(sentenceFor(File{kind, u"incoming.port"_s}));
    for (const auto &sentence : sentences) {
        QVERIFY2(sentence.endsWith(u'.') && sentence.front().isUpper(), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestFieldWords::partOfAFile()
{
    QVERIFY(sentenceFor(AccountFileFault{AccountFileFault::Missing, u"outgoing"_s}).contains("\"outgoing\""_L1));
    QVERIFY(sentenceFor(AccountFileFault{AccountFileFault::Invalid, u"100%1"_s}).contains("\"100%1\""_L1));
}

void TestFieldWords::stages_data()
{
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << "resolve"_ba << u"Find server"_s;
    QTest::newRow("sign-in") << "sign-in"_ba << u"Sign in"_s;
    QTest::newRow("last") << "delivery"_ba << u"Message arrived"_s;
    QTest::newRow("unknown") << "teleport"_ba << u"teleport"_s;
}

void TestFieldWords::stages()
{
    QFETCH(QByteArray, stage);
    QTEST(labelForStage(QLatin1StringView(stage)), "expected");
}

QTEST_GUILESS_MAIN(TestFieldWords)
#include "tst_fieldwords.moc"
