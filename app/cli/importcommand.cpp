// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "base/savefiles.h"
#include "commandline.h"
#include "commands.h"
#include "output.h"
#include "providers/providercatalog.h"
#include "secretconsent.h"
#include "words/exportwords.h"
#include "words/fieldwords.h"
#include "words/importwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 largestFile = 4 * 1024 * 1024;

QList<QByteArray> readFiles(const QStringList &paths)
{
    QList<QByteArray> files;
    for (const auto &path : paths)
        files.append(readFileArgument(path, largestFile));
    return files;
}

ImportHints hintsFrom(const CommandLine &line)
{
    ImportHints hints{std::nullopt, line.value(u"name"_s).value_or(QString())};
    if (const auto text = line.value(u"address"_s)) {
        const auto address = EmailAddress::parse(*text);
        if (!address)
            throw UsageError{sentenceFor(address.error())};
        hints.address = *address;
    }
    return hints;
}

// A preset of the address's domain gives the account its hints.
ImportedAccounts importFiles(const CommandLine &line, const ImportHints &hints)
{
    auto imported = importAccounts(readFiles(line.words()), hints);
    if (!imported)
        throw UsageError{line.words().first() + ": "_L1 + sentenceFor(imported.error())};
    const auto &catalog = ProviderCatalog::builtIn();
    for (auto &found : imported->accounts) {
        if (const auto provider = catalog.byDomain(found.account.address.domain))
            found.account.provider = provider->id;
        const auto held = judged(found.account, catalog);
        tellClaim(held.claimed, held.foreign);
        found.account = held.account;
    }
    return *imported;
}

QString addressesOf(const QList<FoundAccount> &accounts)
{
    QStringList addresses;
    for (const auto &found : accounts)
        addresses.append(found.account.address.toString());
    return addresses.join(", "_L1);
}

FoundAccount chosen(const QList<FoundAccount> &accounts, const std::optional<EmailAddress> &address)
{
    if (!address && accounts.size() == 1)
        return accounts.first();
    if (!address)
        throw UsageError{Cli::tr("There are several accounts in it; choose one with --address: %1.").arg(addressesOf(accounts))};
    const auto found = std::ranges::find(accounts, *address, [](const FoundAccount &candidate) {
        return candidate.account.address;
    });
    if (found == accounts.end())
        throw UsageError{Cli::tr("%1 is not in it; there are: %2.").arg(address->toString(), addressesOf(accounts))};
    return *found;
}

QJsonObject documentFor(ImportFormat format, const QList<FoundAccount> &accounts)
{
    QJsonArray array;
    for (const auto &found : accounts)
        array.append(QJsonDocument::fromJson(toAccountFile(found.account)).object());
    return {{u"schema"_s, u"mailwright.import/1"_s}, {u"format"_s, wordFor(format)}, {u"accounts"_s, array}};
}

QString describe(const std::optional<ServerLogin> &server)
{
    if (!server)
        return {};
    const auto &endpoint = server->endpoint;
    return labelFor(endpoint.protocol) + u' ' + hostAndPort(endpoint) + u' ' + labelFor(endpoint.security);
}

// Without --output nothing is written: the accounts are only shown.
void show(const ImportedAccounts &imported)
{
    talk(Cli::tr("Recognised as %1.").arg(titleOf(imported.format)));
    for (const auto &[account, hadPassword] : imported.accounts)
        print(account.address.toString() + "  "_L1 + QStringList{describe(account.incoming), describe(account.outgoing)}.join("  "_L1).trimmed());
}
} // namespace

ExitCode runImport(const QStringList &arguments)
{
    const CommandLine line(arguments, {.withValue = {u"output"_s, u"address"_s, u"name"_s}, .fewestWords = 1, .mostWords = 10});
    const auto hints = hintsFrom(line);
    auto imported = importFiles(line, hints);
    const auto output = line.value(u"output"_s);
    if (output)
        imported.accounts = {chosen(imported.accounts, hints.address)};
    if (std::ranges::any_of(imported.accounts, &FoundAccount::hadPassword))
        talk(Cli::tr("There is a password in the file. It was not taken over; a saved account never holds one."));
    if (output) {
        const auto saved = saveFile(*output, toAccountFile(imported.accounts.first().account));
        if (!saved) {
            talk(u"mailwright-cli: "_s + sentenceFor(saved.error()));
            return FoundProblem;
        }
    }
    if (line.wantsJson())
        printJson(documentFor(imported.format, imported.accounts));
    else if (output)
        print(*output);
    else
        show(imported);
    return Succeeded;
}
