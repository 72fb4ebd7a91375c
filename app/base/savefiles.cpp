// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savefiles.h"

#include "secretsearch.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

std::expected<QString, SaveFault> saveFile(const QString &path, const QByteArray &contents, Holds holds)
{
    if (holds == Holds::NoSecret && holdsSecretAtHand(QString::fromUtf8(contents)))
        return std::unexpected(SaveFault{SaveFault::HoldsSecret, path, {}});
    // QSaveFile would follow a link and replace what it points to.
    if (QFileInfo(path).isSymLink())
        return std::unexpected(SaveFault{SaveFault::IsLink, path, {}});
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(contents) == contents.size()
        && file.commit();
    if (!written)
        return std::unexpected(SaveFault{SaveFault::CannotWrite, path, file.errorString()});
    return path;
}

std::expected<QStringList, SaveFault> saveFiles(const QString &folder, const QList<OutputFile> &files, Holds holds)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return std::unexpected(SaveFault{SaveFault::CannotWrite, folder, {}});
    QStringList saved;
    for (const auto &file : files) {
        if (file.name.isEmpty() || file.name != QFileInfo(file.name).fileName() || file.name.startsWith(u'.'))
            return std::unexpected(SaveFault{SaveFault::NotAFileName, file.name, {}});
        const auto path = saveFile(directory.filePath(file.name), file.contents, holds);
        if (!path)
            return std::unexpected(path.error());
        saved.append(*path);
    }
    return saved;
}
