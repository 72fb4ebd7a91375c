// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatefolder.h"

#include <QDir>
#include <QFileInfo>

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (folder.isDir())
        return true;
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!makePrivateFolder(folder.path()))
        return false;
    return QDir().mkdir(folder.filePath(), ownerOnly) || QFileInfo(folder.filePath()).isDir(); // another program may have been quicker
}

bool makePrivateFolderOf(const QString &file)
{
    return makePrivateFolder(QFileInfo(file).path());
}
