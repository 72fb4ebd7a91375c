// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapcommand.h"
#include "mailstore.h"

// A message as SEARCH looks at it.
struct SearchedMessage {
    const ReceivedMessage &message;
    quint32 number; // in the mailbox, from 1
    quint32 count; // of messages there
};

// Whether a message meets all the keys of a SEARCH (RFC 9051 6.4.4); nothing if a key is not understood.
std::optional<bool> searchMatches(const QList<ImapToken> &keys, const SearchedMessage &searched);
