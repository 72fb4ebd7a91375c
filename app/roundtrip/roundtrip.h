// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authenticationresults.h"
#include "check/accountcheck.h"
#include "net/remotemailbox.h"

// What happens to the message once it was found.
enum class Afterwards {
    Remove,
    Keep,
};

// A message to oneself, and where to look for it.
struct RoundTripRequest {
    CheckRequest incoming; // IMAP, with credentials
    CheckRequest outgoing; // with an envelope that has a message
    QByteArray messageId; // of that message, without <>
    QString mark; // in its subject, for servers on the way that give it an id of their own
    std::chrono::milliseconds patience = std::chrono::seconds(60); // from when the server has taken it
    Afterwards afterwards = Afterwards::Remove;
};

// Where the message arrived.
struct Arrival {
    ImapFolder folder;
    std::chrono::milliseconds delay{}; // until it was seen, at most that of a look more than it really took
    QList<AuthenticationResults> authentication;
    Removal removal = Removal::Kept;
};

// What became of it. Without an arrival and without a problem, patience ended first.
struct RoundTripResult {
    AccountCheckResult checks; // nothing is sent where reading does not work
    std::optional<Arrival> arrival;

    bool passed() const
    {
        return checks.passed() && arrival;
    }
};

// Signs in by IMAP, sends, and looks into all folders until the message is there. Cancelled by destroying the task.
Task<RoundTripResult> roundTrip(RoundTripRequest request, SideListener listener = {});
