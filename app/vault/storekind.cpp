// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekind.h"

#include "base/words.h"
#include "kwalletstore.h"
#include "vaultfile.h"

using namespace Qt::StringLiterals;

static constexpr WordTable<StoreKind, 3> kindWords{{
    {StoreKind::Wallet, "wallet"_L1},
    {StoreKind::Vault, "vault"_L1},
    {StoreKind::Session, "session"_L1},
}};

QLatin1StringView wordFor(StoreKind kind)
{
    return wordOf(kindWords, kind);
}

std::optional<StoreKind> storeKindFromWord(QStringView word)
{
    return valueOf(kindWords, word);
}

QList<StoreKind> availableStores()
{
    QList<StoreKind> kinds;
    if (isWalletAvailable())
        kinds += StoreKind::Wallet;
    if (isVaultSupported())
        kinds += StoreKind::Vault;
    return kinds << StoreKind::Session;
}
