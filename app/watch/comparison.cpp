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

bool isSameHost(const Endpoint &a, const Endpoint &b)
{
    return a.protocol == b.protocol && a.host.compare(b.host, Qt::CaseInsensitive) == 0;
}

// A check that said the password does not undo what was proven without saying it.
void carryOver(const std::optional<SideBaseline> &last, std::optional<SideBaseline> &now)
{
    if (last && now && !now->provenBy && isSameHost(last->endpoint, now->endpoint))
        now->provenBy = last->provenBy;
}

Baseline baselineAfter(const std::optional<Baseline> &last, const AccountCheckResult &result, const QDateTime &now)
{
    auto baseline = baselineOf(result, now);
    if (last) {
        carryOver(last->incoming, baseline.incoming);
        carryOver(last->outgoing, baseline.outgoing);
    }
    return baseline;
}

void heed(const std::optional<SideBaseline> &last, std::optional<CheckRequest> &request)
{
    if (last && request && isSameHost(last->endpoint, request->endpoint))
        request->provenBy = last->provenBy;
}
} // namespace

void heedLastCheck(AccountCheckRequest &request, const MailAccount &account)
{
    const auto last = loadBaseline(account);
    if (!last)
        return;
    heed(last->incoming, request.incoming);
    heed(last->outgoing, request.outgoing);
}

Comparison compareWithLast(const MailAccount &account, const AccountCheckResult &result, const QDateTime &now)
{
    const auto last = loadBaseline(account);
    Comparison comparison{last, changesSince(last, result, now), {}};
    if (!isToBeKept(verdictOf(result), last))
        return comparison;
    if (const auto saved = saveBaseline(account, baselineAfter(last, result, now)); !saved)
        comparison.notKept = saved.error();
    return comparison;
}
