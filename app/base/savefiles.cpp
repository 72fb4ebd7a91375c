// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savefiles.h"

#include "ownfile.h"
#include "secretsearch.h"

#include <QDir>
#include <QFileInfo>

std::expected<QString, SaveFault> saveFile(const QString &path, const QByteArray &contents, Holds holds)
{
    if (holds == Holds::NoSecret && holdsSecretAtHand(QString::fromUtf8(contents)))
        return std::unexpected(SaveFault{SaveFault::HoldsSecret, path, {}});
    if (QFileInfo(path).isSymLink())
        return std::unexpected(SaveFault{SaveFault::IsLink, path, {}});
    if (const auto written = writeOwnFile(path, contents); !written)
        return std::unexpected(SaveFault{SaveFault::CannotWrite, path, written.error()});
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
