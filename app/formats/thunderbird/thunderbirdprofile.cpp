// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "thunderbirdprofile.h"

#include "base/inputfile.h"
#include "base/savefiles.h"
#include "profilelock.h"
#include "thunderbird.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 largestPrefs = 64 << 20;

template<typename Value>
using Result = std::expected<Value, ProfileFault>;

Result<ProfileLock> lockProfile(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return std::unexpected(ProfileFault::NoProfile);
    return ProfileLock::take(folder).transform_error([](ProfileLock::Fault fault) {
        return fault == ProfileLock::InUse ? ProfileFault::Running : ProfileFault::NotWritable;
    });
}

// A profile that was never used has no prefs.js yet: that is an empty one.
Result<QByteArray> readPrefs(const QString &path)
{
    if (!QFile::exists(path))
        return QByteArray();
    return readBounded(path, largestPrefs).transform_error([](InputFault) {
        return ProfileFault::Unreadable;
    });
}

bool listsAccounts(const QByteArray &userJs)
{
    return userJs.contains("\"mail.accountmanager.accounts\"") || userJs.contains("\"mail.smtpservers\"");
}

Result<PrefsFile> readProfile(const QDir &profile)
{
    const auto text = readPrefs(profile.filePath(u"prefs.js"_s));
    const auto userJs = readPrefs(profile.filePath(u"user.js"_s));
    if (!text || !userJs)
        return std::unexpected(ProfileFault::Unreadable);
    if (listsAccounts(*userJs))
        return std::unexpected(ProfileFault::FixedByUserJs);
    return PrefsFile::parse(*text).transform_error([](const PrefsFault &) {
        return ProfileFault::Unreadable;
    });
}

QString freeBackupPath(const QString &prefsPath, const QDateTime &now)
{
    const auto stem = QString(prefsPath + ".mailwright-"_L1 + now.toString(u"yyyyMMdd-HHmmss"));
    auto path = QString(stem + ".backup"_L1);
    for (int i = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++i)
        path = stem + u'-' + QString::number(i) + ".backup"_L1;
    return path;
}

Result<void> save(const QString &path, const QByteArray &text)
{
    return saveFile(path, text).transform([](const QString &) {}).transform_error([](const SaveFault &) {
        return ProfileFault::NotWritable;
    });
}

Result<void> saveWithBackup(const ProfileChange &change, const QByteArray &before, const QByteArray &after)
{
    if (change.backupPath.isEmpty())
        return save(change.prefsPath, after);
    if (const auto kept = save(change.backupPath, before); !kept)
        return kept;
    const auto saved = save(change.prefsPath, after);
    if (!saved)
        QFile::remove(change.backupPath);
    return saved;
}

bool isPossible(const MailAccount &account)
{
    return checkForThunderbird(account).has_value();
}

// What happened to the account that changed most; missing Local Folders are a change too.
MergeResult mergeAll(PrefsFile &prefs, const QList<MailAccount> &accounts)
{
    const auto before = prefs.toText();
    auto result = MergeResult::Unchanged;
    for (const auto &account : accounts)
        result = std::min(result, mergeAccount(prefs, account));
    addLocalFolders(prefs);
    return result == MergeResult::Unchanged && prefs.toText() != before ? MergeResult::Updated : result;
}
} // namespace

std::expected<ProfileChange, ProfileFault> setUpInThunderbird(const QString &profileFolder, const MailAccount &account, const QDateTime &now)
{
    return setUpInThunderbird(profileFolder, QList{account}, now);
}

std::expected<ProfileChange, ProfileFault> setUpInThunderbird(const QString &profileFolder, const QList<MailAccount> &accounts, const QDateTime &now)
{
    if (!std::ranges::all_of(accounts, &isPossible))
        return std::unexpected(ProfileFault::NotPossible);
    const auto lock = lockProfile(profileFolder);
    if (!lock)
        return std::unexpected(lock.error());

    const QDir profile(profileFolder);
    auto prefs = readProfile(profile);
    if (!prefs)
        return std::unexpected(prefs.error());
    const auto before = prefs->toText();
    const auto result = mergeAll(*prefs, accounts);
    if (result == MergeResult::Unchanged)
        return std::unexpected(ProfileFault::AlreadyThere);

    const auto path = profile.filePath(u"prefs.js"_s);
    const ProfileChange change{result, path, QFileInfo::exists(path) ? freeBackupPath(path, now) : QString()};
    if (const auto saved = saveWithBackup(change, before, prefs->toText()); !saved)
        return std::unexpected(saved.error());
    return change;
}

std::expected<void, ProfileFault> undoInThunderbird(const ProfileChange &change)
{
    const auto lock = lockProfile(QFileInfo(change.prefsPath).path());
    if (!lock)
        return std::unexpected(lock.error());
    const auto prefs = QFile::encodeName(change.prefsPath);
    const auto backup = QFile::encodeName(change.backupPath);
    // rename() replaces the file in one step; QFile::rename() refuses to.
    const bool undone = backup.isEmpty() ? std::remove(prefs.constData()) == 0 : std::rename(backup.constData(), prefs.constData()) == 0;
    if (!undone)
        return std::unexpected(ProfileFault::NotWritable);
    return {};
}
