// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/batch/batchrow.h"

#include <QJsonObject>
#include <QSet>

// Which accounts an earlier run of the same batch has checked already: every line of its JSON Lines that holds a result,
// good or bad. Rows that could not be tried are not among them.
class BatchDone
{
public:
    // False where the file cannot be read. A line that was cut off, as by a power failure, counts for nothing.
    bool read(const QString &path);
    bool contains(const BatchRow &row) const
    {
        return m_identities.contains(row.identity());
    }
    // The file ends within a line, so that whoever appends to it must begin a new one.
    bool endsWithinLine() const
    {
        return m_endsWithinLine;
    }

private:
    QSet<QString> m_identities;
    bool m_endsWithinLine = false;
};

// What a result of a batch has beside "mailwright.check/1": where it stood, and the rest of its identity.
void addIdentity(QJsonObject &document, qint64 line, const BatchRow &row);
