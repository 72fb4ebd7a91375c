// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guess.h"

#include "account/hostname.h"
#include "async/bell.h"
#include "async/gathering.h"
#include "check/probe.h"
#include "net/certificatenames.h"
#include "sources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// A better guess that is slow is waited for no longer than this once a side has a server.
constexpr auto patienceWithBetter = std::chrono::milliseconds(1200);
// Before the search ends, so that what is known by then is told.
constexpr auto timeToTell = std::chrono::milliseconds(150);
constexpr qsizetype mostNames = 4; // of one certificate

// A door that is tried.
struct Door {
    Endpoint endpoint;
    QList<QHostAddress> addresses = {};
    std::optional<PortFinding> finding = {};

    bool isIncoming() const
    {
        return endpoint.protocol != Protocol::Smtp;
    }
    bool works() const
    {
        return finding && finding->works();
    }
};

Task<> tryDoor(Door &door, const Search &search, QDeadlineTimer end, Bell &bell)
{
    const auto roads = search.roads();
    door.addresses = co_await roads.addressesOf(door.endpoint.host, search.left());
    PortFinding finding{door.endpoint, Reach::Unreachable};
    if (!door.addresses.isEmpty()) {
        const WireRules rules{.furtherAuthorities = search.rules.furtherAuthorities, .addresses = door.addresses, .doors = roads.doors};
        finding = co_await probeUntil(door.endpoint, rules, end);
    }
    door.finding = finding;
    bell.ring();
}

// All that is tried at once, the best guess of each side first.
class TriedDoors
{
public:
    TriedDoors(const Search &search, const QList<Endpoint> &endpoints)
        : m_search(search)
        , m_end(search.left() - timeToTell)
    {
        for (const auto &endpoint : endpoints)
            m_doors.push_back({endpoint});
    }

    Task<> tryAll()
    {
        for (auto &door : m_doors)
            m_tasks.spawn(tryDoor(door, m_search, m_end, m_bell));
        m_bell.ringIn(std::chrono::milliseconds(m_end.remainingTime()));
        std::optional<QDeadlineTimer> patience;
        while (!m_end.hasExpired() && !isOver(patience)) {
            if (hasServer(true) && hasServer(false) && !patience) {
                patience.emplace(patienceWithBetter);
                m_bell.ringIn(patienceWithBetter);
            }
            co_await m_bell;
        }
        m_tasks.clear();
    }

    const std::vector<Door> &doors() const
    {
        return m_doors;
    }

private:
    bool isWanted(bool incoming) const
    {
        return std::ranges::any_of(m_doors, [incoming](const Door &door) {
            return door.isIncoming() == incoming;
        });
    }
    // Or none is wanted.
    bool hasServer(bool incoming) const
    {
        return !isWanted(incoming) || std::ranges::any_of(m_doors, [incoming](const Door &door) {
            return door.isIncoming() == incoming && door.works();
        });
    }
    // The best guess that is not ruled out works.
    bool isSettled(bool incoming) const
    {
        for (const auto &door : m_doors) {
            if (door.isIncoming() != incoming)
                continue;
            if (!door.finding || door.works())
                return door.works();
        }
        return true;
    }
    bool isOver(const std::optional<QDeadlineTimer> &patience) const
    {
        return (isSettled(true) && isSettled(false)) || (patience && patience->hasExpired());
    }

    const Search &m_search;
    QDeadlineTimer m_end;
    std::vector<Door> m_doors;
    Bell m_bell;
    TaskGroup m_tasks; // the last member: it is stopped first
};

QList<ServerLogin> workingIn(const std::vector<Door> &doors, const EmailAddress &address)
{
    QList<ServerLogin> servers;
    for (const auto &door : doors)
        if (door.works())
            servers.append({door.finding->endpoint, address.toString(), SignIn::Password});
    return servers;
}

// The own host that takes the domain's mail may serve it as well.
void addExchanger(QList<Endpoint> &endpoints, const Search &search)
{
    const auto exchangers = search.preferredExchangers();
    for (const auto &host : exchangers) {
        if (!search.isWithinDomain(host) || std::ranges::contains(endpoints, host, &Endpoint::host))
            continue;
        for (const auto protocol : search.wanted)
            for (const auto security : {Security::Tls, Security::StartTls})
                endpoints.append({protocol, host, standardPort(protocol, security), security});
        return;
    }
}

