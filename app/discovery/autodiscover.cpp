// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/gathering.h"
#include "autodiscoveranswer.h"
#include "behind.h"
#include "documents.h"
#include "providers/accountdraft.h"
#include "webdocument.h"

#include <array>

using namespace Qt::StringLiterals;

namespace
{
// A place that sends us to a large provider's own Autodiscover says whose customer the domain is.
std::optional<Finding> findingOfHost(const Search &search, const QString &host, const QString &origin)
{
    const auto provider = search.catalog.byId(providerOfHost(host));
    if (!provider || provider->kind != ProviderKind::Mailbox)
        return std::nullopt;
    Finding finding{FindingSource::Autodiscover, provider->id, accountFor(*provider, search.address), serversFor(*provider, search.address), Trust::Low};
    finding.origin = origin;
    return finding;
}

SourceAnswer read(const Search &search, const QByteArray &text, const QString &origin)
{
    const auto told = parseAutodiscover(text, search.address);
    if (!told)
        return {AskedSource::Unusable};
    if (const auto provider = findingOfHost(search, told->redirect.host(), origin))
        return {AskedSource::Found, {*provider}};
    const auto servers = usableServers(told->servers);
    if (servers.isEmpty() && !told->servers.isEmpty())
        return {AskedSource::Unusable, {}, {{DiscoveryRemark::OnlyOpenServers, {origin}}}};
    if (servers.isEmpty())
        return {AskedSource::Nothing};
    auto finding = findingFrom(FindingSource::Autodiscover, Trust::Medium, search.address, servers);
    finding.origin = origin;
    return {AskedSource::Found, {finding}};
}

// With the address, so only a host of the domain is asked, and never with a password, whatever it wants.
Task<> askHost(SourceAnswer &answer, const Search &search, QString host)
{
    const QUrl place(u"https://"_s + host + u"/autodiscover/autodiscover.xml"_s);
    const auto document = co_await askWithBody(search, place, autodiscoverQuestion(search.address));
    answer = document ? read(search, document->text, host) : SourceAnswer{resultOf(document.error())};
}

// Version 2 tells only where to ask further, which is enough to know a large provider.
Task<> askVersion2(SourceAnswer &answer, const Search &search)
{
    const QString host = u"autodiscover."_s + search.address.domain;
    QUrl place(u"https://"_s + host);
    place.setPath(u"/autodiscover/autodiscover.json/v1.0/"_s + search.address.toString());
    place.setQuery(u"Protocol=AutodiscoverV1"_s);
    const auto document = co_await fetchDocument(search, place);
    if (!document)
        co_return;
    if (const auto finding = findingOfHost(search, autodiscoverHost(document->text), host))
        answer = {AskedSource::Found, {*finding}};
}

Task<QStringList> hostsFor(const Search &search)
{
    QStringList hosts{u"autodiscover."_s + search.address.domain, search.address.domain};
    const auto records = co_await askDns(QDnsLookup::SRV, u"_autodiscover._tcp."_s + search.address.domain, search.dns());
    for (const auto &record : records.services) {
        const auto host = record.target.toLower();
        const bool isAtHome = search.isWithinDomain(host) && record.port == 443;
        if (isAtHome && !hosts.contains(host) && hosts.size() < 3)
            hosts.append(host);
    }
    co_return hosts;
}
} // namespace

Task<SourceAnswer> askAutodiscover(Search &search)
{
    const auto hosts = co_await hostsFor(search);
    std::array<SourceAnswer, 3> answers;
    SourceAnswer second{AskedSource::Nothing};
    Gathering gathering;
    for (qsizetype i = 0; i < hosts.size(); ++i)
        gathering.add(askHost(answers[static_cast<std::size_t>(i)], search, hosts[i]));
    gathering.add(askVersion2(second, search));
    co_await gathering.finished();
    SourceAnswer best = answers.front();
    for (const auto &answer : answers) {
        if (!answer.findings.isEmpty())
            co_return answer;
        best.remarks += answer.remarks;
    }
    if (!second.findings.isEmpty())
        co_return second;
    best.remarks = best.remarks.mid(0, 1);
    co_return best;
}
