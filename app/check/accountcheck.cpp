// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountcheck.h"

#include "async/gathering.h"

namespace
{
Task<> checkSide(CheckRequest request, StageJournal::Listener listener, SignInGate &gate, std::optional<CheckResult> &result)
{
    result = co_await check(std::move(request), std::move(listener), &gate);
}

// A side that was not tried failed for the reason of the other.
void explainWithheld(std::optional<CheckResult> &side, const std::optional<CheckResult> &other)
{
    if (side && side->withheld && other && other->problem)
        side->problem = Problem{Stage::SignIn, other->problem->cause, {}, {}};
}
} // namespace

Task<AccountCheckResult> checkAccount(AccountCheckRequest request, SideListener listener)
{
    const auto sideOf = [&listener](Side side) -> StageJournal::Listener {
        if (!listener)
            return {};
        return [listener, side](const StageReport &report) {
            listener(side, report);
        };
    };
    AccountCheckResult result;
    SignInGate gate;
    Gathering gathering;
    if (request.incoming)
        gathering.add(checkSide(*request.incoming, sideOf(Side::Incoming), gate, result.incoming));
    if (request.outgoing)
        gathering.add(checkSide(*request.outgoing, sideOf(Side::Outgoing), gate, result.outgoing));
    co_await gathering.finished();
    explainWithheld(result.incoming, result.outgoing);
    explainWithheld(result.outgoing, result.incoming);
    co_return result;
}
