// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/gathering.h"
#include "servicerecords.h"
#include "sources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto longestCall = std::chrono::milliseconds(2500); // a server that takes no connection by then is called dead

Task<> call(bool &answers, const Search &search, Endpoint endpoint)
{
    const auto limit = std::min<std::chrono::milliseconds>(longestCall, search.left());
    const auto roads = search.roads();
    const auto addresses = co_await roads.addressesOf(endpoint.host, limit);
    answers = (co_await quickestAddress(addresses, endpoint.port, limit, roads.doors)).has_value();
}

// Where DNS names several servers for one protocol, those that answer come first; a dead one that was to be preferred is told of.
Task<QList<Endpoint>> livingFirst(const Search &search, QList<Endpoint> endpoints, QList<DiscoveryRemark> &remarks)
{
    std::array<bool, 32> answers{};
    Gathering gathering;
    for (qsizetype i = 0; i < endpoints.size(); ++i)
        gathering.add(call(answers[static_cast<std::size_t>(i)], search, endpoints[i]));
    co_await gathering.finished();
    QList<Endpoint> living, dead;
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        (answers[static_cast<std::size_t>(i)] ? living : dead).append(endpoints[i]);
        if (!answers[static_cast<std::size_t>(i)] && living.isEmpty())
            remarks.append({DiscoveryRemark::TargetDown, {endpoints[i].host, QString::number(endpoints[i].port)}});
    }
    co_return living + dead;
}

// Only the order in which a protocol's servers stand is changed.
Task<QList<Endpoint>> checked(const Search &search, QList<Endpoint> endpoints, QList<DiscoveryRemark> &remarks)
{
    QList<Endpoint> all;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        QList<Endpoint> some;
        std::ranges::copy_if(endpoints, std::back_inserter(some), [protocol](const Endpoint &endpoint) {
            return endpoint.protocol == protocol;
        });
        if (some.size() > 1)
            some = co_await livingFirst(search, some, remarks);
        all += some;
    }
    co_return all;
}
} // namespace

Task<SourceAnswer> askServiceRecords(Search &search)
{
    const auto answer = co_await serviceRecordsOf(search.address.domain, search.dns());
    SourceAnswer result{answer.outcome == DnsOutcome::NoAnswer ? AskedSource::NoAnswer : AskedSource::Nothing};
    result.notOffered = answer.notOffered;
    if (answer.notOffered.contains(Protocol::Imap) && answer.notOffered.contains(Protocol::Pop3))
        result.remarks.append({DiscoveryRemark::NoMailbox, {search.address.domain}});
    if (answer.outcome != DnsOutcome::Found)
        co_return result;
    const auto endpoints = co_await checked(search, answer.endpoints, result.remarks);
    QList<ServerLogin> servers;
    for (const auto &endpoint : endpoints)
        servers.append({endpoint, search.address.toString(), SignIn::Password}); // the whole address is the name to try first (RFC 6186 section 4)
    result.result = AskedSource::Found;
    result.findings.append(findingFrom(FindingSource::ServiceRecord, Trust::Low, search.address, servers));
    co_return result;
}
