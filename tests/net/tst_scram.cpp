// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/sasl/saslprep.h"
#include "net/sasl/scrammessage.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What is looked at before a password is proven.
class TestScram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serverFirst_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("isSound");
        // The example of RFC 7677 section 3.
        QTest::newRow("as in the RFC") << "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"_ba << true;
        QTest::newRow("with an extension behind") << "r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,x=y"_ba << true;
        QTest::newRow("a million turns") << "r=rOprNGfwEbeRWgbNEkqOx,s=QQ==,i=1000000"_ba << true;
        QTest::newRow("one more") << "r=rOprNGfwEbeRWgbNEkqOx,s=QQ==,i=1000001"_ba << false;
        QTest::newRow("one too few") << "r=rOprNGfwEbeRWgbNEkqOx,s=QQ==,i=4095"_ba << false;
        QTest::newRow("no number") << "r=rOprNGfwEbeRWgbNEkqOx,s=QQ==,i=0x1000"_ba << false;
        QTest::newRow("another nonce") << "r=xOprNGfwEbeRWgbNEkqOx,s=QQ==,i=4096"_ba << false;
        QTest::newRow("the same nonce") << "r=rOprNGfwEbeRWgbNEkqO,s=QQ==,i=4096"_ba << false;
        QTest::newRow("no salt") << "r=rOprNGfwEbeRWgbNEkqOx,s=,i=4096"_ba << false;
        QTest::newRow("an extension in front") << "m=x,r=rOprNGfwEbeRWgbNEkqOx,s=QQ==,i=4096"_ba << false;
        QTest::newRow("another order") << "s=QQ==,r=rOprNGfwEbeRWgbNEkqOx,i=4096"_ba << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void serverFirst()
    {
        QFETCH(QByteArray, message);
        QFETCH(bool, isSound);
        QCOMPARE(isSoundServerFirst(message, "n,,n=user,r=rOprNGfwEbeRWgbNEkqO"), isSound);
    }

    void prepared_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("prepared");
        // The examples of RFC 4013 section 3, then some of daily life.
        QTest::newRow("soft hyphen") << u"I\u00ADX"_s << u"IX"_s;
        QTest::newRow("case stays") << u"USER"_s << u"USER"_s;
        QTest::newRow("ordinal") << u"\u00AA"_s << u"a"_s;
        QTest::newRow("roman nine") << u"\u2168"_s << u"IX"_s;
        QTest::newRow("forbidden, stays as typed") << u"\u0007"_s << u"\u0007"_s;
        QTest::newRow("accent apart") << u"pa\u0308ss"_s << u"p\u00E4ss"_s;
        QTest::newRow("no-break space") << u"correct\u00A0horse"_s << u"correct horse"_s;
        QTest::newRow("beyond the first plane") << u"\U0001D54A"_s << u"S"_s;
    }

    void prepared()
    {
        QFETCH(QString, typed);
        QFETCH(QString, prepared);
        QCOMPARE(saslPrepared(typed), prepared);
        auto bytes = typed.toUtf8();
        QCOMPARE(saslPrepared(Secret::take(bytes)).bytes().toByteArray(), prepared.toUtf8());
    }

    void notUtf8StaysAsTyped()
    {
        auto bytes = "p\xE4ss"_ba;
        QCOMPARE(saslPrepared(Secret::take(bytes)).bytes().toByteArray(), "p\xE4ss"_ba);
    }
};

QTEST_GUILESS_MAIN(TestScram)
#include "tst_scram.moc"
