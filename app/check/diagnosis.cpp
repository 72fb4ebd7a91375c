// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis.h"

#include "account/hostname.h"
#include "board.h"
#include "certificatedoctor.h"
#include "explain/errorbook.h"
#include "net/hostaddresses.h"
#include "recommendation.h"
#include "stranger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto longestLook = std::chrono::seconds(10);
constexpr auto meaningfulSilence = std::chrono::seconds(1); // a far server answers sooner

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

bool works(const DialReport &dial)
{
    return dial.outcome == DialReport::Connected || dial.outcome == DialReport::Reachable;
}

// Whether it says something about the network: addresses of this computer itself do not.
bool isTelling(const DialReport &dial)
{
    const bool failed = dial.outcome == DialReport::Refused || dial.outcome == DialReport::Failed;
    return !dial.address.isLoopback() && (failed || (dial.outcome == DialReport::Silent && dial.waited >= meaningfulSilence));
}

QString familyOf(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u"IPv6"_s : u"IPv4"_s;
}

QString portsOf(const QList<PortFinding> &findings, const QString &host)
{
    QStringList ports;
    for (const auto &finding : findings)
        if (finding.endpoint.host == host)
            ports.append(QString::number(finding.endpoint.port));
    return ports.join(", "_L1);
}

// What the doors say together; the tried one is the first.
std::optional<Observation> comparison(const Endpoint &tried, const QList<PortFinding> &findings, const std::optional<Endpoint> &suggestion)
{
    const auto &samePort = findings.first();
    if (suggestion && suggestion->host != tried.host)
        return Observation{Observation::OtherHostWorks, {suggestion->host, QString::number(suggestion->port), labelFor(suggestion->security)}};
    if (suggestion && suggestion->port != tried.port && samePort.reach == Reach::TimedOut)
        return Observation{Observation::PortBlocked,
                           {tried.host, QString::number(tried.port), QString::number(suggestion->port), labelFor(suggestion->security)}};
    const auto all = [&findings](Reach reach) {
        return std::ranges::all_of(findings, [reach](const PortFinding &finding) {
            return finding.reach == reach;
        });
    };
    if (findings.size() > 1 && (all(Reach::TimedOut) || all(Reach::Unreachable)))
        return Observation{Observation::NothingAnswers, {tried.host, portsOf(findings, tried.host)}};
    if (findings.size() > 1 && all(Reach::Refused))
        return Observation{Observation::NoMailThere, {tried.host, portsOf(findings, tried.host)}};
    return std::nullopt;
}

// Whether it is worth asking in HTTP: somebody takes connections there and speaks nothing that a mail server would.
bool isSilentStranger(const PortFinding &finding)
{
    return finding.reach == Reach::Reached && !finding.speaks
        && (finding.trouble == Cause::ServerSilent || finding.trouble == Cause::TlsOnPlaintextPort || finding.trouble == Cause::TlsHandshakeFailed
            || finding.trouble == Cause::ConnectionClosed);
}

// Those that can help: where one door offers no sign-in, another one that does.
QList<PortFinding> candidates(QList<PortFinding> findings, Cause cause)
{
    if (cause == Cause::SignInNotOffered)
        findings.removeIf([](const PortFinding &finding) {
            return finding.capabilities.authMechanisms.isEmpty();
        });
    return findings;
}

// In clear text on the port of a locked line: not a strange port, but a reason why nobody is let in.
void heedWords(const PortFinding &samePort, const CheckRequest &request, Problem &problem)
{
    const bool isTurnedAway = request.endpoint.security == Security::Tls && problem.stage == Stage::Tls && samePort.trouble == Cause::ServerFault
        && !samePort.speaks && !samePort.detail.isEmpty();
    if (!isTurnedAway)
        return;
    problem.serverReply = samePort.detail;
    problem.cause = explain({request.endpoint.protocol, QString(wordFor(Stage::Greeting)), request.provider, samePort.detail}).cause;
}

Task<> compareDoors(CheckRequest request, std::chrono::milliseconds limit, CheckResult &result)
{
    const auto &tried = request.endpoint;
    const auto findings = co_await probeAll(doorsToLookAt(request), request.furtherAuthorities, limit);
    const auto &samePort = findings.first();
    result.problem->cause = sharpened(*result.problem, tried, samePort, findings);
    heedWords(samePort, request, *result.problem);
    if (samePort.works() && samePort.endpoint != tried)
        result.suggestion = samePort.endpoint;
    else if (const auto better = recommend(candidates(findings, result.problem->cause), std::nullopt); better && better->endpoint != tried)
        result.suggestion = better->endpoint;
    if (const auto seen = comparison(tried, findings, result.suggestion))
        result.observations.append(*seen);

    const bool saysSo = samePort.trouble == Cause::NotAMailServer && samePort.detail.startsWith("HTTP/"_L1);
    if (saysSo || (isSilentStranger(samePort) && co_await speaksHttp(tried.host, tried.port, limit))) {
        result.problem->cause = Cause::NotAMailServer;
        result.observations.append({Observation::WebServer, {QString::number(tried.port)}});
    }
}
} // namespace

bool leadsInside(const QString &host, const QList<QHostAddress> &addresses)
{
    const bool isPublic = !isIpAddress(host) && host.contains(u'.') && !host.endsWith(".local"_L1) && !host.endsWith(".internal"_L1)
        && !host.endsWith(".home.arpa"_L1) && !host.endsWith(".localhost"_L1);
    return isPublic && !addresses.isEmpty() && std::ranges::all_of(addresses, isInnerAddress);
}

std::optional<Observation> deadFamily(const QList<DialReport> &addresses)
{
    const auto working = std::ranges::find_if(addresses, works);
    for (const auto &dial : addresses) {
        const auto isUp = [&dial](const DialReport &other) {
            return works(other) && other.address.protocol() == dial.address.protocol();
        };
        if (working == addresses.end() || !isTelling(dial) || std::ranges::any_of(addresses, isUp))
            continue;
        const auto kind = dial.outcome == DialReport::Refused ? Observation::FamilyRefused : Observation::FamilyDead;
        return Observation{kind, {familyOf(dial.address), dial.address.toString(), familyOf(working->address)}};
    }
    return std::nullopt;
}

bool isWorthDiagnosing(const Problem &problem)
{
    if (isCertificateCause(problem.cause))
        return true;
    switch (problem.cause) {
    case Cause::ConnectionRefused:
    case Cause::ConnectionTimedOut:
    case Cause::ServerSilent:
    case Cause::NetworkUnreachable:
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
    case Cause::SignInNotOffered:
        return problem.stage <= Stage::SignIn;
    default:
        return false;
    }
}

Task<> diagnose(CheckRequest request, CheckResult &result)
{
    const auto limit = std::min<std::chrono::milliseconds>(request.limit, longestLook);
    if (const auto addresses = co_await hostAddresses(request.endpoint.host, limit); leadsInside(request.endpoint.host, addresses))
        result.observations.append({Observation::InnerAddress, {request.endpoint.host, addresses.first().toString()}});
    if (isCertificateCause(result.problem->cause))
        co_await examineCertificate(request, result);
    else
        co_await compareDoors(request, limit, result);
}
