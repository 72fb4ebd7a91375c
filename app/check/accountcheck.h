// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

// Both sides of an account, or the one it has.
struct AccountCheckRequest {
    std::optional<CheckRequest> incoming;
    std::optional<CheckRequest> outgoing;
};

struct AccountCheckResult {
    std::optional<CheckResult> incoming;
    std::optional<CheckResult> outgoing;
};

// Which side of an account.
enum class Side {
    Incoming,
    Outgoing,
};
using SideListener = std::function<void(Side, const StageReport &)>;

// Checks both sides at once. They share the sign-in: where one is refused, the other does not try the same password, and
// takes over its cause.
Task<AccountCheckResult> checkAccount(AccountCheckRequest request, SideListener listener = {});
