// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapcommand.h"
#include "mailstore.h"

// One thing that FETCH asks of a message.
struct FetchItem {
    QByteArray name; // upper case, without section: "FLAGS", "BODY", "BODY.PEEK"
    std::optional<QByteArray> section; // what stood in []
    std::optional<std::pair<quint32, quint32>> part; // first octet and most octets, of <0.100>
};

// The items of a FETCH, macros written out; nothing if one is not understood.
std::optional<QList<FetchItem>> parseFetchItems(const QList<ImapToken> &tokens);

// Whether reading these counts as having read the message.
bool marksAsSeen(const QList<FetchItem> &items);

// "UID 1 FLAGS () ...": the answer for one message, without the parentheses around it.
QByteArray fetchAnswer(const QList<FetchItem> &items, const ReceivedMessage &message);

// "\Seen \Deleted"
QByteArray flagList(const QSet<QByteArray> &flags);
