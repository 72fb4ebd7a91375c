// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison.h"

namespace
{
// A check without a sign-in does not take the place of one that proved it.
bool isToBeKept(Verdict now, const std::optional<Baseline> &last)
{
    return now == Verdict::Proven || (now == Verdict::NotTested && (!last || last->verdict != Verdict::Proven));
}
} // namespace

Comparison compareWithLast(const MailAccount &account, const AccountCheckResult &result, const QDateTime &now)
{
    const auto last = loadBaseline(account);
    Comparison comparison{last, changesSince(last, result, now), {}};
    if (!isToBeKept(verdictOf(result), last))
        return comparison;
    if (const auto saved = saveBaseline(account, baselineOf(result, now)); !saved)
        comparison.notKept = saved.error();
    return comparison;
}
