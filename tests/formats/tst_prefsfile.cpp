// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/thunderbird/prefsfile.h"
#include "support/golden.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QByteArray example()
{
    return readWhole(QStringLiteral(TEST_DATA "/export/prefs-with-comments.js"));
}
}

class TestPrefsFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reading()
    {
        const auto prefs = PrefsFile::parse(example());
        QVERIFY(prefs.has_value());
        QCOMPARE(prefs->toText(), example());
        QCOMPARE(prefs->number(u"mail.account.lastKey"_s, 0), -3);
        QCOMPARE(prefs->text(u"mail.identity.id1.fullName"_s), u"J\"a\\nAé"_s);
        QCOMPARE(prefs->value(u"toolkit.telemetry.rejected"_s), PrefValue(true));
        QCOMPARE(prefs->list(u"mail.accountmanager.accounts"_s), QStringList({u"account1"_s, u"account2"_s}));
        QVERIFY(!prefs->value(u"mail.in.a.comment"_s));
        QCOMPARE(prefs->number(u"mail.accountmanager.accounts"_s, 7), 7);
        QCOMPARE(prefs->text(u"mail.account.lastKey"_s), QString());
    }

    void writingChangesOneLine()
    {
        auto prefs = PrefsFile::parse(example()).value();
        prefs.set({u"mail.account.lastKey"_s, 4});
        auto expected = example();
        QCOMPARE(prefs.toText(), expected.replace("-3", "4"));
        prefs.set({u"new \"one\""_s, u"a\r\nuser_pref(\"evil\", true);"_s});
        QCOMPARE(prefs.toText(), QByteArray(expected + "user_pref(\"new \\\"one\\\"\", \"auser_pref(\\\"evil\\\", true);\");\n"));
    }

    void everyByteOfOtherLinesStays()
    {
        const auto text = "# old\r\nuser_pref(\"a\", \"\xff\xfe\");\r\nuser_pref(\"b\", 1);"_ba;
        auto prefs = PrefsFile::parse(text).value();
        prefs.set({u"c"_s, false});
        QCOMPARE(prefs.toText(), text + "\nuser_pref(\"c\", false);\n");
    }

    void anEmptyFile()
    {
        auto prefs = PrefsFile::parse({}).value();
        prefs.set({u"a"_s, 1});
        QCOMPARE(prefs.toText(), "user_pref(\"a\", 1);\n"_ba);
    }

    void thereAndBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u""_s, u"\\"_s, u"\""_s, u"\\n"_s, u"Zoë"_s, u"); //"_s, u"\U0001F600"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void thereAndBack()
    {
        QFETCH(QString, text);
        const auto prefs = PrefsFile::parse(prefLine({u"name"_s, text}));
        QCOMPARE(prefs.value().text(u"name"_s), text);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("another function") << "pref(\"a\", 1);"_ba;
        QTest::newRow("no end") << "user_pref(\"a\", 1)"_ba;
        QTest::newRow("open string") << "user_pref(\"a\", \"b);"_ba;
        QTest::newRow("ends in a backslash") << "user_pref(\"a\", \"b\\"_ba;
        QTest::newRow("unknown escape") << "user_pref(\"a\", \"\\q\");"_ba;
        QTest::newRow("short escape") << "user_pref(\"a\", \"\\u12\");"_ba;
        QTest::newRow("no name") << "user_pref(\"\", 1);"_ba;
        QTest::newRow("no value") << "user_pref(\"a\", );"_ba;
        QTest::newRow("a fraction") << "user_pref(\"a\", 1.5);"_ba;
        QTest::newRow("too large a number") << "user_pref(\"a\", 2147483648);"_ba;
        QTest::newRow("two on one line") << "user_pref(\"a\", 1); user_pref(\"b\", 1);"_ba;
        QTest::newRow("code after a comment") << "/* x */ user_pref(\"b\", 1);"_ba;
        QTest::newRow("merge marks") << "<<<<<<<"_ba;
        QTest::newRow("NUL") << QByteArray("\0\0\0\0", 4);
    }

    void faults()
    {
        QFETCH(QByteArray, line);
        const auto prefs = PrefsFile::parse("user_pref(\"first\", 1);\n" + line + "\nuser_pref(\"last\", 1);\n");
        QVERIFY(!prefs.has_value());
        QCOMPARE(prefs.error().line, 2);
    }

    void aCommentWithoutEnd()
    {
        QVERIFY(!PrefsFile::parse("/*\nuser_pref(\"a\", 1);\n"_ba).has_value());
    }
};

QTEST_GUILESS_MAIN(TestPrefsFile)
#include "tst_prefsfile.moc"
