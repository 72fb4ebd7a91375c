// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapresponse.h"

#include <algorithm>

namespace
{
bool isStatus(const QByteArray &name)
{
    return name == "OK" || name == "NO" || name == "BAD" || name == "BYE" || name == "PREAUTH";
}

// Takes the first word off a text.
QByteArray takeWord(QByteArray &text)
{
    const auto space = text.indexOf(' ');
    const auto word = space < 0 ? text : text.first(space);
    text = space < 0 ? QByteArray() : text.sliced(space + 1);
    return word;
}

bool isTag(const QByteArray &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}
} // namespace

std::optional<ImapResponse> parseImapResponse(const QByteArray &line)
{
    ImapResponse response;
    if (line == "+" || line.startsWith("+ ")) {
        response.kind = ImapResponse::Continuation;
        response.text = line.mid(2);
        return response;
    }
    auto rest = line;
    const auto first = takeWord(rest);
    if (first != "*") {
        if (!isTag(first))
            return std::nullopt;
        response.kind = ImapResponse::Tagged;
        response.tag = first;
    }
    response.name = takeWord(rest).toUpper();
    if (response.name.isEmpty() || (response.kind == ImapResponse::Tagged && !isStatus(response.name)))
        return std::nullopt;
    if (isStatus(response.name) && rest.startsWith('[')) {
        if (const auto close = rest.indexOf(']'); close > 0) {
            response.code = rest.sliced(1, close - 1);
            rest = rest.sliced(close + 1).trimmed();
        }
    }
    response.text = rest;
    return response;
}

QByteArrayList ImapResponse::capabilities() const
{
    const auto list = name == "CAPABILITY" ? name + ' ' + text : code;
    auto words = list.toUpper().simplified().split(' ');
    if (words.isEmpty() || words.takeFirst() != "CAPABILITY")
        return {};
    return words;
}

std::optional<qint64> announcedLiteral(const QByteArray &line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    const auto open = line.lastIndexOf('{');
    if (open < 0)
        return std::nullopt;
    auto digits = line.sliced(open + 1, line.size() - open - 2);
    if (digits.endsWith('+'))
        digits.chop(1);
    const bool plain = !digits.isEmpty() && digits.size() <= 10 && std::ranges::all_of(digits, [](char c) {
        return c >= '0' && c <= '9';
    });
    return plain ? std::optional(digits.toLongLong()) : std::nullopt;
}

std::optional<QByteArray> imapQuoted(QByteArrayView text)
{
    QByteArray quoted = "\"";
    for (const char c : text) {
        if (c == '\r' || c == '\n' || c == '\0' || static_cast<unsigned char>(c) > 127)
            return std::nullopt;
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}
