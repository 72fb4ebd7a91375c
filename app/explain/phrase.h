// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replytext.h"

#include <vector>

// Some words in a row, as the error book writes them: "app|application specific password*". Each may have
// alternatives, and "*" stands for any ending. A single word of a script without spaces is looked for anywhere.
class Phrase
{
public:
    explicit Phrase(QStringView pattern);

    bool isEmpty() const
    {
        return m_slots.empty();
    }
    bool isIn(const ReplyText &text) const;
    // Where it begins, in ascending order.
    std::vector<qsizetype> positions(const ReplyText &text) const;

private:
    bool continuesAt(const ReplyText &text, qsizetype position) const;

    std::vector<std::vector<SoughtWord>> m_slots; // the words in a row, each with its alternatives
    bool m_isUnspaced = false;
};
