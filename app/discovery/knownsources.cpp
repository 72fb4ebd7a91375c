// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/accountdraft.h"
#include "sources.h"

using namespace Qt::StringLiterals;

namespace
{
bool isSame(const EmailAddress &one, const EmailAddress &other)
{
    return one.domain == other.domain && one.localPart.compare(other.localPart, Qt::CaseInsensitive) == 0;
}
} // namespace

SourceAnswer presetFor(const EmailAddress &address, const ProviderCatalog &catalog)
{
    const auto provider = catalog.byDomain(address.domain);
    if (!provider)
        return {AskedSource::Nothing};
    const auto trust = provider->confidence == PresetConfidence::Low ? Trust::Low : Trust::High;
    return {AskedSource::Found, {{FindingSource::Preset, provider->id, accountFor(*provider, address), serversFor(*provider, address), trust}}};
}

SourceAnswer knownFor(const EmailAddress &address, const QList<KnownAccount> &known)
{
    SourceAnswer answer{AskedSource::Nothing};
    for (const auto &[program, account] : known) {
        if (!isSame(account.address, address))
            continue;
        QList<ServerLogin> servers;
        for (const auto &side : {account.incoming, account.outgoing})
            if (side && side->endpoint.security != Security::None)
                servers.append(*side);
        if (servers.isEmpty())
            continue;
        auto finding = findingFrom(FindingSource::Program, Trust::Medium, address, servers);
        finding.origin = program;
        answer.findings.append(finding);
        answer.result = AskedSource::Found;
    }
    return answer;
}
