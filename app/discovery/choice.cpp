// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using Side = std::optional<ServerLogin> MailAccount::*;

// An account that is mended by somebody who does not know its provider is not mended at all.
bool mayComplete(const Finding &finding, const Finding &best)
{
    return finding.providerId == best.providerId;
}

bool offers(const Finding &finding, const Endpoint &endpoint)
{
    return std::ranges::contains(finding.servers, endpoint, &ServerLogin::endpoint);
}

std::optional<ChosenSide> sideFrom(const QList<Finding> &ranked, Side side)
{
    for (const auto &finding : ranked)
        if (finding.account.*side && mayComplete(finding, ranked.first()))
            return ChosenSide{*(finding.account.*side), finding.source, finding.trust, finding.origin};
    return std::nullopt;
}

// Different hosts, ports or locks; a server that is among those the chosen one's finding offers is no conflict, and neither is a side
// that a finding leaves out.
void addConflicts(QList<Conflict> &conflicts, const QList<Finding> &ranked, Side side, const std::optional<ChosenSide> &chosen)
{
    if (!chosen)
        return;
    const auto by = std::ranges::find_if(ranked, [&](const Finding &finding) {
        return finding.account.*side == chosen->login && finding.source == chosen->source && finding.origin == chosen->origin;
    });
    for (const auto &finding : ranked) {
        const auto &other = finding.account.*side;
        const bool disagrees = other && other->endpoint != chosen->login.endpoint && !(by != ranked.end() && offers(*by, other->endpoint));
        if (disagrees)
            conflicts.append({side == &MailAccount::incoming, chosen->source, finding.source, chosen->origin, finding.origin});
    }
}

std::optional<ServerLogin> loginOf(const std::optional<ChosenSide> &side)
{
    return side ? std::optional(side->login) : std::nullopt;
}
} // namespace

int rankOf(FindingSource source, Trust trust)
{
    const bool isDoubtful = source == FindingSource::Preset && trust == Trust::Low;
    return isDoubtful ? 2 * static_cast<int>(FindingSource::Gateway) + 1 : 2 * static_cast<int>(source);
}

bool SettingsChoice::isWhole() const
{
    if (ranked.isEmpty())
        return false;
    const bool isClosed = ranked.first().servers.isEmpty() && ranked.first().providerId != "generic"_L1;
    return isClosed || (incoming && outgoing);
}

SettingsChoice choose(const QList<Finding> &findings)
{
    SettingsChoice choice;
    choice.ranked = findings;
    std::ranges::stable_sort(choice.ranked, {}, [](const Finding &finding) {
        return rankOf(finding.source, finding.trust);
    });
    if (findings.isEmpty())
        return choice;
    choice.incoming = sideFrom(choice.ranked, &MailAccount::incoming);
    choice.outgoing = sideFrom(choice.ranked, &MailAccount::outgoing);
    choice.account = choice.ranked.first().account;
    choice.account->incoming = loginOf(choice.incoming);
    choice.account->outgoing = loginOf(choice.outgoing);
    addConflicts(choice.conflicts, choice.ranked, &MailAccount::incoming, choice.incoming);
    addConflicts(choice.conflicts, choice.ranked, &MailAccount::outgoing, choice.outgoing);
    return choice;
}
