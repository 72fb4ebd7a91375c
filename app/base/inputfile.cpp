// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inputfile.h"

#include <QFileInfo>

std::expected<void, InputFault> openRegular(QFile &file, QIODevice::OpenMode mode)
{
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return std::unexpected(InputFault::NotRegular);
    if (!file.open(mode))
        return std::unexpected(InputFault::Unreadable);
    return {};
}

std::expected<QByteArray, InputFault> readBounded(const QString &path, qint64 most)
{
    QFile file(path);
    if (const auto opened = openRegular(file); !opened)
        return std::unexpected(opened.error());
    auto bytes = readUpTo(file, most + 1);
    if (file.error() != QFile::NoError)
        return std::unexpected(InputFault::Unreadable);
    if (bytes.size() > most)
        return std::unexpected(InputFault::TooLarge);
    return bytes;
}

QByteArray readUpTo(QIODevice &input, qint64 most)
{
    constexpr qint64 portion = 64 * 1024;
    QByteArray bytes;
    bytes.reserve(most);
    while (bytes.size() < most) {
        const auto had = bytes.size();
        bytes.resize(std::min<qsizetype>(had + portion, most));
        const auto got = input.read(bytes.data() + had, bytes.size() - had);
        bytes.truncate(had + std::max<qint64>(got, 0));
        if (got <= 0)
            break;
    }
    return bytes;
}
