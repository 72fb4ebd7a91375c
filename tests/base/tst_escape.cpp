// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/escape.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEscape : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("prf");
        QTest::addColumn<QByteArray>("prefs");
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QString>("html");
        QTest::newRow("plain") << u"Jane Doe"_s << u"Jane Doe"_s << u"Jane Doe"_s << "\"Jane Doe\""_ba << u"\"Jane Doe\""_s << u"Jane Doe"_s;
        QTest::newRow("nothing") << u""_s << u""_s << u""_s << "\"\""_ba << u"\"\""_s << u""_s;
        QTest::newRow("accents") << u"Zoë Ångström"_s << u"Zoë Ångström"_s << u"Zoe Angstrom"_s << "\"Zoë Ångström\""_ba << u"\"Zoë Ångström\""_s
                                 << u"Zoë Ångström"_s;
        QTest::newRow("letters that stay whole") << u"Weiß Łódź Ærø"_s << u"Weiß Łódź Ærø"_s << u"Weiss Lodz AEro"_s << "\"Weiß Łódź Ærø\""_ba
                                                 << u"\"Weiß Łódź Ærø\""_s << u"Weiß Łódź Ærø"_s;
        QTest::newRow("another script") << u"جين"_s << u"جين"_s << u""_s << "\"جين\""_ba << u"\"جين\""_s << u"جين"_s;
        QTest::newRow("beyond the first plane") << u"J\U0001F600"_s << u"J\U0001F600"_s << u"J"_s << "\"J\U0001F600\""_ba << u"\"J\U0001F600\""_s
                                                << u"J\U0001F600"_s;
        QTest::newRow("quotes and backslashes") << u"a\"b\\c"_s << u"a\"b\\c"_s << u"ab\\c"_s << "\"a\\\"b\\\\c\""_ba << u"\"a\\\"b\\\\c\""_s
                                                << u"a&quot;b\\c"_s;
        QTest::newRow("line ends") << u"a\r\nb\nc\rd"_s << u"abcd"_s << u"abcd"_s << "\"abcd\""_ba << u"\"abcd\""_s << u"abcd"_s;
        QTest::newRow("other line ends") << u"a\u2028b\u2029c\u0085d\u000Be"_s << u"abcde"_s << u"abcde"_s << "\"abcde\""_ba << u"\"abcde\""_s << u"abcde"_s;
        QTest::newRow("NUL, escape, delete") << QString(u"a"_s + QChar::Null + u"\u001B[31mb\u007F"_s) << u"a[31mb"_s << u"a31mb"_s << "\"a[31mb\""_ba
                                             << u"\"a[31mb\""_s << u"a[31mb"_s;
        QTest::newRow("turned round") << u"a\u202Eb\u2066c"_s << u"abc"_s << u"abc"_s << "\"abc\""_ba << u"\"abc\""_s << u"abc"_s;
        QTest::newRow("half a character") << QString(u"a"_s + QChar(0xD83D) + u'b') << u"a\uFFFDb"_s << u"ab"_s << "\"a\uFFFDb\""_ba << u"\"a\uFFFDb\""_s
                                          << u"a\uFFFDb"_s;
        QTest::newRow("an INI section") << u" ;[Account2]\nx=1 "_s << u" ;[Account2]x=1 "_s << u"Account2x1"_s << "\" ;[Account2]x=1 \""_ba
                                        << u"\" ;[Account2]x=1 \""_s << u" ;[Account2]x=1 "_s;
        QTest::newRow("markup") << u"<b>&amp;'"_s << u"<b>&amp;'"_s << u"<b>&amp'"_s << "\"<b>&amp;'\""_ba << u"\"<b>&amp;'\""_s << u"&lt;b&gt;&amp;amp;'"_s;
    }

    void texts()
    {
        QFETCH(QString, text);
        QTEST(withoutControls(text), "plain");
        QTEST(prfValue(text), "prf");
        QTEST(prefsString(text), "prefs");
        QTEST(registryString(text), "registry");
        QTEST(htmlText(text), "html");
    }

    void commandFileNames()
    {
        QCOMPARE(commandFileName(u"jane-example.com.prf"), u"jane-example.com.prf"_s);
        QCOMPARE(commandFileName(u"%PATH%\" & calc.exe\r\n^|<>!/.."), u"%%PATH%%  calc.exe.."_s);
    }
};

QTEST_GUILESS_MAIN(TestEscape)
#include "tst_escape.moc"
