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
// The same port first, then what the provider documents, then the usual ones; each port once.
QList<Endpoint> doorsToLookAt(const CheckRequest &request)
{
    QList<Endpoint> doors{request.endpoint};
    for (const auto &door : request.otherDoors + usualDoors(request.endpoint.protocol, request.endpoint.host)) {
        const bool isKnown = std::ranges::any_of(doors, [&door](const Endpoint &known) {
            return known.host == door.host && known.port == door.port;
        });
        if (!isKnown && door.protocol == request.endpoint.protocol)
            doors.append(door);
    }
    return doors;
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
    const auto doors = doorsToLookAt(request);
    const auto limit = std::min<std::chrono::milliseconds>(request.limit, longestLook);
    const auto findings = co_await probeAll(doors, request.furtherAuthorities, limit);

    const auto &samePort = findings.first();
    result.problem->cause = sharpened(*result.problem, tried, samePort, findings);
    if (samePort.works() && samePort.endpoint != tried)
        result.suggestion = samePort.endpoint;
    else if (const auto better = recommend(findings, std::nullopt); better && better->endpoint != tried)
        result.suggestion = better->endpoint;
}
