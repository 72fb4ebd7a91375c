// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownfile.h"

#include <QFileInfo>
#include <QSaveFile>

std::expected<void, QString> writeOwnFile(const QString &path, const QByteArray &bytes)
{
    // QSaveFile would follow a link and replace what it points to.
    if (QFileInfo(path).isSymLink())
        return std::unexpected(QString());
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? std::expected<void, QString>() : std::unexpected(file.errorString());
}
