// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/accountcheck.h"
#include "messagesearch.h"

// A message to oneself, and where to look for it.
struct RoundTripRequest {
    CheckRequest incoming; // IMAP, with credentials
    CheckRequest outgoing; // with an envelope that has the message
    MessageSearch search;
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
