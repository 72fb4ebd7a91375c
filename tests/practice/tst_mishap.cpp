// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/script.h"

#include <QTest>

#include <algorithm>

class TestMishap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsThereAndBack()
    {
        const auto mishaps = allMishaps();
        QCOMPARE(mishaps.size(), 44);
        QSet<QString> words;
        for (const auto mishap : mishaps) {
            QCOMPARE(mishapFromWord(QString(wordFor(mishap))), mishap);
            words.insert(wordFor(mishap));
        }
        QCOMPARE(words.size(), mishaps.size());
        QVERIFY(!mishapFromWord(u"earthquake"));
    }

    void everyMishapEndsInACauseAndIsSeenSomewhere()
    {
        for (const auto mishap : allMishaps()) {
            bool seen = false;
            for (const auto protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3})
                for (const auto security : {Security::Tls, Security::StartTls})
                    seen = seen || strikes(mishap, protocol, security);
            QCOMPARE(seen, mishap != Mishap::None);
            QCOMPARE(expectedCause(mishap).has_value(), mishap != Mishap::None);
        }
    }

    void aDoorThatIsNotStruckIsHealthy()
    {
        const auto script = scriptFor(Mishap::BlockedPort, Protocol::Smtp, Security::Tls);
        QCOMPARE(script.door, DoorState::Open);
        QVERIFY(!scriptFor(Mishap::SmtpAuthDisabled, Protocol::Imap, Security::Tls).cueAt(Moment::SignIn));
        QVERIFY(scriptFor(Mishap::SmtpAuthDisabled, Protocol::Smtp, Security::Tls).cueAt(Moment::SignIn));
    }
};

QTEST_GUILESS_MAIN(TestMishap)
#include "tst_mishap.moc"
