// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "prefsfile.h"

// What became of an account in a profile's preferences.
enum class MergeResult {
    Added,
    Updated, // it was there with another lock, sign-in or outgoing server
    Unchanged, // it was there just so
};

// Puts an account among those of a profile and leaves everything else alone. An account with the same protocol, server,
// port and login is the same account: Thunderbird would drop a second one at its next start. A relay becomes an outgoing
// server only.
MergeResult mergeAccount(PrefsFile &prefs, const MailAccount &account);

// Gives a profile with accounts the Local Folders that Thunderbird keeps its outbox and copies in. It makes them by itself
// only in its own account assistant, and without them it cannot send.
void addLocalFolders(PrefsFile &prefs);

// The prefs.js of a profile with these accounts only, without Local Folders: a profile that imports it has its own.
QByteArray prefsForAccounts(const QList<MailAccount> &accounts);
