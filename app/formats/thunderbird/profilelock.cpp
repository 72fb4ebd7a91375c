// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilelock.h"

#include "base/inputfile.h"

#include <QDir>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace
{
// The whole file, for one writer
struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

bool isLockedByOther(const QString &path)
{
    QFile file(path);
    auto lock = wholeFile();
    return openRegular(file) && fcntl(file.handle(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

bool isAlive(pid_t process)
{
    return process > 0 && (kill(process, 0) == 0 || errno == EPERM);
}

// The link points to nothing real: its target is "192.0.2.7:+1234", the computer and the process. After a crash it is left
// behind, so the process must be looked for.
bool isLinkedToLiveProcess(const QString &path)
{
    char target[256];
    const auto size = readlink(QFile::encodeName(path).constData(), target, sizeof target);
    const QByteArray text(target, std::max<qsizetype>(size, 0));
    const auto colon = text.lastIndexOf(':');
    if (colon < 0)
        return false;
    auto process = text.sliced(colon + 1);
    if (process.startsWith('+')) // the process holds the lock on .parentlock as well
        process.slice(1);
    return isAlive(process.toInt());
}
} // namespace

bool isProfileInUse(const QString &folder)
{
    const QDir profile(folder);
    return isLockedByOther(profile.filePath(u".parentlock"_s)) || isLinkedToLiveProcess(profile.filePath(u"lock"_s));
}

ProfileLock::ProfileLock(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

std::expected<ProfileLock, ProfileLock::Fault> ProfileLock::take(const QString &folder)
{
    if (isProfileInUse(folder))
        return std::unexpected(InUse);
    auto file = std::make_unique<QFile>(QDir(folder).filePath(u".parentlock"_s));
    if (!file->open(QIODevice::ReadWrite))
        return std::unexpected(NotWritable);
    auto lock = wholeFile();
    if (fcntl(file->handle(), F_SETLK, &lock) != 0)
        return std::unexpected(InUse);
    return ProfileLock(std::move(file));
}
