// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

// A piece of an IMAP command: a word (atom, quoted string or literal, whose difference does not matter to a server as
// small as this) or a parenthesis. What stands in [] belongs to the word: "BODY.PEEK[HEADER.FIELDS (SUBJECT)]".
struct ImapToken {
    enum Kind {
        Word,
        Open,
        Close,
    };
    Kind kind = Word;
    QByteArray text;

    bool operator==(const ImapToken &) const = default;
};

// One command of a client, with its literals in place (RFC 9051 2.2.1).
struct ImapCommand {
    QByteArray tag;
    QByteArray name; // upper case; "UID FETCH" and the like are one name
    QList<ImapToken> arguments;

    QByteArray word(qsizetype position) const; // empty where there is none
};

// Nothing if there is not even a tag and a name, or if quotes, brackets or parentheses do not close.
std::optional<ImapCommand> parseImapCommand(const QByteArray &text);

// The size of the literal that a line announces at its end, "{5}" or "{5+}".
struct ImapLiteral {
    qsizetype size = 0;
    bool waits = true; // for our "+" (RFC 7888)
};
std::optional<ImapLiteral> literalAtEnd(const QByteArray &line);

// A set of numbers such as "1:3,7,*".
class ImapSet
{
public:
    static std::optional<ImapSet> parse(const QByteArray &text, quint32 largest);
    bool contains(quint32 number) const;

private:
    QList<std::pair<quint32, quint32>> m_ranges;
};
