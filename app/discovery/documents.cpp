// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include "account/hostname.h"
#include "async/gathering.h"
#include "autoconfig.h"
#include "autoconfigplaces.h"
#include "net/hostaddresses.h"
#include "providers/accountdraft.h"
#include "publicsuffix.h"
#include "webdocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// A document from the web may name nobody's own computer or router by its number.
bool leadsInside(const QString &host)
{
    return isIpAddress(host) && isInnerAddress(QHostAddress(host));
}

// Where nobody knows how to sign in with a browser at this server, the password goes first.
QList<ServerLogin> loginsTo(const OfferedServer &offered, const ProviderCatalog &catalog)
{
    QList<ServerLogin> logins;
    for (const auto signIn : offered.signIns)
        logins.append({offered.endpoint, offered.userName, signIn});
    const auto provider = catalog.byServer(offered.endpoint.host);
    const bool knowsBrowserSignIn = provider && provider->oauth;
    if (!knowsBrowserSignIn)
        std::ranges::stable_partition(logins, [](const ServerLogin &login) {
            return login.signIn != SignIn::OAuth2;
        });
    return logins;
}

Trust trustIn(FindingSource source, const AutoconfigSettings &settings, const EmailAddress &address)
{
    return source == FindingSource::Autoconfig && settings.isFor(address.domain) ? Trust::Medium : Trust::Low;
}

SourceAnswer readDocument(const Search &search, FindingSource source, const WebDocument &document, const QString &origin)
{
    const auto settings = parseAutoconfig(document.text, search.address);
    if (!settings)
        return {AskedSource::Unusable};
    QList<ServerLogin> offered;
    for (const auto &server : settings->incoming + settings->outgoing)
        offered += loginsTo(server, search.catalog);
    const auto servers = usableServers(offered);
    if (servers.isEmpty())
        return {AskedSource::Unusable, {}, {{DiscoveryRemark::OnlyOpenServers, {origin}}}};
    auto finding = findingFrom(source, trustIn(source, *settings, search.address), search.address, servers);
    finding.origin = origin;
    finding.issuer = settings->issuer;
    return {AskedSource::Found, {finding}};
}

Task<> keep(SourceAnswer &answer, Task<SourceAnswer> asked)
{
    answer = co_await std::move(asked);
}

// Those who are asked without the address: outside of its domain nobody needs to hear it.
QList<QUrl> placesOf(const QStringList &domains)
{
    QList<QUrl> places;
    for (const auto &domain : domains)
        places += {QUrl(u"https://autoconfig."_s + domain + u"/mail/config-v1.1.xml"_s),
                   QUrl(u"https://"_s + domain + u"/.well-known/autoconfig/mail/config-v1.1.xml"_s)};
    return places;
}

bool saysTheSame(const Finding &one, const Finding &other)
{
    return one.servers == other.servers && one.trust == other.trust;
}

// Whose servers somebody is known to have, where the name under which he registered is a mail domain too.
std::optional<Finding> presetOf(const Search &search, FindingSource source, const QString &domain)
{
    const auto provider = search.catalog.byDomain(domain);
    if (!provider || provider->kind != ProviderKind::Mailbox)
        return std::nullopt;
    Finding finding{source, provider->id, accountFor(*provider, search.address), serversFor(*provider, search.address), Trust::Low};
    finding.origin = domain;
    return finding;
}

// The domains of those who take the domain's mail, without the host's own label and as registered.
QStringList exchangersDomains(const Search &search)
{
    QStringList domains;
    for (const auto &host : search.preferredExchangers()) {
        if (search.isWithinDomain(host))
            continue;
        for (const auto &domain : {registeredDomain(host), parentsOf(host).value(0)})
            if (!domain.isEmpty() && !domains.contains(domain) && domain != search.address.domain)
                domains.append(domain);
    }
    return domains.mid(0, 3);
}

Task<SourceAnswer> askOthers(Search &search, FindingSource source, QStringList domains)
{
    for (const auto &domain : std::as_const(domains))
        if (const auto preset = presetOf(search, source, domain))
            co_return SourceAnswer{AskedSource::Found, {*preset}};
    if (domains.isEmpty())
        co_return SourceAnswer{AskedSource::Nothing};
    auto answer = co_await askDocuments(search, source, placesOf(domains));
    answer.findings = answer.findings.mid(0, 1);
    co_return answer;
}
} // namespace

QList<ServerLogin> usableServers(const QList<ServerLogin> &servers)
{
    QList<ServerLogin> usable;
    for (const auto &login : servers)
        if (login.endpoint.security != Security::None && !leadsInside(login.endpoint.host))
            usable.append(login);
    return usable;
}

Task<SourceAnswer> askDocument(const Search &search, FindingSource source, QUrl place)
{
    const auto document = co_await fetchDocument(search, place);
    if (document)
        co_return readDocument(search, source, *document, place.host());
    SourceAnswer none{resultOf(document.error())};
    if (document.error() == WebFault::WantsAddress)
        none.remarks.append({DiscoveryRemark::AddressKept, {place.host()}});
    co_return none;
}

Task<SourceAnswer> askDocuments(const Search &search, FindingSource source, QList<QUrl> places)
{
    QList<SourceAnswer> answers(places.size());
    Gathering gathering;
    for (qsizetype i = 0; i < places.size(); ++i)
        gathering.add(keep(answers[i], askDocument(search, source, places[i])));
    co_await gathering.finished();
    SourceAnswer all{answers.first().result};
    for (const auto &answer : std::as_const(answers)) {
        all.remarks += answer.remarks;
        for (const auto &finding : answer.findings)
            if (std::ranges::none_of(all.findings, [&](const Finding &known) {
                    return saysTheSame(known, finding);
                }))
                all.findings.append(finding);
    }
    if (!all.findings.isEmpty())
        all.result = AskedSource::Found;
    co_return all;
}

Task<SourceAnswer> askAutoconfig(Search &search)
{
    auto places = autoconfigPlaces(search.address);
    if (search.rules.autoconfig)
        places = {*search.rules.autoconfig};
    co_return co_await askDocuments(search, FindingSource::Autoconfig, places);
}

Task<SourceAnswer> askParent(Search &search)
{
    co_return co_await askOthers(search, FindingSource::Parent, parentsOf(search.address.domain));
}

Task<SourceAnswer> askExchangersDomain(Search &search)
{
    co_return co_await askOthers(search, FindingSource::ExchangerDocument, exchangersDomains(search));
}

Task<SourceAnswer> askMozilla(Search &search)
{
    QList<QUrl> places;
    for (const auto &domain : QStringList{search.address.domain} + exchangersDomains(search))
        places.append(QUrl(u"https://live.thunderbird.net/autoconfig/v1.1/"_s + domain));
    auto answer = co_await askDocuments(search, FindingSource::Mozilla, places);
    answer.findings = answer.findings.mid(0, 1);
    co_return answer;
}
