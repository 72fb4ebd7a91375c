// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostpattern.h"

#include "account/hostname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
const QRegularExpression &blank()
{
    static const QRegularExpression expression(u"\\{([a-z]+)\\}"_s);
    return expression;
}
}

QStringList blanksIn(const QString &pattern)
{
    QStringList names;
    for (const auto &match : blank().globalMatch(pattern))
        names.append(match.captured(1));
    names.removeDuplicates();
    return names;
}

std::optional<QString> fillIn(const QString &pattern, const BlankValues &values)
{
    QString filled;
    qsizetype end = 0;
    for (const auto &match : blank().globalMatch(pattern)) {
        const auto value = values.value(match.captured(1)).trimmed();
        if (value.isEmpty())
            return std::nullopt;
        filled += QStringView(pattern).sliced(end, match.capturedStart() - end);
        filled += value;
        end = match.capturedEnd();
    }
    filled += QStringView(pattern).sliced(end);
    const auto host = parseHostName(filled);
    return host ? std::optional(*host) : std::nullopt;
}
