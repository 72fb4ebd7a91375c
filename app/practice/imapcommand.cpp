// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapcommand.h"

#include <algorithm>

namespace
{
// Cuts a command into its tokens.
class Lexer
{
public:
    explicit Lexer(const QByteArray &text)
        : m_text(text)
    {
    }

    std::optional<QList<ImapToken>> tokens()
    {
        QList<ImapToken> tokens;
        for (skipSpaces(); !m_failed && m_at < m_text.size(); skipSpaces())
            tokens.append(next());
        return m_failed ? std::nullopt : std::optional(tokens);
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text.at(m_at) == ' ')
            ++m_at;
    }

    ImapToken next()
    {
        switch (m_text.at(m_at)) {
        case '(':
            ++m_at;
            return {ImapToken::Open, {}};
        case ')':
            ++m_at;
            return {ImapToken::Close, {}};
        case '"':
            return {ImapToken::Word, quoted()};
        case '{':
            return {ImapToken::Word, literal()};
        default:
            return {ImapToken::Word, atom()};
        }
    }

    QByteArray quoted()
    {
        QByteArray text;
        while (++m_at < m_text.size() && m_text.at(m_at) != '"') {
            if (m_text.at(m_at) == '\\')
                ++m_at;
            if (m_at < m_text.size())
                text += m_text.at(m_at);
        }
        m_failed = m_failed || m_at >= m_text.size();
        ++m_at;
        return text;
    }

    QByteArray literal()
    {
        const auto lineEnd = m_text.indexOf("\r\n", m_at);
        const auto announced = lineEnd < 0 ? std::nullopt : literalAtEnd(m_text.sliced(m_at, lineEnd - m_at));
        if (!announced || lineEnd + 2 + announced->size > m_text.size()) {
            m_failed = true;
            return {};
        }
        m_at = lineEnd + 2 + announced->size;
        return m_text.sliced(lineEnd + 2, announced->size);
    }

    QByteArray atom()
    {
        const auto start = m_at;
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text.at(m_at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0 && (c == ' ' || c == '(' || c == ')'))
                break;
        }
        m_failed = m_failed || depth != 0;
        return m_text.sliced(start, m_at - start);
    }

    QByteArray m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

// A number of a set; "*" is the largest there is.
std::optional<quint32> setNumber(const QByteArray &text, quint32 largest)
{
    if (text == "*")
        return largest;
    const bool digits = std::ranges::all_of(text, [](char c) {
        return c >= '0' && c <= '9';
    });
    bool fits = false;
    const auto number = text.toUInt(&fits);
    return digits && fits && number > 0 ? std::optional(number) : std::nullopt;
}

bool closes(const QList<ImapToken> &tokens)
{
    int depth = 0;
    for (const auto &token : tokens) {
        depth += token.kind == ImapToken::Open ? 1 : token.kind == ImapToken::Close ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}
} // namespace

QByteArray ImapCommand::word(qsizetype position) const
{
    return position < arguments.size() ? arguments.at(position).text : QByteArray();
}

std::optional<ImapCommand> parseImapCommand(const QByteArray &text)
{
    auto tokens = Lexer(text).tokens();
    if (!tokens || tokens->size() < 2 || !closes(*tokens))
        return std::nullopt;
    ImapCommand command{tokens->takeFirst().text, tokens->takeFirst().text.toUpper(), {}};
    if (command.name == "UID" && !tokens->isEmpty())
        command.name += ' ' + tokens->takeFirst().text.toUpper();
    command.arguments = *tokens;
    return command.tag.isEmpty() ? std::nullopt : std::optional(command);
}

std::optional<ImapLiteral> literalAtEnd(const QByteArray &line)
{
    const auto start = line.lastIndexOf('{');
    if (start < 0 || !line.endsWith('}'))
        return std::nullopt;
    auto digits = line.sliced(start + 1).chopped(1);
    const bool waits = !digits.endsWith('+');
    if (!waits)
        digits.chop(1);
    const bool isNumber = !digits.isEmpty() && digits.size() <= 9 && std::ranges::all_of(digits, [](char c) {
        return c >= '0' && c <= '9';
    });
    return isNumber ? std::optional(ImapLiteral{digits.toLongLong(), waits}) : std::nullopt;
}

std::optional<ImapSet> ImapSet::parse(const QByteArray &text, quint32 largest)
{
    ImapSet set;
    for (const auto &range : text.split(',')) {
        const auto ends = range.split(':');
        const auto first = setNumber(ends.first(), largest);
        const auto last = setNumber(ends.last(), largest);
        if (ends.size() > 2 || !first || !last)
            return std::nullopt;
        set.m_ranges.append(std::minmax(*first, *last));
    }
    return set;
}

bool ImapSet::contains(quint32 number) const
{
    return std::ranges::any_of(m_ranges, [number](const auto &range) {
        return range.first <= number && number <= range.second;
    });
}
