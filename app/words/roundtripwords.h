// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roundtrip/roundtrip.h"

// The end of a round trip in one sentence: after how long, and in which folder; or that it did not come.
QString sentenceFor(const RoundTripResult &result, std::chrono::milliseconds patience);
QString sentenceFor(const Arrival &arrival);
QString notArrivedSentence(std::chrono::milliseconds patience);

// What became of the message after it was found. Only for one that was.
QString sentenceFor(Removal removal);

// One check of the message's origin, and what it means.
QString sentenceFor(const AuthVerdict &verdict);

// Who says so, and whether it can be believed.
QString headingFor(const AuthenticationResults &results);
