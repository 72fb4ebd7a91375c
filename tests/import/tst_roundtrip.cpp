// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/accounts.h"
#include "export/escape.h"
#include "export/exportfile.h"
#include "import/importaccounts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Pair {
    const char *name;
    ExportFormat written;
    const char *ending; // of the file to read, where a format is several
    const char *read; // how the importer names it
};

constexpr Pair pairs[] = {
    {"thunderbird zip", ExportFormat::ThunderbirdZip, ".zip", "thunderbird-zip"},
    {"autoconfig", ExportFormat::ThunderbirdAutoconfig, ".xml", "autoconfig"},
    {"outlook profile", ExportFormat::OutlookPackage, ".prf", "outlook-profile"},
    {"autodiscover", ExportFormat::OutlookPackage, ".xml", "autodiscover"},
};

QList<MailAccount> everyAccount()
{
    QList<MailAccount> all{accounts::jane(), accounts::pop(), accounts::relay(), accounts::hostile()};
    for (const auto incoming : {Security::Tls, Security::StartTls, Security::None})
        for (const auto outgoing : {Security::Tls, Security::StartTls, Security::None})
            all.append(accounts::withSecurity(accounts::jane(), incoming, outgoing));
    auto open = accounts::jane();
    open.outgoing->signIn = SignIn::None;
    open.outgoing->userName.clear();
    return all << open;
}

// Nothing where the format cannot hold the account.
QByteArray written(const Pair &pair, const MailAccount &account)
{
    const auto files = exportAccount(pair.written, account);
    if (!files)
        return {};
    const auto file = std::ranges::find_if(*files, [&pair](const ExportFile &candidate) {
        return candidate.name.endsWith(QLatin1StringView(pair.ending));
    });
    return file != files->end() ? file->contents : QByteArray();
}
} // namespace

// What Mailwright writes for another program it reads back as the same account.
class TestRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<qsizetype>("pair");
        for (qsizetype i = 0; i < qsizetype(std::size(pairs)); ++i)
            QTest::newRow(pairs[i].name) << i;
    }

    void thereAndBack()
    {
        QFETCH(qsizetype, pair);
        const auto &[name, format, ending, word] = pairs[pair];
        int count = 0;
        for (auto account : everyAccount()) {
            const auto file = written(pairs[pair], account);
            if (file.isEmpty())
                continue;
            ++count;
            const auto imported = importAccounts({file}, {account.address, {}});
            QVERIFY2(imported, file.constData());
            QCOMPARE(wordFor(imported->format), QLatin1StringView(word));
            auto found = imported->accounts.first().account;
            // Names are written as far as a format can hold them, and autoconfiguration has none.
            found.displayName.clear();
            account.displayName.clear();
            QCOMPARE(found, account);
        }
        QVERIFY(count >= 3);
    }

    void aNameSurvivesWhereTheFormatHasAPlaceForIt()
    {
        const auto imported = importAccounts({exportAccount(ExportFormat::ThunderbirdZip, accounts::hostile())->first().contents});
        QCOMPARE(imported->accounts.first().account.displayName, withoutControls(accounts::hostile().displayName).trimmed());
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
