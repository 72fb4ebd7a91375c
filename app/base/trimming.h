// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

// A text as it was meant: without the blanks and the invisible characters (zero-width space, byte order mark, marks of
// direction) that come along at its ends when something is copied.
inline QStringView withoutEdges(QStringView text)
{
    const auto isEdge = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format;
    };
    while (!text.isEmpty() && isEdge(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text;
}
