// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownfile.h"

#include <QFileInfo>
#include <QSaveFile>

bool writeOwnFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (QFileInfo(path).isSymLink() || !file.open(QIODevice::WriteOnly))
        return false;
    const auto isOurs = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return isOurs && file.write(bytes) == bytes.size() && file.commit();
}
