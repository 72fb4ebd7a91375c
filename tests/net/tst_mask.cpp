// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/mask.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Whatever a server does with a password, it is not shown again.
    void anEchoedSecretIsCovered_data()
    {
        QTest::addColumn<QByteArray>("echo");
        const QByteArray password = "correct horse";
        QTest::newRow("as it is") << password;
        QTest::newRow("in base64") << password.toBase64();
        QTest::newRow("as SASL PLAIN") << QByteArray("\0jane\0correct horse", 19).toBase64();
        QTest::newRow("inside other base64, shifted by one") << QByteArray("x" + password + "yz").toBase64();
        QTest::newRow("inside other base64, shifted by two") << QByteArray("xx" + password + "y").toBase64();
        QTest::newRow("inside a sentence") << "you said 'correct horse', wrong"_ba;
    }

    void anEchoedSecretIsCovered()
    {
        QFETCH(QByteArray, echo);
        QByteArray password = "correct horse";
        Mask mask;
        mask.cover(Secret::take(password), u"jane"_s);
        const auto masked = mask.masked(echo);
        QVERIFY2(masked.contains("********"), masked.constData());
        QVERIFY(!masked.contains("correct horse"));
        QVERIFY(!QByteArray::fromBase64(masked).contains("correct hor"));
    }

    void otherTextStays()
    {
        QByteArray password = "abc";
        Mask mask;
        mask.cover(Secret::take(password), u"jane"_s);
        QCOMPARE(mask.masked("250 SIZE 1000"), "250 SIZE 1000"_ba);
    }

    void anythingIsPrintable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "hello"_ba << u"hello"_s;
        QTest::newRow("NUL and escape") << QByteArray("a\0b\x1b[31m", 8) << u"a␀b␛[31m"_s;
        QTest::newRow("bidirectional override") << "abc\xE2\x80\xAE"
                                                   "def"_ba
                                                << u"abcdef"_s;
        QTest::newRow("invalid UTF-8") << "a\xFFz"_ba << u"a\uFFFDz"_s;
        QTest::newRow("carriage return") << "a\rb"_ba << u"a␍b"_s;
    }

    void anythingIsPrintable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(printable(bytes), shown);
    }
};

QTEST_GUILESS_MAIN(TestMask)
#include "tst_mask.moc"
