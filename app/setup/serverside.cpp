// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverside.h"

#include "providers/accountdraft.h"

#include <algorithm>

namespace
{
constexpr auto limit = std::chrono::seconds(12);

bool isSameDoor(const Endpoint &one, const Endpoint &other)
{
    return one.protocol == other.protocol && one.host == other.host && one.port == other.port;
}

void addNew(QList<Endpoint> &doors, const QList<Endpoint> &further)
{
    for (const auto &door : further)
        if (std::ranges::none_of(doors, [&door](const Endpoint &known) {
                return isSameDoor(known, door);
            }))
            doors.append(door);
}

// Where the documented host is not one of the preset's, the person knows better than the preset.
QList<Endpoint> doorsOf(const Provider &provider, Protocol protocol, const Endpoint &documented, const Draft &draft)
{
    QList<Endpoint> doors;
    for (const auto &server : serversFor(provider, draft.address, draft.blanks))
        if (server.endpoint.protocol == protocol)
            doors.append(server.endpoint);
    const bool isTheirs = std::ranges::contains(doors, documented.host, &Endpoint::host);
    return isTheirs ? doors : QList<Endpoint>();
}

// On the network thread. Its parameters live as long as it does.
Task<> probeDoors(BackgroundTask &background, DoorPlan plan, std::function<void(const PortFinding &)> found, std::function<void()> ended)
{
    co_await probeAll(plan.doors, plan.furtherAuthorities, limit, [&](const PortFinding &finding) {
        background.post([found, finding] {
            found(finding);
        });
    });
    background.post(ended);
}
} // namespace

DoorPlan planFor(Protocol protocol, const Endpoint &documented, const Provider &provider, const Draft &draft)
{
    DoorPlan plan;
    plan.documented = documented;
    plan.furtherAuthorities = draft.furtherAuthorities;
    const auto theirs = doorsOf(provider, protocol, documented, draft);
    if (provider.kind != ProviderKind::Generic)
        plan.known = theirs;
    const auto usual = usualDoors(protocol, documented.host);
    const bool isUsual = std::ranges::any_of(usual, [&documented](const Endpoint &door) {
        return isSameDoor(door, documented);
    });
    // The documented one keeps its usual place, so that the board is read in the usual order.
    if (!isUsual || !theirs.isEmpty())
        plan.doors = {documented};
    addNew(plan.doors, theirs);
    addNew(plan.doors, usual);
    for (auto &door : plan.doors)
        if (isSameDoor(door, documented))
            door = documented;
    return plan;
}

ServerSide::ServerSide(NetworkThread &network, QObject *parent)
    : QObject(parent)
    , m_probing(network)
{
}

void ServerSide::begin(const DoorPlan &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_choice.reset();
    again();
}

void ServerSide::again()
{
    m_findings.clear();
    for (const auto &door : std::as_const(m_plan.doors))
        m_findings.append(PortFinding{.endpoint = door});
    m_isRunning = !m_plan.doors.isEmpty();
    m_probing.start([this, plan = m_plan] {
        return probeDoors(
            m_probing,
            plan,
            [this](const PortFinding &finding) {
                if (const auto row = rowOf(finding.endpoint))
                    take(*row, finding);
            },
            [this] {
                m_isRunning = false;
                Q_EMIT changed();
            });
    });
    Q_EMIT changed();
}

void ServerSide::stop()
{
    m_probing.cancel();
    m_isRunning = false;
    Q_EMIT changed();
}

void ServerSide::take(qsizetype row, const PortFinding &finding)
{
    m_findings[row] = finding;
    Q_EMIT changed();
}

std::optional<qsizetype> ServerSide::rowOf(const Endpoint &endpoint) const
{
    for (qsizetype i = 0; i < m_plan.doors.size(); ++i)
        if (isSameDoor(m_plan.doors[i], endpoint))
            return i;
    return std::nullopt;
}

// While doors are still being tried only the documented one may be recommended: a quicker one is not a better one.
std::optional<Recommendation> ServerSide::recommendation() const
{
    const auto now = recommend(m_findings, m_plan.documented);
    const bool isEarly = m_isRunning && now && now->reason != Recommendation::Documented;
    return isEarly ? std::nullopt : now;
}

void ServerSide::choose(qsizetype row)
{
    m_choice = row;
    Q_EMIT changed();
}

std::optional<qsizetype> ServerSide::chosen() const
{
    if (m_choice)
        return m_choice;
    const auto recommended = recommendation();
    return recommended ? rowOf(recommended->endpoint) : std::nullopt;
}

std::optional<Endpoint> ServerSide::endpoint() const
{
    const auto row = chosen();
    return row ? std::optional(m_findings[*row].endpoint) : std::nullopt;
}

bool ServerSide::works() const
{
    const auto row = chosen();
    return row && m_findings[*row].works();
}
