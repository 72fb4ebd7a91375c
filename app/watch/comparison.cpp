// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison.h"

Comparison compareWithLast(const MailAccount &account, const AccountCheckResult &result, const QDateTime &now)
{
    const auto last = loadBaseline(account);
    Comparison comparison{last, changesSince(last, result, now), {}};
    if (!result.passed())
        return comparison;
    if (const auto saved = saveBaseline(account, baselineOf(result, now)); !saved)
        comparison.notKept = saved.error();
    return comparison;
}
