// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/testmessage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTestMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsShortAsciiEndedByCrlf()
    {
        const TestMessage message{"jane@example.com",
                                  "jane@example.com",
                                  u"Prüfnachricht: رسالة اختبار — a subject that is long enough to be folded into several encoded words"_s,
                                  u"Grüße\n.\nend"_s,
                                  QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::UTC),
                                  "id@example.com"};
        const auto text = toRfc5322(message);
        QVERIFY(text.endsWith("\r\n"));
        for (const auto &line : text.split('\n')) {
            QVERIFY(line.size() <= 78 + 1);
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(!line.startsWith('.'));
            for (const char c : line)
                QVERIFY(static_cast<unsigned char>(c) < 128);
        }
        QVERIFY(text.contains("Date: 22 Nov 2026 12:00:00 +0000\r\n"));
        QVERIFY(text.contains("Message-ID: <id@example.com>\r\n"));
    }

    void idsDiffer()
    {
        QVERIFY(freshMessageId("jane@example.com") != freshMessageId("jane@example.com"));
        QVERIFY(freshMessageId("jane@example.com").endsWith("@example.com"));
    }
};

QTEST_GUILESS_MAIN(TestTestMessage)
#include "tst_testmessage.moc"
