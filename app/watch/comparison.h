// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "baselinestore.h"
#include "change.h"

// A check of an account beside the last good one.
struct Comparison {
    std::optional<Baseline> last;
    QList<Change> changes;
    std::optional<SaveFault> notKept; // why a good check could not take the place of the last one
};

// Compares, and keeps a good check for the next time.
Comparison compareWithLast(const MailAccount &account, const AccountCheckResult &result, const QDateTime &now);
