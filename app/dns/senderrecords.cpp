// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "senderrecords.h"

#include "async/gathering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostExchangersAsked = 5;

Task<> keep(DnsAnswer &place, QDnsLookup::Type type, QString name, DnsRules rules)
{
    place = co_await askDns(type, name, rules);
}

// DMARC of the domain, or of the nearest domain above it that has one. Never asks a top-level domain.
Task<> findDmarc(SenderRecords &records, DnsRules rules)
{
    for (auto domain = records.domain; domain.contains(u'.'); domain = domain.sliced(domain.indexOf(u'.') + 1)) {
        records.dmarcDomain = domain;
        records.dmarc = co_await askDns(QDnsLookup::TXT, "_dmarc."_L1 + domain, rules);
        if (records.dmarc.outcome == DnsOutcome::Found || records.dmarc.outcome == DnsOutcome::NoAnswer)
            co_return;
    }
    records.dmarcDomain = records.domain;
}

Task<> followSpf(SenderRecords &records, DnsRules rules)
{
    records.texts = co_await askDns(QDnsLookup::TXT, records.domain, rules);
    const auto first = std::ranges::find_if(records.texts.texts, isSpf);
    if (std::ranges::count_if(records.texts.texts, isSpf) != 1)
        co_return;
    if (const auto record = parseSpf(*first))
        records.spf = co_await walkSpf(records.domain, *record, rules);
}

std::optional<Provider> providerBehind(const DnsAnswer &exchangers, const ProviderCatalog &catalog)
{
    for (const auto &record : exchangers.exchangers)
        if (const auto provider = catalog.byMxHost(record.exchange.toLower()))
            return provider;
    return std::nullopt;
}

// Every provider that the domain's SPF includes, such as a sending service, and the one that is known anyway.
QStringList selectorsFor(const SenderRecords &records, const ProviderCatalog &catalog)
{
    QStringList selectors = records.provider ? records.provider->sending.dkimSelectors : QStringList();
    for (const auto &provider : catalog.providers())
        if (records.spf.included.contains(provider.sending.spfInclude))
            selectors += provider.sending.dkimSelectors;
    selectors.removeDuplicates();
    return selectors;
}

// The names that mail servers come with, for a domain of which nothing is known.
QStringList usualSelectors()
{
    return {u"default"_s, u"dkim"_s, u"mail"_s, u"s1"_s, u"k1"_s, u"selector1"_s};
}

QStringList hostsOf(const DnsAnswer &exchangers)
{
    QStringList hosts;
    for (const auto &record : exchangers.exchangers)
        if (const auto host = record.exchange.toLower(); host.contains(u'.') && host != "."_L1 && hosts.size() < mostExchangersAsked)
            hosts.append(host);
    return hosts;
}
} // namespace

Task<SenderRecords> senderRecordsOf(QString domain, QString providerId, const ProviderCatalog &catalog, DnsRules rules)
{
    SenderRecords records;
    records.domain = domain;
    {
        Gathering first;
        first.add(keep(records.exchangers, QDnsLookup::MX, domain, rules));
        first.add(followSpf(records, rules));
        first.add(findDmarc(records, rules));
        first.add(keep(records.mtaSts, QDnsLookup::TXT, "_mta-sts."_L1 + domain, rules));
        first.add(keep(records.tlsReporting, QDnsLookup::TXT, "_smtp._tls."_L1 + domain, rules));
        co_await first.finished();
    }
    records.provider = catalog.byId(providerId);
    if (!records.provider)
        records.provider = providerBehind(records.exchangers, catalog);

    const auto selectors = selectorsFor(records, catalog);
    records.selectorsAreKnown = !selectors.isEmpty();
    for (const auto &selector : records.selectorsAreKnown ? selectors : usualSelectors())
        records.dkimKeys.append({selector, {}});
    for (const auto &host : hostsOf(records.exchangers))
        records.associations.append({host, {}});

    Gathering second;
    for (auto &key : records.dkimKeys)
        second.add(keep(key.answer, QDnsLookup::TXT, QString(key.name + "._domainkey."_L1 + domain), rules));
    for (auto &host : records.associations)
        second.add(keep(host.answer, QDnsLookup::TLSA, QString("_25._tcp."_L1 + host.name), rules));
    co_await second.finished();
    co_return records;
}
