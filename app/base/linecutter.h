// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

// Cuts what comes in piece by piece into lines, and keeps no more than it must: of a line over the limit only the beginning
// comes out, one byte longer than the limit, so that its reader sees it is too long; the rest is dropped.
class LineCutter
{
public:
    explicit LineCutter(qsizetype longestLine)
        : m_longest(longestLine)
    {
    }

    void feed(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
    }
    // The next whole line, without its line end.
    std::optional<QByteArray> take();
    // What is left when nothing more will come: a last line without an end.
    std::optional<QByteArray> takeRest();

private:
    QByteArray m_bytes;
    qsizetype m_longest;
    bool m_isDropping = false; // until the end of a line that was too long
};
