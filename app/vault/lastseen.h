// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

#include <optional>

// How new a vault is: which one, and how often it was written. A vault of version 1 says neither.
struct VaultAge {
    QUuid id;
    quint64 saves = 0;

    bool operator==(const VaultAge &) const = default;
};

// Whether a vault is older than one that was seen in its place: the same one, written less often, or one of version 1.
bool isOlder(const VaultAge &age, const VaultAge &seen);

// What this computer saw last in a vault's place. It lies in the program's state folder (XDG_STATE_HOME) and not with the vault,
// so that a backup or a synchronised folder that brings back an old vault does not bring back this too.
QString seenPath(const QString &vaultPath);
std::optional<VaultAge> lastSeen(const QString &vaultPath);
// Readable for its owner only. A disk that does not take it costs the warning, and nothing else.
void rememberSeen(const QString &vaultPath, const VaultAge &age);
