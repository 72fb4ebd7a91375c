// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "accounts.h"
#include "formats/parts/importaccounts.h"
#include "samples.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace
{
// Whatever comes out can be saved and opened again: an address, an outgoing side, hosts, ports and texts in order.
bool isWholeOrNothing(const QList<QByteArray> &files)
{
    const auto imported = importAccounts(files, {accounts::jane().address, {}});
    return !imported || std::ranges::all_of(imported->accounts, [](const FoundAccount &found) {
        return parseAccountFile(toAccountFile(found.account)) == found.account;
    });
}
} // namespace

// Damaged files end in an error or in an account that can be saved; never in a crash or in half an account.
class TestDamage : public QObject
{
    Q_OBJECT
    void everySample()
    {
        QTest::addColumn<QStringList>("names");
        for (const auto &names : samples::all())
            QTest::newRow(qPrintable(names.first())) << names;
    }

private Q_SLOTS:
    void cutOffAtEveryByte_data()
    {
        everySample();
    }

    void cutOffAtEveryByte()
    {
        QFETCH(QStringList, names);
        const auto whole = samples::files(names);
        for (qsizetype part = 0; part < whole.size(); ++part)
            for (qsizetype size = 0; size < whole.at(part).size(); ++size) {
                auto files = whole;
                files[part].truncate(size);
                QVERIFY2(isWholeOrNothing(files), qPrintable(u"%1 at %2"_s.arg(names.at(part)).arg(size)));
            }
    }

    void bytesChangedAtRandom_data()
    {
        everySample();
    }

    void bytesChangedAtRandom()
    {
        QFETCH(QStringList, names);
        const auto whole = samples::files(names);
        std::mt19937 random(20260101); // the same damage in every run
        for (int round = 0; round < 3000; ++round) {
            auto files = whole;
            auto &file = files[random() % files.size()];
            for (int count = 1 + random() % 4; count > 0; --count)
                file[random() % file.size()] = static_cast<char>(random());
            QVERIFY2(isWholeOrNothing(files), file.toPercentEncoding(" \n<>=\"/").constData());
        }
    }

    void linesLeftOutDoubledAndSwapped_data()
    {
        everySample();
    }

    void linesLeftOutDoubledAndSwapped()
    {
        QFETCH(QStringList, names);
        const auto whole = samples::files(names);
        std::mt19937 random(20260102);
        for (int round = 0; round < 1000; ++round) {
            auto files = whole;
            auto &file = files[random() % files.size()];
            auto lines = file.split('\n');
            lines.removeAt(random() % lines.size());
            lines.insert(random() % lines.size(), lines.at(random() % lines.size()));
            lines.swapItemsAt(random() % lines.size(), random() % lines.size());
            file = lines.join('\n');
            QVERIFY2(isWholeOrNothing(files), file.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
