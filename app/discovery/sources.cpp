// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources.h"

#include "account/hostname.h"
#include "async/gathering.h"
#include "autoconfig.h"
#include "autoconfigplaces.h"
#include "guess.h"
#include "net/hostaddresses.h"
#include "providers/accountdraft.h"
#include "servicerecords.h"
#include "webdocument.h"
#include <algorithm>

Search::Search(const EmailAddress &wanted, const ProviderCatalog &presets, const DiscoveryRules &searchRules)
    : address(wanted)
    , catalog(presets)
    , rules(searchRules)
    , end(searchRules.limit)
{
}

DnsRules Search::dns() const
{
    auto within = rules.dns;
    within.limit = std::min(within.limit, left());
    return within;
}

Roads Search::roads() const
{
    const auto addressesOf = [dns = rules.dns](const QString &host, std::chrono::milliseconds limit) {
        auto within = dns;
        within.limit = limit;
        return addressesByDns(host, within);
    };
    return {addressesOf, rules.doors};
}

bool Search::isWithinDomain(const QString &host) const
{
    return ::isWithinDomain(host, address.domain);
}

// What is less preferred only keeps the mail until the others are back (RFC 5321 section 5.1).
QStringList Search::preferredExchangers() const
{
    QStringList hosts;
    for (const auto &record : exchangers.exchangers)
        if (record.preference == exchangers.exchangers.first().preference && !record.exchange.isEmpty() && record.exchange != QLatin1StringView("."))
            hosts.append(record.exchange.toLower());
    return hosts;
}

QList<Source> allSources(const DiscoveryRules &rules)
{
    QList<Source> sources{
        {FindingSource::Pacc, Turn::AtOnce, askPacc},
        {FindingSource::Autoconfig, Turn::AtOnce, askAutoconfig},
        {FindingSource::Mozilla, Turn::AfterExchangers, askMozilla},
        {FindingSource::MailExchanger, Turn::AtOnce, askMailExchangers},
        {FindingSource::ServiceRecord, Turn::AtOnce, askServiceRecords},
        {FindingSource::Autodiscover, Turn::AfterDocuments, askAutodiscover},
        {FindingSource::Parent, Turn::AfterDocuments, askParent},
        {FindingSource::ExchangerDocument, Turn::AfterExchangers, askExchangersDomain},
        {FindingSource::Gateway, Turn::AfterExchangers, askBehindGateway},
        {FindingSource::Guess, Turn::AfterEverybody, askUsualNames},
    };
    sources.removeIf([&rules](const Source &source) {
        return source.kind == FindingSource::Mozilla && !rules.asksMozilla;
    });
    return sources;
}
