// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountcheck.h"

// What a check showed of an account, or of one side of it. The one source of every title, tick, colour, exit status and report
// that speaks of success.
enum class Verdict {
    Proven, // the sign-in, where there is one, and all that was asked for after it
    NotTested, // what was asked for went well, but the sign-in was not part of it
    Failed, // something of what was asked for, or it did not come in time
};

Verdict verdictOf(const CheckResult &side);
// The worse of both sides.
Verdict verdictOf(const AccountCheckResult &account);

// The words of JSON: "proven", "not-tested", "failed".
QLatin1StringView wordFor(Verdict verdict);
// Their "outcome", which knows no more than "passed" and "failed": nothing failed where the sign-in was not asked for.
QLatin1StringView outcomeOf(Verdict verdict);
std::optional<Verdict> verdictFromWord(QStringView word);
