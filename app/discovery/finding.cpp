// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding.h"

#include "base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<FindingSource, 5> sources = {{{FindingSource::Preset, "preset"_L1},
                                                  {FindingSource::Autoconfig, "autoconfig"_L1},
                                                  {FindingSource::MailExchanger, "mx"_L1},
                                                  {FindingSource::ServiceRecord, "srv"_L1},
                                                  {FindingSource::Guess, "guess"_L1}}};
constexpr WordTable<Trust, 3> trusts = {{{Trust::High, "high"_L1}, {Trust::Medium, "medium"_L1}, {Trust::Low, "low"_L1}}};

std::optional<ServerLogin> firstOf(const QList<ServerLogin> &servers, Protocol protocol)
{
    const auto first = std::ranges::find(servers, protocol, [](const ServerLogin &login) {
        return login.endpoint.protocol;
    });
    return first == servers.end() ? std::nullopt : std::optional(*first);
}

bool isWithin(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

// Different hosts, ports or locks; the same server twice is no conflict, and neither is a side that one of them leaves out.
bool disagree(const std::optional<ServerLogin> &one, const std::optional<ServerLogin> &other)
{
    return one && other && one->endpoint != other->endpoint;
}
} // namespace

QLatin1StringView wordFor(FindingSource source)
{
    return wordOf(sources, source);
}

QLatin1StringView wordFor(Trust trust)
{
    return wordOf(trusts, trust);
}

Finding findingFrom(FindingSource source, Trust trust, const EmailAddress &address, const QList<ServerLogin> &servers)
{
    auto incoming = firstOf(servers, Protocol::Imap);
    if (!incoming)
        incoming = firstOf(servers, Protocol::Pop3);
    Finding finding{source, u"generic"_s, {{}, address, u"generic"_s, incoming, firstOf(servers, Protocol::Smtp)}, servers, trust};
    for (const auto &login : servers)
        if (!isWithin(login.endpoint.host, address.domain) && !finding.foreignHosts.contains(login.endpoint.host))
            finding.foreignHosts.append(login.endpoint.host);
    return finding;
}

std::optional<MailAccount> chosenFrom(const QList<Finding> &findings)
{
    std::optional<MailAccount> chosen;
    for (const auto &finding : findings) {
        if (!chosen)
            chosen.emplace(finding.account);
        if (finding.providerId != chosen->provider) // a known relay has no incoming side to be filled in
            continue;
        if (!chosen->incoming)
            chosen->incoming = finding.account.incoming;
        if (!chosen->outgoing)
            chosen->outgoing = finding.account.outgoing;
    }
    return chosen;
}

QList<Conflict> conflictsIn(const QList<Finding> &findings)
{
    QList<Conflict> conflicts;
    for (qsizetype i = 1; i < findings.size(); ++i) {
        const auto &first = findings.first();
        if (disagree(first.account.incoming, findings[i].account.incoming))
            conflicts.append({true, first.source, findings[i].source});
        if (disagree(first.account.outgoing, findings[i].account.outgoing))
            conflicts.append({false, first.source, findings[i].source});
    }
    return conflicts;
}
