// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/smtp/smtpreply.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSmtpReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code"); // 0: no reply line at all
        QTest::addColumn<bool>("last");
        QTest::newRow("one line") << "220 ready"_ba << 220 << true;
        QTest::newRow("one of several") << "250-SIZE"_ba << 250 << false;
        QTest::newRow("only a code") << "250"_ba << 250 << true;
        QTest::newRow("no separator") << "250x"_ba << 0 << true;
        QTest::newRow("signed") << "+220 hi"_ba << 0 << true;
        QTest::newRow("blank before") << " 220 hi"_ba << 0 << true;
        QTest::newRow("too short") << "22"_ba << 0 << true;
        QTest::newRow("nothing") << ""_ba << 0 << true;
        QTest::newRow("below the range") << "199 hi"_ba << 0 << true;
        QTest::newRow("above the range") << "600 hi"_ba << 0 << true;
        QTest::newRow("full-width digits") << "２２０ hi"_ba << 0 << true;
        QTest::newRow("web server") << "HTTP/1.1 400 Bad Request"_ba << 0 << true;
    }

    void lines()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, code);
        QFETCH(bool, last);
        const auto parsed = parseSmtpReplyLine(line);
        QCOMPARE(parsed ? parsed->code : 0, code);
        if (parsed)
            QCOMPARE(parsed->isLast, last);
    }

    void extensionsAreWholeWords()
    {
        const auto extensions = parseEhloReply({250, {"mx.example.com", "starttls", "SIZE 1000", "AUTH PLAIN LOGIN", "AUTH=LOGIN CRAM-MD5"}, {}});
        QVERIFY(extensions.has("STARTTLS"));
        QVERIFY(extensions.has("SIZE"));
        QVERIFY(!extensions.has("START"));
        QCOMPARE(extensions.authMechanisms, (QByteArrayList{"PLAIN", "LOGIN", "CRAM-MD5"}));
    }

    void theHostNameIsNoExtension()
    {
        QVERIFY(!parseEhloReply({250, {"STARTTLS"}, {}}).has("STARTTLS"));
    }

    void firewallsWriteOverOffers()
    {
        QVERIFY(parseEhloReply({250, {"mx", "XXXXXXXA"}, {}}).hasOverwritten());
        QVERIFY(parseEhloReply({250, {"mx", "XXXXXXXX"}, {}}).hasOverwritten());
        QVERIFY(!parseEhloReply({250, {"mx", "XCLIENT"}, {}}).hasOverwritten());
    }
};

QTEST_GUILESS_MAIN(TestSmtpReply)
#include "tst_smtpreply.moc"
