// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapsearch.h"

#include "messagetext.h"

#include <QHash>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace
{
constexpr int deepest = 16; // parentheses, NOT and OR inside each other

struct NotUnderstood {
};

bool containsText(const QByteArray &text, const QByteArray &part)
{
    return text.toLower().contains(part.toLower());
}

// Reads one key after the other and says whether the message meets it.
class Matcher
{
public:
    Matcher(const QList<ImapToken> &keys, const SearchedMessage &searched)
        : m_keys(keys)
        , m_message(searched.message)
        , m_number(searched.number)
        , m_count(searched.count)
    {
    }

    bool all()
    {
        bool matches = true;
        while (m_at < m_keys.size() && m_keys.at(m_at).kind != ImapToken::Close)
            matches = one() && matches;
        return matches;
    }

    bool isAtEnd() const
    {
        return m_at == m_keys.size();
    }

private:
    const ImapToken &take()
    {
        if (isAtEnd())
            throw NotUnderstood();
        return m_keys.at(m_at++);
    }

    bool one()
    {
        if (++m_depth > deepest)
            throw NotUnderstood();
        const auto &token = take();
        const bool matches = token.kind == ImapToken::Open ? group() : key(token.text.toUpper());
        --m_depth;
        return matches;
    }

    bool group()
    {
        const bool matches = all();
        take(); // the closing parenthesis
        return matches;
    }

    bool key(const QByteArray &name)
    {
        if (name == "ALL" || name == "OLD")
            return true;
        if (name == "NOT")
            return !one();
        if (name == "OR") {
            const bool first = one();
            return one() || first;
        }
        if (name == "CHARSET") {
            take();
            return one();
        }
        if (name == "NEW" || name == "RECENT")
            return false;
        if (const auto flag = flagKey(name))
            return *flag;
        if (const auto text = textKey(name))
            return *text;
        if (const auto date = dateKey(name))
            return *date;
        if (name == "UID")
            return inSet(take().text, m_message.uid, std::numeric_limits<quint32>::max());
        return inSet(name, m_number, m_count);
    }

    std::optional<bool> flagKey(const QByteArray &name) const
    {
        static const QHash<QByteArray, QByteArray> flags = {{"SEEN"_ba, "\\Seen"_ba},
                                                            {"DELETED"_ba, "\\Deleted"_ba},
                                                            {"ANSWERED"_ba, "\\Answered"_ba},
                                                            {"FLAGGED"_ba, "\\Flagged"_ba},
                                                            {"DRAFT"_ba, "\\Draft"_ba}};
        const bool negated = name.startsWith("UN");
        const auto flag = flags.value(negated ? name.sliced(2) : name);
        return flag.isEmpty() ? std::nullopt : std::optional(m_message.flags.contains(flag) != negated);
    }

    std::optional<bool> textKey(const QByteArray &name)
    {
        if (name == "SUBJECT" || name == "FROM" || name == "TO" || name == "CC")
            return containsText(fieldOf(m_message.text, name), take().text);
        if (name == "TEXT")
            return containsText(m_message.text, take().text);
        if (name == "BODY")
            return containsText(bodyOf(m_message.text), take().text);
        if (name == "HEADER") {
            const auto field = take().text;
            const auto part = take().text;
            return hasField(m_message.text, field) && containsText(fieldOf(m_message.text, field), part);
        }
        return std::nullopt;
    }

    std::optional<bool> dateKey(const QByteArray &name)
    {
        if (name != "SINCE" && name != "BEFORE" && name != "ON" && name != "SENTSINCE" && name != "SENTBEFORE" && name != "SENTON")
            return std::nullopt;
        const auto wanted = QLocale::c().toDate(QString::fromLatin1(take().text), u"d-MMM-yyyy"_s);
        if (!wanted.isValid())
            throw NotUnderstood();
        const auto date = m_message.received.date();
        return name.endsWith("SINCE") ? date >= wanted : name.endsWith("BEFORE") ? date < wanted : date == wanted;
    }

    static bool inSet(const QByteArray &text, quint32 number, quint32 largest)
    {
        const auto set = ImapSet::parse(text, largest);
        if (!set)
            throw NotUnderstood();
        return set->contains(number);
    }

    const QList<ImapToken> &m_keys;
    const ReceivedMessage &m_message;
    quint32 m_number;
    quint32 m_count;
    qsizetype m_at = 0;
    int m_depth = 0;
};
} // namespace

std::optional<bool> searchMatches(const QList<ImapToken> &keys, const SearchedMessage &searched)
{
    try {
        Matcher matcher(keys, searched);
        const bool matches = matcher.all();
        return matcher.isAtEnd() && !keys.isEmpty() ? std::optional(matches) : std::nullopt;
    } catch (const NotUnderstood &) {
        return std::nullopt;
    }
}
