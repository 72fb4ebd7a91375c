// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtrip.h"

namespace
{
Task<> sendAndFind(Wire &wire, const RoundTripRequest &request, RoundTripResult &result, StageJournal::Listener listener)
{
    wire.rest();
    result.checks.outgoing = co_await check(request.outgoing, std::move(listener));
    if (verdictOf(*result.checks.outgoing) == Verdict::Failed)
        co_return;
    QElapsedTimer sent;
    sent.start();
    result.arrival = co_await lookFor(request.search, sent, wire);
}
} // namespace

Verdict verdictOf(const RoundTripResult &trip)
{
    return trip.arrival ? verdictOf(trip.checks) : Verdict::Failed;
}

bool isNotArrived(const RoundTripResult &trip)
{
    const auto &[incoming, outgoing] = trip.checks;
    return !trip.arrival && incoming && !incoming->problem && outgoing && !outgoing->problem;
}

Task<RoundTripResult> roundTrip(RoundTripRequest request, SideListener listener)
{
    const auto sideOf = [&listener](Side side) -> StageJournal::Listener {
        if (!listener)
            return {};
        return [listener, side](const StageReport &report) {
            listener(side, report);
        };
    };
    RoundTripResult result;
    auto incoming = request.incoming;
    incoming.limit += request.outgoing.limit + request.search.patience;
    incoming.visit = [&](Wire &wire) {
        return sendAndFind(wire, request, result, sideOf(Side::Outgoing));
    };
    result.checks.incoming = co_await check(incoming, sideOf(Side::Incoming));
    co_return result;
}
