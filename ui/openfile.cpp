// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openfile.h"

#include "report/reportjson.h"

#include <QFile>

std::optional<QByteArray> contentsOf(const QString &path)
{
    constexpr qint64 enough = largestReport + 1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(enough);
}
