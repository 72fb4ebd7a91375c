// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding.h"

#include "account/hostname.h"

#include "base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<FindingSource, 13> sources = {{{FindingSource::Preset, "preset"_L1},
                                                   {FindingSource::Program, "program"_L1},
                                                   {FindingSource::Pacc, "pacc"_L1},
                                                   {FindingSource::Autoconfig, "autoconfig"_L1},
                                                   {FindingSource::Autodiscover, "autodiscover"_L1},
                                                   {FindingSource::Mozilla, "mozilla"_L1},
                                                   {FindingSource::MailExchanger, "mx"_L1},
                                                   {FindingSource::ServiceRecord, "srv"_L1},
                                                   {FindingSource::Parent, "parent"_L1},
                                                   {FindingSource::ExchangerDocument, "mx-document"_L1},
                                                   {FindingSource::Gateway, "gateway"_L1},
                                                   {FindingSource::Certificate, "certificate"_L1},
                                                   {FindingSource::Guess, "guess"_L1}}};
constexpr WordTable<Trust, 3> trusts = {{{Trust::High, "high"_L1}, {Trust::Medium, "medium"_L1}, {Trust::Low, "low"_L1}}};
constexpr WordTable<Clue, 4> evidences = {{{Clue::AutodiscoverAlias, "autodiscover-alias"_L1},
                                           {Clue::AutodiscoverService, "autodiscover-srv"_L1},
                                           {Clue::SigningKey, "dkim"_L1},
                                           {Clue::Sender, "spf"_L1}}};

std::optional<ServerLogin> firstOf(const QList<ServerLogin> &servers, Protocol protocol)
{
    const auto first = std::ranges::find(servers, protocol, [](const ServerLogin &login) {
        return login.endpoint.protocol;
    });
    return first == servers.end() ? std::nullopt : std::optional(*first);
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

QLatin1StringView wordFor(Clue evidence)
{
    return wordOf(evidences, evidence);
}

Finding findingFrom(FindingSource source, Trust trust, const EmailAddress &address, const QList<ServerLogin> &servers)
{
    auto incoming = firstOf(servers, Protocol::Imap);
    if (!incoming)
        incoming = firstOf(servers, Protocol::Pop3);
    Finding finding{source, u"generic"_s, {{}, address, u"generic"_s, incoming, firstOf(servers, Protocol::Smtp)}, servers, trust};
    for (const auto &login : servers)
        if (!isWithinDomain(login.endpoint.host, address.domain) && !finding.foreignHosts.contains(login.endpoint.host))
            finding.foreignHosts.append(login.endpoint.host);
    return finding;
}
