// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savesite.h"

#include <QDir>
#include <QFileInfo>

namespace
{
// The first link on the way from the folder to the file; whoever made it could send the file elsewhere.
QString linkOnTheWay(const QDir &folder, const QString &path)
{
    QString way;
    for (const auto &step : path.split(u'/')) {
        way += way.isEmpty() ? step : u'/' + step;
        if (QFileInfo(folder.filePath(way)).isSymLink())
            return folder.filePath(way);
    }
    return {};
}
} // namespace

std::expected<QStringList, SaveFault> saveSite(const QString &folder, const QList<PublishedFile> &files)
{
    const QDir root(folder);
    QStringList saved;
    for (const auto &file : files) {
        if (const auto link = linkOnTheWay(root, file.path); !link.isEmpty())
            return std::unexpected(SaveFault{SaveFault::IsLink, link, {}});
        const auto path = root.filePath(file.path);
        if (!root.mkpath(QFileInfo(file.path).path()))
            return std::unexpected(SaveFault{SaveFault::CannotWrite, path, {}});
        const auto written = saveFile(path, file.contents);
        if (!written)
            return std::unexpected(written.error());
        if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther))
            return std::unexpected(SaveFault{SaveFault::CannotWrite, path, {}});
        saved.append(path);
    }
    return saved;
}
