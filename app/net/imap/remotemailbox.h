// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapfolder.h"
#include "imapresponse.h"
#include "net/wire.h"

// What became of a message that was to be removed.
enum class Removal {
    Kept, // nobody asked for it
    Removed,
    Marked, // as deleted; the server cannot expunge one message alone (UIDPLUS, RFC 4315), so the person's program does it
    Failed,
};

// "kept", "removed", "marked", "failed"
QLatin1StringView wordFor(Removal removal);

// The mailbox behind a wire on which IMAP has signed in: looking for one message, reading its header, removing it. A server
// that says NO to looking ends nothing; one that breaks the protocol throws the wire's Failure.
class RemoteMailbox
{
public:
    explicit RemoteMailbox(Wire &wire)
        : m_wire(wire)
    {
    }

    // Those that can be opened, at most two hundred.
    Task<QList<ImapFolder>> folders();
    // The UID of the message with this id, or with this mark in its subject, if it is in the folder.
    Task<std::optional<quint32>> find(ImapFolder folder, QByteArray messageId, QByteArray mark);
    // Waits until something new comes into the folder that was looked into last (IDLE, RFC 2177), or just for this long where
    // the server does not tell.
    Task<> waitForNews(std::chrono::milliseconds patience);
    // The header of a message in the folder that was looked into last; empty where the server does not give it.
    Task<QByteArray> header(quint32 uid);
    Task<Removal> remove(ImapFolder folder, quint32 uid);

private:
    // A response, and the literals in it.
    struct Response {
        ImapResponse line;
        QByteArrayList literals;
    };
    struct Answer {
        QList<Response> untagged;
        ImapResponse status;

        bool ok() const
        {
            return status.name == "OK";
        }
    };
    Task<Response> read();
    Task<Response> readFor(QByteArray tag);
    QByteArray nextTag();
    Task<bool> canIdle();
    Task<> idle(std::chrono::milliseconds patience);
    Task<Answer> ask(QByteArray command);

    Wire &m_wire;
    int m_commands = 0;
    bool m_hasFolder = false; // one is open, so there can be news
    std::optional<bool> m_canIdle; // once it was asked for
};
