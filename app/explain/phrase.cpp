// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrase.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace
{
// A word of the book as ReplyText makes it, so that both sides lose the same accents. Nothing where it is not one word.
std::optional<SoughtWord> parseWord(QStringView pattern)
{
    const auto isBeginning = pattern.endsWith(u'*');
    const ReplyText text((isBeginning ? pattern.chopped(1) : pattern).toString());
    if (text.size() != 1 || (isBeginning && text.word(0).size() < 2))
        return std::nullopt;
    SoughtWord sought(text.word(0));
    sought.isBeginning = isBeginning;
    return sought;
}

std::vector<SoughtWord> parseChoices(QStringView word)
{
    std::vector<SoughtWord> choices;
    const auto parts = word.split(u'|');
    for (const auto part : parts) {
        auto choice = parseWord(part);
        if (!choice)
            return {};
        choices.push_back(std::move(*choice));
    }
    return choices;
}
} // namespace

Phrase::Phrase(QStringView pattern)
{
    const auto words = pattern.split(u' ', Qt::SkipEmptyParts);
    for (const auto word : words) {
        auto choices = parseChoices(word);
        if (choices.empty()) {
            m_slots.clear(); // not something that can ever be found: isEmpty() tells the book's reader
            return;
        }
        m_slots.push_back(std::move(choices));
    }
    m_isUnspaced = m_slots.size() == 1 && m_slots.front().size() == 1 && isUnspacedScript(m_slots.front().front().letters.front());
}

bool Phrase::continuesAt(const ReplyText &text, qsizetype position) const
{
    if (position + static_cast<qsizetype>(m_slots.size()) > text.size())
        return false;
    for (std::size_t i = 1; i < m_slots.size(); ++i) {
        const auto word = text.word(position + static_cast<qsizetype>(i));
        if (std::ranges::none_of(m_slots[i], [word](const SoughtWord &sought) {
                return sought.fits(word);
            }))
            return false;
    }
    return true;
}

std::vector<qsizetype> Phrase::positions(const ReplyText &text) const
{
    if (m_slots.empty())
        return {};
    const auto &first = m_slots.front();
    if (m_isUnspaced)
        return text.letters().contains(first.front().letters) ? std::vector<qsizetype>{0} : std::vector<qsizetype>{};
    std::vector<qsizetype> found;
    for (const auto &sought : first)
        if (text.mayHave(sought))
            for (const auto position : text.positions(sought))
                if (continuesAt(text, position))
                    found.push_back(position);
    if (first.size() > 1)
        std::ranges::sort(found);
    return found;
}

bool Phrase::isIn(const ReplyText &text) const
{
    return !positions(text).empty();
}
