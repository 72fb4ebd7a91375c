// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "baselinestore.h"
#include "change.h"

// Where a proof was once taken by the same host, the password itself is not said there after one is refused: a check that is
// going to be made learns it here.
void heedLastCheck(AccountCheckRequest &request, const MailAccount &account);

// A check of an account beside the last one that met no problem; `last` says whether the sign-in was proven then.
struct Comparison {
    std::optional<Baseline> last;
    QList<Change> changes;
    std::optional<SaveFault> notKept; // why this check could not take the place of the last one
};

// Compares, and keeps a check without a problem for the next time, unless a better proof is kept already.
Comparison compareWithLast(const MailAccount &account, const AccountCheckResult &result, const QDateTime &now);
