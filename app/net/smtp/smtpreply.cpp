// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtpreply.h"

#include <algorithm>

namespace
{
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOverwritten(const QByteArray &keyword)
{
    const auto stem = keyword.endsWith('A') ? QByteArrayView(keyword).chopped(1) : QByteArrayView(keyword);
    return stem.size() >= 4 && std::ranges::all_of(stem, [](char c) {
               return c == 'X';
           });
}
} // namespace

std::optional<SmtpReplyLine> parseSmtpReplyLine(const QByteArray &line)
{
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, isDigit))
        return std::nullopt;
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    if (code < 200 || code > 599)
        return std::nullopt;
    if (line.size() == 3)
        return SmtpReplyLine{code, true, {}};
    if (line[3] != ' ' && line[3] != '-')
        return std::nullopt;
    return SmtpReplyLine{code, line[3] == ' ', line.mid(4)};
}

bool SmtpExtensions::has(QByteArrayView keyword) const
{
    return std::ranges::any_of(other, [keyword](const QByteArray &line) {
        return line == keyword || (line.startsWith(keyword) && line.size() > keyword.size() && line[keyword.size()] == ' ');
    });
}

bool SmtpExtensions::hasOverwritten() const
{
    return std::ranges::any_of(other, isOverwritten);
}

SmtpExtensions parseEhloReply(const SmtpReply &reply)
{
    SmtpExtensions extensions;
    for (const auto &line : reply.lines.mid(1)) {
        const auto upper = line.trimmed().toUpper();
        if (upper.startsWith("AUTH ") || upper.startsWith("AUTH=")) {
            for (const auto &mechanism : upper.mid(5).split(' '))
                if (!mechanism.isEmpty() && !extensions.authMechanisms.contains(mechanism))
                    extensions.authMechanisms.append(mechanism);
        } else if (!upper.isEmpty()) {
            extensions.other.append(upper);
        }
    }
    return extensions;
}
