// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

#include <expected>
#include <memory>

// Whether a Thunderbird works in this profile folder: it holds a lock on .parentlock, or the link "lock" names a process
// that is alive.
bool isProfileInUse(const QString &folder);

// Keeps Thunderbird out of a profile as long as it lives: the lock on .parentlock that Thunderbird itself takes.
class ProfileLock
{
public:
    enum Fault {
        InUse,
        NotWritable,
    };
    static std::expected<ProfileLock, Fault> take(const QString &folder);

private:
    explicit ProfileLock(std::unique_ptr<QFile> file);
    std::unique_ptr<QFile> m_file; // closing it drops the lock
};
