// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verdict.h"

#include "base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Verdict, 3> verdicts = {{
    {Verdict::Proven, "proven"_L1},
    {Verdict::NotTested, "not-tested"_L1},
    {Verdict::Failed, "failed"_L1},
}};
}

// A stage may end badly without a reason that could be named: a message that did not arrive in time.
Verdict verdictOf(const CheckResult &side)
{
    if (side.problem || std::ranges::contains(side.stages, StageReport::Failed, &StageReport::status))
        return Verdict::Failed;
    return side.signIn == SignIn::None || side.proof != Proof::None ? Verdict::Proven : Verdict::NotTested;
}

Verdict verdictOf(const AccountCheckResult &account)
{
    auto worst = Verdict::Proven;
    for (const auto *side : {&account.incoming, &account.outgoing})
        if (*side)
            worst = std::max(worst, verdictOf(**side));
    return account.incoming || account.outgoing ? worst : Verdict::NotTested;
}

QLatin1StringView wordFor(Verdict verdict)
{
    return wordOf(verdicts, verdict);
}

QLatin1StringView outcomeOf(Verdict verdict)
{
    return verdict == Verdict::Failed ? "failed"_L1 : "passed"_L1;
}

std::optional<Verdict> verdictFromWord(QStringView word)
{
    return valueOf(verdicts, word);
}
