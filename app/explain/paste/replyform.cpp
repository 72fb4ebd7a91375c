// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replyform.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
bool isNumeral(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// "465 ..." begins with the number of a port.
bool isPort(QStringView words)
{
    return words.startsWith(u"465") || words.startsWith(u"587");
}

bool hasCodeBetween(QStringView words, char16_t first, char16_t last)
{
    return words.size() >= 3 && !isPort(words) && words[0] >= first && words[0] <= last && isNumeral(words[1]) && isNumeral(words[2])
        && (words.size() == 3 || words[3] == u'-' || words[3] == u' ');
}

// The word behind a tag of IMAP, or nothing.
QStringView behindTag(QStringView words)
{
    static const QRegularExpression tag(u"^(?:[A-Za-z]{0,8}[.]?\\d{1,8}|[A-Za-z]|\\*) "_s);
    const auto found = tag.matchView(words);
    return found.hasMatch() ? words.sliced(found.capturedEnd()) : QStringView();
}
} // namespace

bool isReply(QStringView words)
{
    if (hasCodeBetween(words, u'2', u'5') || words.startsWith(u"-ERR") || words.startsWith(u"+OK"))
        return true;
    const auto rest = behindTag(words);
    return rest == u"OK" || rest == u"NO" || rest == u"BAD" || rest.startsWith(u"OK ") || rest.startsWith(u"NO ") || rest.startsWith(u"BAD ")
        || rest.startsWith(u"BYE ") || rest.startsWith(u"PREAUTH ") || (words.startsWith(u"* CAPABILITY "));
}

bool isRefusal(QStringView words)
{
    if (hasCodeBetween(words, u'4', u'5') || words.startsWith(u"-ERR"))
        return true;
    const auto rest = behindTag(words);
    return isReply(words) && (rest.startsWith(u"NO") || rest.startsWith(u"BAD") || rest.startsWith(u"BYE"));
}

bool isCommand(QStringView words, Qt::CaseSensitivity sensitivity)
{
    constexpr auto commands = std::to_array<QStringView>(
        {u"EHLO ", u"HELO ", u"LHLO ", u"STARTTLS", u"STLS", u"AUTH ", u"MAIL FROM:", u"RCPT TO:", u"DATA", u"QUIT", u"RSET", u"CAPA", u"USER ", u"PASS "});
    constexpr auto tagged = std::to_array<QStringView>(
        {u"CAPABILITY", u"LOGIN ", u"AUTHENTICATE ", u"STARTTLS", u"LOGOUT", u"SELECT ", u"LIST ", u"ID ", u"NOOP", u"EXAMINE ", u"NAMESPACE"});
    const auto begins = [sensitivity](QStringView text) {
        return [text, sensitivity](QStringView command) {
            return command.endsWith(u' ') || command.endsWith(u':') ? text.startsWith(command, sensitivity) : text.compare(command, sensitivity) == 0;
        };
    };
    constexpr auto alsoSmall = std::to_array<QStringView>({u"ehlo ", u"helo ", u"mail from:", u"rcpt to:"});
    return std::ranges::any_of(alsoSmall, begins(words)) || std::ranges::any_of(commands, begins(words))
        || std::ranges::any_of(tagged, begins(behindTag(words)));
}
