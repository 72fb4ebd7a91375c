// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapcommand.h"
#include "mailstore.h"

#include <expected>

// Why a command on a mailbox was not carried out, in the server's words.
struct ImapRefusal {
    enum Kind {
        No, // understood, but not here
        Bad, // not understood
    };
    Kind kind = Bad;
    QByteArray text;
};

// The untagged lines that answer a command, or why there are none.
using ImapAnswer = std::expected<QByteArrayList, ImapRefusal>;

// The INBOX as one client sees it since SELECT: messages have positions, and those change only when the client is told.
class ImapMailbox
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite,
    };

    ImapMailbox(MailStore &store, Access access);

    Access access() const
    {
        return m_access;
    }
    QByteArrayList opening() const; // what SELECT shows
    // FETCH, SEARCH, STORE and EXPUNGE, by position or by UID.
    ImapAnswer perform(const ImapCommand &command);
    // What came and went since the client last heard (RFC 9051 7.4, 7.5). Not while it counts on positions.
    QByteArrayList changes();
    void removeDeleted();

private:
    ImapAnswer fetch(const ImapCommand &command);
    ImapAnswer search(const ImapCommand &command) const;
    ImapAnswer storeFlags(const ImapCommand &command);
    ImapAnswer expunge();
    std::optional<QList<qsizetype>> positionsOf(const ImapCommand &command) const;

    MailStore &m_store;
    Access m_access;
    QList<quint32> m_uids; // by position
};
