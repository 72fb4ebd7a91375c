// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "thunderbirdmerge.h"

#include <QDateTime>
#include <QString>

#include <expected>

// Why an account was not put into a Thunderbird profile. The profile is as it was.
enum class ProfileFault {
    NoProfile, // no such folder
    Running, // Thunderbird would write over the change when it closes
    Unreadable, // prefs.js cannot be read, or is not as Thunderbird writes it
    NotWritable,
    AlreadyThere, // with exactly these settings
    FixedByUserJs, // a user.js lists the accounts anew at each start, so an added one would vanish
    NotPossible, // see checkForThunderbird()
};

// What was done, and what is needed to take it back.
struct ProfileChange {
    MergeResult result;
    QString prefsPath;
    QString backupPath; // empty where there was no prefs.js before

    bool operator==(const ProfileChange &) const = default;
};

// "Set up here": puts an account into the profile of a Thunderbird that is closed. The preferences of before are kept beside
// them, as prefs.js.mailwright-20260102-030405.backup.
std::expected<ProfileChange, ProfileFault> setUpInThunderbird(const QString &profileFolder, const MailAccount &account, const QDateTime &now);
// Several at once, with one backup: all or none.
std::expected<ProfileChange, ProfileFault> setUpInThunderbird(const QString &profileFolder, const QList<MailAccount> &accounts, const QDateTime &now);

// Takes a change back: the preferences of before are there again, byte for byte, and the backup is used up. What Thunderbird
// has noted in between goes with it.
std::expected<void, ProfileFault> undoInThunderbird(const ProfileChange &change);
