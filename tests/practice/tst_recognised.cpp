// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/errorbook.h"
#include "practice/script.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What is practised must be recognised: each reply of a mishap means to the error book what the mishap is meant to be.
class TestRecognised : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replies_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<Moment>("moment");
        QTest::addColumn<QString>("stage");
        const QList<std::pair<Moment, QString>> moments = {{Moment::Greeting, u"greeting"_s},
                                                           {Moment::SignIn, u"sign-in"_s},
                                                           {Moment::Sender, u"sender"_s},
                                                           {Moment::Recipient, u"recipient"_s},
                                                           {Moment::Message, u"message"_s}};
        for (const auto mishap : allMishaps())
            for (const auto protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3})
                for (const auto &[moment, stage] : moments)
                    if (const auto cue = scriptFor(mishap, protocol, Security::Tls).cueAt(moment); cue && !cue->text.isEmpty())
                        QTest::addRow("%s, %s, %s", wordFor(mishap).data(), wordFor(protocol).data(), qPrintable(stage))
                            << mishap << protocol << moment << stage;
    }

    void replies()
    {
        QFETCH(Mishap, mishap);
        QFETCH(Protocol, protocol);
        QFETCH(Moment, moment);
        QFETCH(QString, stage);
        const auto reply = QString::fromLatin1(scriptFor(mishap, protocol, Security::Tls).cueAt(moment)->text).replace("{}"_L1, "jane@example.com"_L1);
        const auto explanation = explain({protocol, stage, u"generic"_s, reply});
        QCOMPARE(QString(wordFor(explanation.cause)), QString(wordFor(*expectedCause(mishap))));
        QCOMPARE_NE(explanation.confidence, Confidence::Generic);
    }
};

QTEST_GUILESS_MAIN(TestRecognised)
#include "tst_recognised.moc"
