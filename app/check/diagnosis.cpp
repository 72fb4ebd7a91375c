// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis.h"

#include "board.h"
#include "recommendation.h"

#include <algorithm>

namespace
{
constexpr auto longestLook = std::chrono::seconds(10);

Cause sharpened(const Problem &problem, const Endpoint &tried, const PortFinding &samePort, const QList<PortFinding> &findings)
{
    const bool othersWork = std::ranges::any_of(findings, [&tried](const PortFinding &finding) {
        return finding.works() && finding.endpoint.port != tried.port;
    });
    if (problem.stage == Stage::Connect && problem.cause == Cause::ConnectionTimedOut && othersWork)
        return Cause::PortBlocked;
    if (samePort.reach != Reach::Reached)
        return problem.cause;
    if (tried.security == Security::Tls && problem.stage == Stage::Tls && samePort.speaks && *samePort.speaks != Security::Tls)
        return Cause::TlsOnPlaintextPort;
    if (tried.security != Security::Tls && problem.stage == Stage::Greeting && samePort.speaks == Security::Tls)
        return Cause::PlaintextOnTlsPort;
    if (samePort.trouble == Cause::NotAMailServer || samePort.trouble == Cause::WrongMailProtocol)
        return *samePort.trouble;
    return problem.cause;
}
} // namespace

bool isWorthDiagnosing(const Problem &problem)
{
    switch (problem.cause) {
    case Cause::ConnectionRefused:
    case Cause::ConnectionTimedOut:
    case Cause::ConnectionClosed:
    case Cause::TlsOnPlaintextPort:
    case Cause::PlaintextOnTlsPort:
    case Cause::TlsHandshakeFailed:
    case Cause::StarttlsMissing:
    case Cause::StarttlsStripped:
    case Cause::StarttlsRefused:
    case Cause::EncryptionRequired:
    case Cause::NotAMailServer:
    case Cause::WrongMailProtocol:
        return problem.stage <= Stage::SignIn;
    default:
        return false;
    }
}

Task<> diagnose(CheckRequest request, CheckResult &result)
{
    const auto &tried = request.endpoint;
    auto doors = usualDoors(tried.protocol, tried.host);
    doors.removeIf([&tried](const Endpoint &door) {
        return door.port == tried.port;
    });
    doors.prepend(tried);
    const auto limit = std::min<std::chrono::milliseconds>(request.limit, longestLook);
    const auto findings = co_await probeAll(doors, request.furtherAuthorities, limit);

    const auto samePort = std::ranges::find(findings, tried.port, [](const PortFinding &finding) {
        return finding.endpoint.port;
    });
    result.problem->cause = sharpened(*result.problem, tried, *samePort, findings);
    if (samePort->works() && samePort->endpoint != tried)
        result.suggestion = samePort->endpoint;
    else if (const auto better = recommend(findings, std::nullopt); better && better->endpoint != tried)
        result.suggestion = better->endpoint;
}
