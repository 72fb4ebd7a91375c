// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/serverwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestServerWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bounce_data();
    void bounce();
    void softLineBreaks();
    void readableText_data();
    void readableText();
};

void TestServerWords::bounce_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("stage");
    QTest::newRow("nothing around it") << u"550 no"_s << QString() << QString();
    QTest::newRow("a bounce") << u"Sorry.\n\n<a@example.net>: host mx.example.net said: 550 5.1.1\n    no (in reply to RCPT TO command)\n\nMore"_s
                              << u"550 5.1.1\n    no "_s << u"recipient"_s;
    QTest::newRow("end of data") << u"host mx.example.net said: 552 no (in reply to end of DATA command)"_s << u"552 no "_s << u"message"_s;
    QTest::newRow("a mail program") << u"An error occurred. The server responded: 530 no"_s << u"530 no"_s << QString();
    QTest::newRow("a report") << u"Action: failed\nDiagnostic-Code: smtp; 550 no"_s << u"550 no"_s << QString();
    QTest::newRow("Exim, in a bounce")
        << u"host mx.example.net [192.0.2.9]\nSMTP error from remote mail server after RCPT TO:<a@example.net>:\n550 no\n\nMore"_s << u"550 no"_s
        << u"recipient"_s;
    QTest::newRow("Exim, in a log") << u"SMTP error from remote mail server after end of data: host mx.example.net [192.0.2.9]: 550-no\\n550 no"_s
                                    << u"550-no\\n550 no"_s << u"message"_s;
    QTest::newRow("Exim without a reply") << u"SMTP error from remote mail server after EHLO"_s << QString() << u"capabilities"_s;
    QTest::newRow("a log") << u"relay=local, dsn=5.1.1, status=bounced (unknown user)"_s << u"unknown user)"_s << u"delivery"_s;
    QTest::newRow("mail that came back") << u"It could not be delivered. No such user."_s << QString() << u"delivery"_s;
    QTest::newRow("another tongue") << u"Réponse du serveur : 550 non"_s << u"550 non"_s << QString();
    QTest::newRow("nothing behind it") << u"host said: "_s << QString() << QString();
}

void TestServerWords::bounce()
{
    QFETCH(QString, pasted);
    QTEST(serverWordsIn(pasted).value_or(QString()), "reply");
    QTEST(stageIn(pasted).value_or(QString()), "stage");
}

void TestServerWords::softLineBreaks()
{
    QCOMPARE(unwrapped(u"cannot be deliv=\r\nered to th=\nem"_s), u"cannot be delivered to them"_s);
    QCOMPARE(unwrapped(u"a = b\nc"_s), u"a = b\nc"_s);
    QCOMPARE(unwrapped({}), QString());
}

void TestServerWords::readableText_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one line") << u"550 5.7.1 no"_s << u"550 5.7.1 no"_s;
    QTest::newRow("a sentence over two lines") << u"552-5.7.0 This is a\r\n552-5.7.0 sentence."_s << u"552-5.7.0 This is a\n sentence."_s;
    QTest::newRow("without enhanced codes") << u"550-This is a\n550 sentence."_s << u"550-This is a\nsentence."_s;
    QTest::newRow("another code stays") << u"250-yes\n550 no"_s << u"250-yes\n550 no"_s;
    QTest::newRow("hidden JSON") << u"334 eyJzdGF0dXMiOiI0MDAifQ=="_s << u"334 eyJzdGF0dXMiOiI0MDAifQ==\n{\"status\":\"400\"}"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestServerWords::readableText()
{
    QFETCH(QString, reply);
    QTEST(readable(reply), "expected");
}

QTEST_GUILESS_MAIN(TestServerWords)
#include "tst_serverwords.moc"
