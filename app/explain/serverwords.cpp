// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverwords.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestReply = 64 * 1024;
constexpr qsizetype longestChallenge = 12 * 1024;

// What stands before a server's words in bounces and in mail programs' messages.
constexpr std::array introductions = {
    " said: "_L1,
    "remote server returned '"_L1,
    "server response: "_L1,
    "server responded: "_L1,
    "server replied: "_L1,
    "the response was: "_L1,
    "the response from the remote server was:"_L1,
    "the error that the other server returned was:"_L1,
    "diagnostic-code: smtp;"_L1,
    "antwort des servers: "_L1,
    " responded: "_L1,
};

struct Command {
    QLatin1StringView words;
    QLatin1StringView stage;
};

// How Postfix names the command that was answered.
constexpr std::array commands = {
    Command{"in reply to rcpt to"_L1, "recipient"_L1},
    Command{"in reply to mail from"_L1, "sender"_L1},
    Command{"in reply to data"_L1, "message"_L1},
    Command{"in reply to end of data"_L1, "message"_L1},
    Command{"in reply to auth"_L1, "sign-in"_L1},
    Command{"in reply to ehlo"_L1, "capabilities"_L1},
    Command{"in reply to helo"_L1, "capabilities"_L1},
};

std::optional<QString> stageIn(QStringView text)
{
    for (const auto &command : commands)
        if (text.contains(command.words, Qt::CaseInsensitive))
            return QString(command.stage);
    return std::nullopt;
}

bool isCode(QStringView text)
{
    return text.size() >= 3 && std::ranges::all_of(text.first(3), [](QChar c) {
               return c >= u'0' && c <= u'9';
           });
}

// "550-5.7.1 words" without "550-5.7.1 ", where the code is the one given.
QStringView withoutCode(QStringView line, QStringView code)
{
    if (!line.startsWith(code) || line.size() < 4 || (line[3] != u' ' && line[3] != u'-'))
        return line;
    auto rest = line.sliced(4);
    const auto space = rest.indexOf(u' ');
    const auto first = space < 0 ? rest : rest.first(space);
    const auto isEnhanced = first.size() >= 5 && first[1] == u'.' && first[0] == code[0] && first.count(u'.') == 2;
    return isEnhanced ? rest.sliced(first.size()) : rest;
}

// The JSON a server hides in a base64 challenge always begins with {" and so the challenge with eyJ.
QString hiddenJson(QStringView text)
{
    const auto start = text.indexOf("eyJ"_L1);
    if (start < 0)
        return {};
    const auto challenge = text.sliced(start, std::min(text.size() - start, longestChallenge));
    const auto end = std::ranges::find_if(challenge, [](QChar c) {
        return c.isSpace();
    });
    return QString::fromUtf8(QByteArray::fromBase64(challenge.first(end - challenge.begin()).toLatin1()));
}
} // namespace

std::optional<ServerWords> serverWordsIn(const QString &pasted)
{
    const auto text = QStringView(pasted).first(std::min(pasted.size(), longestReply));
    for (const auto introduction : introductions) {
        const auto found = text.indexOf(introduction, 0, Qt::CaseInsensitive);
        if (found < 0)
            continue;
        auto words = text.sliced(found + introduction.size()).trimmed();
        if (const auto paragraph = words.indexOf("\n\n"_L1); paragraph > 0)
            words.truncate(paragraph);
        const auto stage = stageIn(words);
        if (const auto remark = words.indexOf("(in reply to"_L1, 0, Qt::CaseInsensitive); remark > 0)
            words.truncate(remark);
        return ServerWords{words.toString(), stage};
    }
    return std::nullopt;
}

QString readable(const QString &reply)
{
    const auto text = QStringView(reply).first(std::min(reply.size(), longestReply));
    const auto lines = text.split(u'\n');
    QString joined = lines.front().trimmed().toString();
    const auto code = isCode(joined) ? joined.first(3) : QString();
    for (const auto line : lines.sliced(1)) {
        const auto trimmed = line.trimmed();
        joined += u'\n';
        joined += code.isEmpty() ? trimmed : withoutCode(trimmed, code);
    }
    if (const auto json = hiddenJson(text); !json.isEmpty())
        joined += u'\n' + json;
    return joined;
}
