// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapmailbox.h"

#include "imapfetch.h"
#include "imapsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const auto syntax = "Syntax"_ba;

bool isByUid(const ImapCommand &command)
{
    return command.name.startsWith("UID ");
}

// Those that are kept: a mailbox may leave out keywords (RFC 9051 7.1, PERMANENTFLAGS).
QSet<QByteArray> flagsIn(const QList<ImapToken> &tokens)
{
    QSet<QByteArray> flags;
    for (const auto &flag : {"\\Answered"_ba, "\\Flagged"_ba, "\\Deleted"_ba, "\\Seen"_ba, "\\Draft"_ba})
        if (std::ranges::any_of(tokens, [&](const ImapToken &token) {
                return token.text.compare(flag, Qt::CaseInsensitive) == 0;
            }))
            flags.insert(flag);
    return flags;
}
// "* 3 EXISTS"
QByteArray untagged(qsizetype number, const QByteArray &text)
{
    return "* "_ba + QByteArray::number(number) + ' ' + text;
}

ImapAnswer refuse(ImapRefusal::Kind kind, const QByteArray &text)
{
    return std::unexpected(ImapRefusal{kind, text});
}
} // namespace

ImapMailbox::ImapMailbox(MailStore &store, Access access)
    : m_store(store)
    , m_access(access)
{
    for (const auto &message : store.messages())
        m_uids.append(message.uid);
}

QByteArrayList ImapMailbox::opening() const
{
    return {R"(* FLAGS (\Answered \Flagged \Deleted \Seen \Draft))"_ba,
            R"(* OK [PERMANENTFLAGS (\Answered \Flagged \Deleted \Seen \Draft)] Flags)"_ba,
            untagged(m_uids.size(), "EXISTS"_ba),
            "* 0 RECENT"_ba,
            "* OK [UIDVALIDITY 1] UIDs"_ba,
            "* OK [UIDNEXT "_ba + QByteArray::number(m_store.nextUid()) + "] Next"_ba};
}

ImapAnswer ImapMailbox::perform(const ImapCommand &command)
{
    if (command.name.endsWith("FETCH"))
        return fetch(command);
    if (command.name.endsWith("SEARCH"))
        return search(command);
    if (m_access == Access::ReadOnly)
        return refuse(ImapRefusal::No, "The mailbox is read-only"_ba);
    return command.name == "EXPUNGE" ? expunge() : storeFlags(command);
}

ImapAnswer ImapMailbox::fetch(const ImapCommand &command)
{
    const auto positions = positionsOf(command);
    auto items = parseFetchItems(command.arguments.mid(1));
    if (!positions || !items)
        return refuse(ImapRefusal::Bad, syntax);
    if (isByUid(command) && std::ranges::find(*items, "UID"_ba, &FetchItem::name) == items->end())
        items->prepend({"UID"_ba, std::nullopt, std::nullopt}); // RFC 9051 6.4.9
    QByteArrayList lines;
    for (const auto position : *positions) {
        const auto uid = m_uids.at(position);
        const auto message = m_store.find(uid);
        if (!message) // expunged by another session; this client is told at its next NOOP
            continue;
        if (m_access == Access::ReadWrite && marksAsSeen(*items))
            m_store.setFlags(uid, message->flags + QSet{"\\Seen"_ba});
        lines.append(untagged(position + 1, "FETCH ("_ba + fetchAnswer(*items, *m_store.find(uid)) + ')'));
    }
    return lines;
}

ImapAnswer ImapMailbox::search(const ImapCommand &command) const
{
    QByteArray found;
    const auto count = static_cast<quint32>(m_uids.size());
    for (quint32 number = 1; number <= count; ++number) {
        const auto message = m_store.find(m_uids.at(number - 1));
        if (!message)
            continue;
        const auto matches = searchMatches(command.arguments, {*message, number, count});
        if (!matches)
            return refuse(ImapRefusal::Bad, syntax);
        if (*matches)
            found += ' ' + QByteArray::number(isByUid(command) ? message->uid : number);
    }
    return QByteArrayList{"* SEARCH"_ba + found};
}

ImapAnswer ImapMailbox::storeFlags(const ImapCommand &command)
{
    const auto positions = positionsOf(command);
    const auto action = command.word(1).toUpper();
    if (!positions || !action.contains("FLAGS"))
        return refuse(ImapRefusal::Bad, syntax);
    const auto flags = flagsIn(command.arguments.mid(2));
    QByteArrayList lines;
    for (const auto position : *positions) {
        const auto uid = m_uids.at(position);
        const auto message = m_store.find(uid);
        if (!message)
            continue;
        const auto changed = action.startsWith('+') ? message->flags + flags : action.startsWith('-') ? message->flags - flags : flags;
        m_store.setFlags(uid, changed);
        if (!action.endsWith(".SILENT"))
            lines.append(untagged(position + 1, "FETCH (UID "_ba + QByteArray::number(uid) + " FLAGS ("_ba + flagList(changed) + "))"_ba));
    }
    return lines;
}

ImapAnswer ImapMailbox::expunge()
{
    removeDeleted();
    return changes();
}

QByteArrayList ImapMailbox::changes()
{
    QByteArrayList lines;
    for (auto i = m_uids.size() - 1; i >= 0; --i) {
        if (m_store.find(m_uids.at(i)))
            continue;
        m_uids.removeAt(i);
        lines.append(untagged(i + 1, "EXPUNGE"_ba));
    }
    const auto known = m_uids.size();
    const auto newest = m_uids.isEmpty() ? 0 : m_uids.last();
    for (const auto &message : m_store.messages())
        if (message.uid > newest)
            m_uids.append(message.uid);
    if (m_uids.size() != known)
        lines.append(untagged(m_uids.size(), "EXISTS"_ba));
    return lines;
}

void ImapMailbox::removeDeleted()
{
    const auto uids = m_uids;
    for (const auto uid : uids) {
        const auto message = m_store.find(uid);
        if (message && message->flags.contains("\\Deleted"_ba))
            m_store.remove(uid);
    }
}

std::optional<QList<qsizetype>> ImapMailbox::positionsOf(const ImapCommand &command) const
{
    const auto count = static_cast<quint32>(m_uids.size());
    const auto largest = !isByUid(command) ? count : m_uids.isEmpty() ? 0 : m_uids.last();
    const auto set = ImapSet::parse(command.word(0), largest);
    if (!set)
        return std::nullopt;
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < m_uids.size(); ++i)
        if (set->contains(isByUid(command) ? m_uids.at(i) : static_cast<quint32>(i + 1)))
            positions.append(i);
    return positions;
}
