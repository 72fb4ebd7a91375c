// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authenticationresults.h"
#include "check/check.h"
#include "net/imap/remotemailbox.h"

#include <QElapsedTimer>

// How one message is known again among others.
struct SoughtMessage {
    QByteArray id; // its Message-ID, without <>
    QString mark; // in its subject, for servers on the way that give it an id of their own

    bool operator==(const SoughtMessage &) const = default;
};

// For a message that is yet to be sent from this address.
SoughtMessage freshSoughtMessage(const QByteArray &address);

// What happens to the message once it was found.
enum class Afterwards {
    Remove,
    Keep,
};

// Where the message arrived.
struct Arrival {
    ImapFolder folder;
    std::chrono::milliseconds delay{}; // until it was seen, at most that of a look more than it really took
    QList<AuthenticationResults> authentication;
    Removal removal = Removal::Kept;

    bool operator==(const Arrival &) const = default;
};

// As a stage of the check that sent it, for experts: the folder, and what the receiving server found out about the sender.
StageReport deliveryStage(const Arrival &arrival);

// What to look for in a mailbox, and how long.
struct MessageSearch {
    SoughtMessage message;
    std::chrono::milliseconds patience = std::chrono::seconds(60); // from when the server has taken it
    Afterwards afterwards = Afterwards::Remove;
};

// On a wire on which IMAP has signed in: looks into all folders, the spam too, until the message is there or patience ends.
// Where it arrived on the server is the Delivery stage of the conversation.
Task<std::optional<Arrival>> lookFor(MessageSearch search, QElapsedTimer sent, Wire &wire);

// What became of looking in a conversation of its own.
struct SearchResult {
    CheckResult check;
    std::optional<Arrival> arrival;
};

// Signs in at an IMAP server and looks for a message that was sent before. Cancelled by destroying the task.
Task<SearchResult> searchMailbox(CheckRequest mailbox, MessageSearch search, QElapsedTimer sent);

// Signs in once more and removes a message from the folder in which it was found.
Task<Removal> removeFromMailbox(CheckRequest mailbox, SoughtMessage message, ImapFolder folder);
