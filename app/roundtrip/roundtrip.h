// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/verdict.h"
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
};

// Proven where the message arrived as well.
Verdict verdictOf(const RoundTripResult &trip);
// The message was handed over and did not arrive, and nothing else went wrong.
bool isNotArrived(const RoundTripResult &trip);

// Signs in by IMAP, sends, and looks into all folders until the message is there. Cancelled by destroying the task.
Task<RoundTripResult> roundTrip(RoundTripRequest request, SideListener listener = {});
