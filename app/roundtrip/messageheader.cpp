// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messageheader.h"

QList<HeaderField> parseHeader(const QByteArray &text)
{
    constexpr qsizetype mostFields = 500;
    QList<HeaderField> fields;
    for (auto line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || fields.size() == mostFields)
            break;
        const auto colon = line.indexOf(':');
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!fields.isEmpty())
                fields.last().value += ' ' + line.trimmed();
        } else if (colon > 0) {
            fields.append({line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed()});
        }
    }
    return fields;
}
