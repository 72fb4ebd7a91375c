// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/gathering.h"
#include "behind.h"
#include "providers/accountdraft.h"
#include "sources.h"

#include <array>

using namespace Qt::StringLiterals;

namespace
{
Task<> keep(DnsAnswer &answer, QDnsLookup::Type type, QString name, DnsRules rules)
{
    answer = co_await askDns(type, name, rules);
}

Task<Traces> tracesOf(const Search &search)
{
    const auto domain = search.address.domain;
    std::array<DnsAnswer, 6> answers;
    const std::array<std::pair<QDnsLookup::Type, QString>, 6> questions{{
        {QDnsLookup::CNAME, u"autodiscover."_s + domain},
        {QDnsLookup::SRV, u"_autodiscover._tcp."_s + domain},
        {QDnsLookup::CNAME, u"selector1._domainkey."_s + domain},
        {QDnsLookup::CNAME, u"fm1._domainkey."_s + domain},
        {QDnsLookup::TXT, u"google._domainkey."_s + domain},
        {QDnsLookup::TXT, domain},
    }};
    Gathering gathering;
    for (std::size_t i = 0; i < questions.size(); ++i)
        gathering.add(keep(answers[i], questions[i].first, questions[i].second, search.dns()));
    co_await gathering.finished();
    Traces traces;
    traces.autodiscoverAliases = answers[0].aliases;
    for (const auto &record : answers[1].services)
        traces.autodiscoverTargets.append(record.target);
    traces.keyAliases = answers[2].aliases + answers[3].aliases;
    traces.hasGoogleKey = !answers[4].texts.isEmpty();
    traces.texts = answers[5].texts;
    co_return traces;
}

std::optional<Finding> findingFor(const Search &search, const Behind &behind, const QString &filter)
{
    const auto provider = search.catalog.byId(behind.providerId);
    if (!provider || provider->kind != ProviderKind::Mailbox)
        return std::nullopt;
    Finding finding{FindingSource::Gateway, provider->id, accountFor(*provider, search.address), serversFor(*provider, search.address), Trust::Low};
    finding.origin = filter;
    finding.evidence = behind.evidence;
    return finding;
}
} // namespace

Task<SourceAnswer> askBehindGateway(Search &search)
{
    SourceAnswer answer{AskedSource::Nothing};
    const auto exchangers = search.preferredExchangers();
    const auto filter = exchangers.isEmpty() ? QString() : filterOf(exchangers.first());
    if (!filter.isEmpty())
        answer.remarks.append({DiscoveryRemark::FilterGateway, {filter}});
    const auto traces = co_await tracesOf(search);
    for (const auto &behind : providersBehind(traces)) {
        const bool isOnlySender = behind.evidence == QList{Clue::Sender}; // who may send need not have the mailboxes
        if (isOnlySender && filter.isEmpty())
            continue;
        if (const auto finding = findingFor(search, behind, filter)) {
            answer.findings.append(*finding);
            answer.result = AskedSource::Found;
            break;
        }
    }
    co_return answer;
}
