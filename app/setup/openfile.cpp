// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openfile.h"

#include "account/accountfile.h"
#include "base/inputfile.h"
#include "formats/thunderbird/thunderbirdplaces.h"
#include "report/reportjson.h"

#include <QFile>

#include <ranges>

using namespace Qt::StringLiterals;

namespace
{
std::expected<Opened, OpenFault> openOwn(const QByteArray &contents)
{
    if (isReport(contents)) {
        const auto report = readReport(contents);
        return report ? std::expected<Opened, OpenFault>(*report) : std::unexpected(OpenFault(report.error()));
    }
    const auto account = parseAccountFile(contents);
    return account ? std::expected<Opened, OpenFault>(QList{*account}) : std::unexpected(OpenFault(account.error()));
}

QList<MailAccount> accountsIn(const ImportedAccounts &imported, const ProviderCatalog &catalog)
{
    QList<MailAccount> accounts;
    for (auto account : imported.accounts | std::views::transform(&FoundAccount::account)) {
        if (const auto provider = catalog.byDomain(account.address.domain))
            account.provider = provider->id;
        accounts.append(account);
    }
    return accounts;
}

// Mailwright's own files are JSON or a page with JSON in it; no other program's settings begin like that.
bool mayBeOwn(const QByteArray &contents)
{
    return isReport(contents) || contents.trimmed().startsWith('{');
}
} // namespace

std::expected<Opened, OpenFault> openFiles(const QStringList &paths, const ImportHints &hints, const ProviderCatalog &catalog)
{
    QList<QByteArray> files;
    for (const auto &path : paths) {
        const auto contents = readBounded(path, largestReport);
        if (!contents)
            return std::unexpected(contents.error() == InputFault::TooLarge ? OpenFault(ImportFault{ImportFault::TooLarge, {}}) : OpenFault(contents.error()));
        files.append(*contents);
    }
    if (files.size() == 1 && mayBeOwn(files.first()))
        return openOwn(files.first());
    const auto imported = importAccounts(files, hints);
    if (!imported)
        return std::unexpected(OpenFault(imported.error()));
    return accountsIn(*imported, catalog);
}

QStringList thunderbirdPreferences(const QString &home, const QProcessEnvironment &environment)
{
    QStringList paths;
    for (const auto &profile : thunderbirdProfiles(home, environment))
        if (const QString path = profile.folder + "/prefs.js"_L1; QFile::exists(path))
            paths.append(path);
    return paths;
}
