// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>

#include <optional>

// The places a secret can rest in.
enum class StoreKind {
    Wallet, // KWallet
    Vault, // a file locked with a passphrase
    Session, // this program's memory, until it ends
};

// "wallet", "vault", "session"
QLatin1StringView wordFor(StoreKind kind);
std::optional<StoreKind> storeKindFromWord(QStringView word);

// What this computer offers, the best first. Session is always among them.
QList<StoreKind> availableStores();
