// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/imap/imapresponse.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestImapResponse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("summary"); // "kind tag|name|code|text", empty where it is no response
        QTest::newRow("greeting") << "* OK [CAPABILITY IMAP4rev1] hi"_ba << "0|OK|CAPABILITY IMAP4rev1|hi"_ba;
        QTest::newRow("refusal with a code") << "m3 NO [AUTHENTICATIONFAILED] no"_ba << "1m3|NO|AUTHENTICATIONFAILED|no"_ba;
        QTest::newRow("lower case") << "* ok hi"_ba << "0|OK||hi"_ba;
        QTest::newRow("continuation") << "+ dGVzdA=="_ba << "2|||dGVzdA=="_ba;
        QTest::newRow("bare continuation") << "+"_ba << "2|||"_ba;
        QTest::newRow("data") << "* 3 EXISTS"_ba << "0|3||EXISTS"_ba;
        QTest::newRow("unclosed code") << "* OK [ALERT hi"_ba << "0|OK||[ALERT hi"_ba;
        QTest::newRow("a tag without a status") << "m1 HELLO"_ba << QByteArray();
        QTest::newRow("POP3") << "+OK ready"_ba << QByteArray();
        QTest::newRow("SMTP") << "220 ready"_ba << QByteArray();
        QTest::newRow("nothing") << ""_ba << QByteArray();
        QTest::newRow("web server") << "HTTP/1.1 400 Bad"_ba << QByteArray();
    }

    void parse()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, summary);
        const auto parsed = parseImapResponse(line);
        const auto seen = parsed ? QByteArray::number(parsed->kind) + parsed->tag + '|' + parsed->name + '|' + parsed->code + '|' + parsed->text : QByteArray();
        QCOMPARE(seen, summary);
    }

    void capabilities()
    {
        QCOMPARE(parseImapResponse("* CAPABILITY imap4rev1 STARTTLS")->capabilities(), (QByteArrayList{"IMAP4REV1", "STARTTLS"}));
        QCOMPARE(parseImapResponse("m1 OK [CAPABILITY A B] x")->capabilities(), (QByteArrayList{"A", "B"}));
        QCOMPARE(parseImapResponse("* OK [ALERT] x")->capabilities(), QByteArrayList());
    }

    void literals()
    {
        QCOMPARE(announcedLiteral("* NO {12}").value_or(-1), 12);
        QCOMPARE(announcedLiteral("* NO {12+}").value_or(-1), 12);
        QVERIFY(!announcedLiteral("* NO {}"));
        QVERIFY(!announcedLiteral("* NO {-1}"));
        QVERIFY(!announcedLiteral("* NO 12}"));
        QVERIFY(!announcedLiteral("* NO {99999999999}"));
    }

    void quoting()
    {
        QCOMPARE(imapQuoted("a\"b\\c").value_or(""), "\"a\\\"b\\\\c\""_ba);
        QVERIFY(!imapQuoted("a\r\nb"));
        QVERIFY(!imapQuoted("ä"));
    }
};

QTEST_GUILESS_MAIN(TestImapResponse)
#include "tst_imapresponse.moc"
