// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "release/attemptbudget.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const Endpoint imap{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls};
const auto jane = u"jane@example.com"_s;
}

// Two refusals within ten minutes, whoever tried, and the next attempt waits for the person.
class TestAttemptBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::UTC);
    }

    void twoRefusals()
    {
        budget().refused(imap, jane);
        QVERIFY(!budget().isSpent(imap, jane));
        m_now = m_now.addSecs(300);
        budget().refused(imap, jane); // of another program
        QVERIFY(budget().isSpent(imap, jane));
        QVERIFY(budget().isSpent({Protocol::Imap, u"IMAP.example.com."_s, 993, Security::Tls}, u"Jane@example.com"_s));
        m_now = m_now.addSecs(301); // the first one is over
        QVERIFY(!budget().isSpent(imap, jane));
    }

    void othersDoNotSuffer()
    {
        budget().refused(imap, jane);
        budget().refused(imap, jane);
        QVERIFY(!budget().isSpent(imap, u"joe@example.com"_s));
        QVERIFY(!budget().isSpent({Protocol::Imap, imap.host, 143, Security::StartTls}, jane));
        QVERIFY(!budget().isSpent({Protocol::Imap, u"imap.example.org"_s, 993, Security::Tls}, jane));
    }

    void successForgives()
    {
        budget().refused(imap, jane);
        budget().refused(imap, jane);
        budget().succeeded(imap, jane);
        QVERIFY(!budget().isSpent(imap, jane));
    }

    void thisComputerDoesNotCount()
    {
        for (const auto &host : {u"localhost"_s, u"127.0.0.1"_s, u"127.9.9.9"_s, u"::1"_s}) {
            const Endpoint door{Protocol::Imap, host, 993, Security::Tls};
            for (int i = 0; i < 3; ++i)
                budget().refused(door, jane);
            QVERIFY(!budget().isSpent(door, jane));
        }
        QVERIFY(!QFileInfo::exists(place()));
    }

    void theFileTellsNothing()
    {
        budget().refused(imap, jane);
        QFile file(place());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        for (const auto *word : {"jane", "example", "993"})
            QVERIFY2(!text.contains(word), word);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(place()).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(place()).path()).permissions() & (others | QFile::ExeOther | QFile::ExeGroup)));
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << "\x00\xff{{"_ba;
        QTest::newRow("another file") << R"({"schema": "mailwright.baseline/1"})"_ba;
        QTest::newRow("wrong types") << R"({"schema": "mailwright.sign-in-attempts/1", "salt": "s", "refused": {"a": "b", "c": [null, "x", -5, 1e300]}})"_ba;
        QTest::newRow("endless") << QByteArray(1 << 20, '[');
    }
    void damage()
    {
        QFETCH(QByteArray, contents);
        QVERIFY(QDir().mkpath(QFileInfo(place()).path()));
        QFile file(place());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        QVERIFY(!budget().isSpent(imap, jane));
        budget().refused(imap, jane);
        budget().refused(imap, jane);
        QVERIFY(budget().isSpent(imap, jane));
    }

    void aLinkIsNotFollowed()
    {
        QVERIFY(QDir().mkpath(QFileInfo(place()).path()));
        const auto other = m_folder->filePath(u"other"_s);
        QVERIFY(QFile::link(other, place()));
        budget().refused(imap, jane);
        QVERIFY(!QFileInfo::exists(other));
    }

    // Nobody's refusal is lost where many write at once.
    void manyAtOnce()
    {
        std::vector<std::unique_ptr<QThread>> writers;
        for (int i = 0; i < 4; ++i)
            writers.emplace_back(QThread::create([this, i] {
                for (int round = 0; round < 2; ++round)
                    budget().refused(imap, QString::number(i));
            }));
        for (const auto &writer : writers)
            writer->start();
        for (const auto &writer : writers)
            QVERIFY(writer->wait());
        for (int i = 0; i < 4; ++i)
            QVERIFY(budget().isSpent(imap, QString::number(i)));
    }

private:
    QString place() const
    {
        return m_folder->filePath(u"state/mailwright/sign-in-attempts.json"_s);
    }
    AttemptBudget budget() const
    {
        return {place(), [this] {
                    return m_now;
                }};
    }

    std::optional<QTemporaryDir> m_folder;
    QDateTime m_now;
};

QTEST_APPLESS_MAIN(TestAttemptBudget)
#include "tst_attemptbudget.moc"
