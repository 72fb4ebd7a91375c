// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "advice.h"
#include "check/verdict.h"

// What is said of a verdict, everywhere the same. Only what is proven has a tick.

// The shape: "✓", "!", "✕".
QString markFor(Verdict verdict);

// Over a whole account: "✓ Everything works", "! Reachable; the sign-in was not tested", "✕ Does not work yet".
QString titleFor(Verdict verdict);

// How one side came out, with its mark: "✓ Everything that was asked works."
QString verdictSentence(const CheckResult &side, const AdviceContext &context);
