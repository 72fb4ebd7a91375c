// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <bitset>
#include <vector>

// Whether words are written without spaces between them, as in Chinese, Japanese, Korean, Thai.
bool isUnspacedScript(QChar c);

// A word to look for; with a final "*" any word that begins so.
struct SoughtWord {
    QString letters;
    bool isBeginning = false;
    std::size_t mark = 0; // see ReplyText::mayHave()

    explicit SoughtWord(QStringView pattern);
    bool fits(QStringView word) const
    {
        return isBeginning ? word.startsWith(letters) : word == letters;
    }
};

// A text as the error book compares it: words without capitals, accents and punctuation, found again quickly.
// Numbers keep their dots ("5.7.8"), response codes their brackets ("[sys/temp]"), POP3's "-err" and "+ok" their sign.
class ReplyText
{
public:
    explicit ReplyText(const QString &text);
    Q_DISABLE_COPY_MOVE(ReplyText) // its words point into its letters

    qsizetype size() const
    {
        return static_cast<qsizetype>(m_words.size());
    }
    QStringView word(qsizetype position) const
    {
        return m_words[static_cast<std::size_t>(position)];
    }
    // Everything that was kept, for scripts that put no space between words.
    QStringView letters() const
    {
        return m_letters;
    }
    // A quick look that rules out most words of the book.
    bool mayHave(const SoughtWord &sought) const
    {
        return m_beginnings.test(sought.mark);
    }
    // Where a word stands, in ascending order.
    std::vector<qsizetype> positions(const SoughtWord &sought) const;

    // Words with the same two first letters share a mark below this number.
    static constexpr std::size_t marks = 2048;

    // The three digits the answer begins with, and the first enhanced status code (RFC 3463), or nothing.
    QStringView basicCode() const
    {
        return m_basicCode;
    }
    QStringView enhancedCode() const
    {
        return m_enhancedCode;
    }

private:
    void split();
    void findCodes();

    QString m_letters;
    std::vector<QStringView> m_words;
    std::bitset<marks> m_beginnings; // the marks of all words
    std::vector<qsizetype> m_sorted; // the positions, by word
    QStringView m_basicCode;
    QStringView m_enhancedCode;
};
