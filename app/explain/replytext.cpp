// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replytext.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestText = 64 * 1024;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Nothing to compare by: accents, and what shows nothing at all (soft hyphens, direction marks).
bool isOmitted(QChar c)
{
    return c.isMark() || c.category() == QChar::Other_Format;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

// "doesn't" is one word; "l'adresse", and Python's b'text', are two.
QString withoutApostrophes(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isApostrophe(text[i]))
            letters += text[i];
        else if (i > 0 && text[i - 1].isLetter() && (i == 1 || !isWordCharacter(text[i - 2])))
            letters += u' ';
    }
    return letters;
}

// Small letters; what can be written in two ways in one of them ("doesn't" as "doesnt"). Goes piece by piece, because
// QString::normalized() takes time by the square of the length where a character becomes several.
QString plain(const QString &text)
{
    constexpr qsizetype longestPiece = 256;
    const auto read = text.first(std::min(text.size(), longestText));
    QString letters;
    for (qsizetype start = 0; start < read.size() && letters.size() < longestText;) {
        auto size = std::min(longestPiece, read.size() - start);
        if (size > 1 && read[start + size - 1].isHighSurrogate())
            --size; // keeps both halves together
        letters += read.sliced(start, size).normalized(QString::NormalizationForm_KD);
        start += size;
    }
    letters.truncate(longestText);
    letters.removeIf(isOmitted);
    return withoutApostrophes(letters).toLower();
}

// The end of "[word]" that starts here, or 0: one word of letters, digits, "/" and "-".
qsizetype endOfBracket(QStringView text, qsizetype start)
{
    auto end = start + 1;
    while (end < text.size() && (isWordCharacter(text[end]) || text[end] == u'/' || text[end] == u'-'))
        ++end;
    return end < text.size() && text[end] == u']' && end > start + 2 ? end + 1 : 0;
}

// The end of the word that starts here. A dot stays between digits.
qsizetype endOfWord(QStringView text, qsizetype start)
{
    auto end = start;
    while (end < text.size()) {
        const auto isInside = end > start && end + 1 < text.size();
        if (isWordCharacter(text[end]) || (isInside && text[end] == u'.' && isDigit(text[end - 1]) && isDigit(text[end + 1])))
            ++end;
        else
            break;
    }
    return end;
}

// "+OK" and "-ERR" (RFC 1939 section 3)
bool isPopStatus(QStringView rest)
{
    const auto length = rest.startsWith("+ok"_L1) ? 3 : rest.startsWith("-err"_L1) ? 4 : 0;
    return length && (rest.size() == length || !isWordCharacter(rest[length]));
}

// Three digits that are not the number of a port.
bool isBasicCode(QStringView word)
{
    return word.size() == 3 && word[0] >= u'2' && word[0] <= u'5' && std::ranges::all_of(word, isDigit) && word != "465"_L1 && word != "587"_L1;
}

bool isEnhancedCode(QStringView word)
{
    return word.size() >= 5 && (word[0] == u'4' || word[0] == u'5') && word[1] == u'.' && word.count(u'.') == 2;
}

std::size_t markOf(QStringView word)
{
    const auto second = word.size() > 1 ? word[1].unicode() : 0;
    return word.isEmpty() ? 0 : (word.front().unicode() * 31U + second) % ReplyText::marks;
}
} // namespace

bool isUnspacedScript(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

SoughtWord::SoughtWord(QStringView pattern)
    : isBeginning(pattern.endsWith(u'*'))
{
    letters = (isBeginning ? pattern.chopped(1) : pattern).toString();
    mark = markOf(letters);
}

ReplyText::ReplyText(const QString &text)
    : m_letters(plain(text))
{
    split();
    m_sorted.resize(m_words.size());
    std::ranges::copy(std::views::iota(qsizetype(0), size()), m_sorted.begin());
    std::ranges::sort(m_sorted, [this](qsizetype a, qsizetype b) {
        const auto order = word(a).compare(word(b));
        return order < 0 || (order == 0 && a < b);
    });
    findCodes();
}

void ReplyText::split()
{
    const QStringView text(m_letters);
    for (qsizetype start = 0; start < text.size();) {
        auto end = text[start] == u'[' ? endOfBracket(text, start) : 0;
        if (!end && isWordCharacter(text[start]))
            end = endOfWord(text, start);
        if (!end && isPopStatus(text.sliced(start)) && (start == 0 || !isWordCharacter(text[start - 1])))
            end = start + (text[start] == u'+' ? 3 : 4);
        if (end) {
            m_words.push_back(text.sliced(start, end - start));
            m_beginnings.set(markOf(m_words.back()));
        }
        start = end ? end : start + 1;
    }
}

void ReplyText::findCodes()
{
    // A reply code is at the front; what a person or a program put before it is short ("SMTP error 535 ..."). Further
    // back, in a log, it is only one with an enhanced code behind it.
    constexpr std::size_t wordsInFront = 12;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const auto isFollowed = i + 1 < m_words.size() && isEnhancedCode(m_words[i + 1]) && m_words[i + 1][0] == m_words[i][0];
        if (m_basicCode.isEmpty() && isBasicCode(m_words[i]) && (i < wordsInFront || isFollowed))
            m_basicCode = m_words[i];
        if (m_enhancedCode.isEmpty() && isEnhancedCode(m_words[i]))
            m_enhancedCode = m_words[i];
    }
}

std::vector<qsizetype> ReplyText::positions(const SoughtWord &sought) const
{
    if (!mayHave(sought))
        return {};
    const auto first = std::ranges::lower_bound(m_sorted, QStringView(sought.letters), std::less<>(), [this](qsizetype position) {
        return word(position);
    });
    std::vector<qsizetype> found;
    for (auto next = first; next != m_sorted.end() && sought.fits(word(*next)); ++next)
        found.push_back(*next);
    if (sought.isBeginning)
        std::ranges::sort(found);
    return found;
}
