// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outsidetext.h"

#include <algorithm>

namespace
{
constexpr char32_t emojiPresentation = 0xFE0F;

bool isWithin(char32_t codePoint, char32_t first, char32_t last)
{
    return codePoint >= first && codePoint <= last;
}

bool isJoiner(char32_t codePoint)
{
    return codePoint == 0x200C || codePoint == 0x200D;
}

// Unicode 16, section 23.7.
bool isNoncharacter(char32_t codePoint)
{
    return isWithin(codePoint, 0xFDD0, 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
}

// Letters and marks by their category, and yet nothing to be seen (Default_Ignorable_Code_Point).
bool isIgnorable(char32_t c)
{
    return c == 0x034F || isWithin(c, 0x115F, 0x1160) || isWithin(c, 0x17B4, 0x17B5) || isWithin(c, 0x180B, 0x180F) || isWithin(c, 0x2065, 0x2065)
        || c == 0x3164 || isWithin(c, 0xFE00, 0xFE0F) || c == 0xFFA0 || isWithin(c, 0xFFF0, 0xFFF8) || isWithin(c, 0xE0000, 0xE0FFF);
}

// What a character becomes; nothing where it is dropped.
void append(QString &shown, char32_t c, char32_t before, bool keepsJoiners)
{
    if (c == u'\n' || (keepsJoiners && isJoiner(c)) || (c == emojiPresentation && QChar::category(before) == QChar::Symbol_Other))
        shown += QChar(static_cast<char16_t>(c));
    else if (c == u'\t')
        shown += u' ';
    else if (c < 0x20)
        shown += QChar(static_cast<char16_t>(0x2400 + c)); // control pictures
    else if (QChar::isSurrogate(c))
        shown += QChar(QChar::ReplacementCharacter);
    else if (!isInvisible(c))
        shown += QChar::fromUcs4(c);
}

QString shownText(QStringView text, bool keepsJoiners)
{
    QString shown;
    shown.reserve(text.size());
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        append(shown, c, before, keepsJoiners);
        before = c;
    }
    return shown;
}
} // namespace

bool isInvisible(char32_t codePoint)
{
    const auto category = QChar::category(codePoint);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || isIgnorable(codePoint) || isNoncharacter(codePoint);
}

QString printable(const QByteArray &bytes)
{
    return shownText(QString::fromUtf8(bytes), false);
}

QString printable(const QString &text)
{
    return shownText(text, false);
}

QStringList printable(QStringList texts)
{
    for (auto &text : texts)
        text = printable(text);
    return texts;
}

QString printableLine(const QString &text)
{
    return printable(text).simplified();
}

QString printableName(const QString &text)
{
    return shownText(text, true);
}

QString printableDocument(const QString &text)
{
    auto cells = text.split(u'\t');
    for (auto &cell : cells)
        cell = printableName(cell);
    return cells.join(u'\t');
}