// IMAP before POP3.
QList<Endpoint> endpointsFor(const Search &search)
{
    QList<Endpoint> endpoints;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
        if (search.wanted.contains(protocol))
            endpoints += guessedDoors(protocol, search.address.domain);
    addExchanger(endpoints, search);
    std::ranges::stable_partition(endpoints, [](const Endpoint &endpoint) {
        return endpoint.protocol != Protocol::Pop3;
    });
    return endpoints;
}

// The same doors under the names that the certificate behind them is for.
QList<Endpoint> otherNamesOf(const Door &door)
{
    QList<Endpoint> endpoints;
    const bool isOthers = door.finding && door.finding->trouble == Cause::CertificateNameMismatch && door.finding->tls;
    if (!isOthers)
        return endpoints;
    const auto names = certificateNames(door.finding->tls->chain.first());
    for (const auto &name : names) {
        const auto host = parseHostName(name);
        if (!host || isIpAddress(*host) || !host->contains(u'.') || endpoints.size() == mostNames)
            continue;
        auto endpoint = door.finding->endpoint;
        endpoint.host = *host;
        endpoints.append(endpoint);
    }
    return endpoints;
}

// Anybody can show anybody's certificate; only a name that leads to the same computer is worth a look.
Task<> keepIfSame(QList<Endpoint> &kept, const Search &search, Endpoint endpoint, QList<QHostAddress> addresses)
{
    const auto others = co_await search.roads().addressesOf(endpoint.host, search.left());
    const bool isSame = std::ranges::any_of(others, [&](const QHostAddress &address) {
        return addresses.contains(address);
    });
    if (isSame && !kept.contains(endpoint))
        kept.append(endpoint);
}

Task<std::optional<Finding>> byCertificate(const Search &search, const std::vector<Door> &tried)
{
    QList<Endpoint> endpoints;
    Gathering gathering;
    for (const auto &door : tried)
        for (const auto &endpoint : otherNamesOf(door))
            gathering.add(keepIfSame(endpoints, search, endpoint, door.addresses));
    co_await gathering.finished();
    if (endpoints.isEmpty())
        co_return std::nullopt;
    TriedDoors doors(search, endpoints);
    co_await doors.tryAll();
    const auto servers = workingIn(doors.doors(), search.address);
    if (servers.isEmpty())
        co_return std::nullopt;
    auto finding = findingFrom(FindingSource::Certificate, Trust::Low, search.address, servers);
    finding.origin = servers.first().endpoint.host;
    co_return finding;
}
} // namespace

QList<Endpoint> guessedDoors(Protocol protocol, const QString &domain)
{
    const auto prefix = protocol == Protocol::Smtp ? "smtp."_L1 : protocol == Protocol::Imap ? "imap."_L1 : "pop."_L1;
    QList<Endpoint> doors;
    for (const auto &host : {QString(prefix + domain), QString("mail."_L1 + domain), domain})
        for (const auto security : {Security::Tls, Security::StartTls})
            doors.append({protocol, host, standardPort(protocol, security), security});
    return doors;
}

Task<SourceAnswer> askUsualNames(Search &search)
{
    TriedDoors doors(search, endpointsFor(search));
    co_await doors.tryAll();
    SourceAnswer answer{AskedSource::Nothing};
    const auto servers = workingIn(doors.doors(), search.address);
    if (!servers.isEmpty())
        answer.findings.append(findingFrom(FindingSource::Guess, Trust::Low, search.address, servers));
    const bool isWhole =
        !servers.isEmpty() && answer.findings.first().account.outgoing && (answer.findings.first().account.incoming || !search.wanted.contains(Protocol::Imap));
    if (!isWhole)
        if (const auto finding = co_await byCertificate(search, doors.doors()))
            answer.findings.prepend(*finding);
    if (!answer.findings.isEmpty())
        answer.result = AskedSource::Found;
    co_return answer;
}
