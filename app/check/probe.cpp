// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe.h"
#include "net/conversation/conversation.h"

#include <QElapsedTimer>

#include <algorithm>

namespace
{
constexpr auto longestStage = std::chrono::seconds(5);

Reach reachOf(const Failure &failure)
{
    if (failure.stage > Stage::Connect)
        return Reach::Reached;
    switch (failure.cause.value_or(Cause::Unknown)) {
    case Cause::ConnectionRefused:
        return Reach::Refused;
    case Cause::ConnectionTimedOut:
        return Reach::TimedOut;
    default:
        return Reach::Unreachable;
    }
}

// One try with one kind of encryption.
Task<PortFinding> attempt(Endpoint endpoint, WireRules rules)
{
    PortFinding finding;
    finding.endpoint = endpoint;
    QElapsedTimer clock;
    clock.start();
    StageJournal journal;
    SessionFindings heard;
    Wire wire(endpoint, rules, journal);
    try {
        co_await converse(wire, {endpoint, {}, {}, nullptr}, heard);
        finding.reach = Reach::Reached;
        finding.speaks = endpoint.security;
    } catch (const Failure &failure) {
        finding.reach = reachOf(failure);
        finding.trouble = failure.cause.value_or(Cause::ServerFault);
        finding.detail = failure.reply.isEmpty() ? failure.detail : failure.reply;
        const bool certificateWasShown = failure.stage == Stage::Tls && !wire.tlsFacts().chain.isEmpty();
        if (certificateWasShown)
            finding.speaks = endpoint.security;
        else if (failure.stage == Stage::StartTls)
            finding.speaks = Security::None;
    }
    finding.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    finding.capabilities = heard.capabilities;
    if (!wire.tlsFacts().chain.isEmpty())
        finding.tls = wire.tlsFacts();
    co_return finding;
}

bool isStranger(const PortFinding &finding)
{
    return finding.trouble == Cause::NotAMailServer || finding.trouble == Cause::WrongMailProtocol || finding.trouble == Cause::ServerFault;
}

// `limit` says how long the next try may take.
Task<PortFinding> probe(Endpoint expected, WireRules rules, std::function<std::chrono::milliseconds()> limit)
{
    auto first = expected;
    if (first.security == Security::None)
        first.security = Security::StartTls; // an open port says in its capabilities whether it can do better
    rules.limit = limit();
    auto finding = co_await attempt(first, rules);
    if (finding.reach != Reach::Reached || finding.speaks || isStranger(finding))
        co_return finding;

    auto second = first;
    second.security = first.security == Security::Tls ? Security::StartTls : Security::Tls;
    rules.limit = limit();
    auto other = co_await attempt(second, rules);
    other.milliseconds += finding.milliseconds;
    co_return other.speaks || isStranger(other) ? other : finding;
}
} // namespace

Task<PortFinding> probe(Endpoint expected, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit)
{
    const auto stageLimit = [](Stage stage) {
        return std::min<std::chrono::milliseconds>(usualLimit(stage), longestStage);
    };
    WireRules rules{.furtherAuthorities = furtherAuthorities, .limit = limit, .stageLimit = stageLimit};
    co_return co_await probe(expected, rules, [limit] {
        return limit;
    });
}

Task<PortFinding> probeUntil(Endpoint expected, WireRules rules, QDeadlineTimer end)
{
    const auto left = [end] {
        return std::chrono::milliseconds(end.remainingTime());
    };
    rules.stageLimit = [left](Stage) {
        return left();
    };
    co_return co_await probe(expected, rules, left);
}
