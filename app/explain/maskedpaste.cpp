// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maskedpaste.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestMasked = 16 * 1024;

struct Mask {
    QRegularExpression pattern;
    QString with;
};

const std::array<Mask, 7> &masks()
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const std::array<Mask, 7> all = {{
        {QRegularExpression(
             u"(\\bAUTH \\w[\\w-]*|\\bAUTHENTICATE [\\w-]+|\\bLOGIN|\\bPASS|\\bUSER|\\bAPOP)[ \\t]+(?!failed|unsuccessful|error|denied|required|command|login)\\S[^\\n]*"_s,
             anyCase),
         u"\\1 ***"_s},
        {QRegularExpression(
             u"((?:pass(?:word|wort|wd|phrase)?|kennwort|contraseña|senha|pwd|secret|token|api[_-]?key|bearer)['\"]?\\s*[=:]\\s*)(?:'[^'\\n]*'|\"[^\"\\n]*\"|\\S+)"_s,
             anyCase),
         u"\\1***"_s},
        {QRegularExpression(u"[\\w.+*-]{1,64}@(?=[\\w-])"_s), u"***@"_s},
        {QRegularExpression(u"\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b"_s), u"***"_s},
        {QRegularExpression(u"\\b(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{0,4}){1,5}"_s, anyCase), u"***"_s},
        {QRegularExpression(u"\\beyJ[\\w.+/=-]{8,}"_s), u"***"_s},
        {QRegularExpression(u"(?<![\\w./-])(?=[A-Za-z+/]*\\d)[A-Za-z0-9+/]{20,}={0,2}"_s), u"***"_s},
    }};
    return all;
}
} // namespace

QString maskedPaste(const QString &text)
{
    auto masked = text.left(longestMasked);
    for (const auto &mask : masks())
        masked.replace(mask.pattern, mask.with);
    return masked;
}
