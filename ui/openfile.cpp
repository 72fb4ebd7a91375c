// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openfile.h"

#include <QFile>

std::optional<QByteArray> contentsOf(const QString &path)
{
    constexpr qint64 enough = 128 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(enough);
}
