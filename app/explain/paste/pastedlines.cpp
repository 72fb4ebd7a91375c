// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastedlines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestPaste = 256 * 1024;
constexpr qsizetype longestLine = 4096;
constexpr qsizetype firstLines = 600;
constexpr qsizetype lastLines = 2400;

// A log of which a form or a chat has made one long line.
QString withLinesApart(QString text)
{
    static const QRegularExpression mark(
        uR"((?<=[^\n\s]) {1,20}(?=(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\s{1,10})?(?:SERVER -> CLIENT:|CLIENT -> SERVER:|SMTP INBOUND:|SMTP ERROR:)))"_s);
    return text.replace(mark, u"\n"_s);
}

QString withoutMarkup(QString text)
{
    static const QRegularExpression lineEnds(uR"(<br\s?/?>|(?:\r\n|\n)(?=\d{3}[ -])|\r\n?)"_s, QRegularExpression::CaseInsensitiveOption);
    text.replace(lineEnds, u"\n"_s);
    for (const auto &[written, meant] : {std::pair(u"&gt;"_s, u">"_s),
                                         std::pair(u"&lt;"_s, u"<"_s),
                                         std::pair(u"&quot;"_s, u"\""_s),
                                         std::pair(u"&#039;"_s, u"'"_s),
                                         std::pair(u"&amp;"_s, u"&"_s)})
        text.replace(written, meant);
    return text;
}

} // namespace

QStringList pastedLines(const QString &text)
{
    const auto read = text.size() <= longestPaste ? text : QString(text.first(longestPaste / 4) + u'\n' + text.last(longestPaste * 3 / 4));
    auto lines = withLinesApart(withoutMarkup(read)).split(u'\n');
    if (lines.size() > firstLines + lastLines)
        lines = lines.first(firstLines) + lines.last(lastLines);
    for (auto &line : lines)
        line.truncate(longestLine);
    return lines;
}
