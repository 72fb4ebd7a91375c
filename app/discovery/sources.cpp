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

using namespace Qt::StringLiterals;

namespace
{
SourceAnswer found(const Finding &finding)
{
    return {AskedSource::Found, finding};
}

SourceAnswer foundProvider(FindingSource source, Trust trust, const Provider &provider, const EmailAddress &address)
{
    return found({source, provider.id, accountFor(provider, address), serversFor(provider, address), trust});
}

AskedSource::Result resultOf(WebFault fault)
{
    switch (fault) {
    case WebFault::NotThere:
        return AskedSource::Nothing;
    case WebFault::NoAnswer:
        return AskedSource::NoAnswer;
    case WebFault::NotTrusted:
    case WebFault::TooLarge:
        break;
    }
    return AskedSource::Unusable;
}

// A document from the web may name nobody's own computer or router by its number.
bool leadsInside(const QString &host)
{
    return isIpAddress(host) && isInnerAddress(QHostAddress(host));
}

// Only encrypted servers: a document never talks anybody into an open line.
QList<ServerLogin> lockedServers(const AutoconfigSettings &settings)
{
    QList<ServerLogin> servers;
    for (const auto &offered : settings.incoming + settings.outgoing)
        if (offered.endpoint.security != Security::None && !leadsInside(offered.endpoint.host))
            servers.append(offered.login());
    return servers;
}

SourceAnswer readAutoconfig(const QByteArray &text, const EmailAddress &address)
{
    const auto settings = parseAutoconfig(text, address);
    const auto servers = settings ? lockedServers(*settings) : QList<ServerLogin>();
    if (servers.isEmpty())
        return {AskedSource::Unusable, {}};
    return found(findingFrom(FindingSource::Autoconfig, settings->isFor(address.domain) ? Trust::Medium : Trust::Low, address, servers));
}

Task<> askPlace(SourceAnswer &answer, QUrl place, EmailAddress address, DiscoveryRules rules)
{
    const auto document = co_await fetchDocument(place, rules.furtherAuthorities, rules.limit);
    answer = document ? readAutoconfig(*document, address) : SourceAnswer{resultOf(document.error()), {}};
}
} // namespace

SourceAnswer presetFor(const EmailAddress &address, const ProviderCatalog &catalog)
{
    const auto provider = catalog.byDomain(address.domain);
    if (!provider)
        return {AskedSource::Nothing, {}};
    const auto trust = provider->confidence == PresetConfidence::Low ? Trust::Low : Trust::High;
    return foundProvider(FindingSource::Preset, trust, *provider, address);
}

Task<SourceAnswer> askAutoconfig(EmailAddress address, DiscoveryRules rules)
{
    const auto places = rules.autoconfig ? QList{*rules.autoconfig} : autoconfigPlaces(address);
    QList<SourceAnswer> answers(places.size());
    Gathering gathering;
    for (qsizetype i = 0; i < places.size(); ++i)
        gathering.add(askPlace(answers[i], places[i], address, rules));
    co_await gathering.finished();
    for (const auto &answer : std::as_const(answers))
        if (answer.finding)
            co_return answer;
    co_return answers.first();
}

Task<SourceAnswer> askMailExchangers(EmailAddress address, const ProviderCatalog &catalog, DiscoveryRules rules)
{
    const auto answer = co_await askDns(QDnsLookup::MX, address.domain, rules.dns);
    for (const auto &record : answer.exchangers)
        if (const auto provider = catalog.byMxHost(record.exchange().toLower()))
            co_return foundProvider(FindingSource::MailExchanger, Trust::Low, *provider, address);
    co_return SourceAnswer{answer.outcome == DnsOutcome::NoAnswer ? AskedSource::NoAnswer : AskedSource::Nothing, {}};
}

Task<SourceAnswer> askServiceRecords(EmailAddress address, DiscoveryRules rules)
{
    const auto answer = co_await serviceRecordsOf(address.domain, rules.dns);
    if (answer.outcome != DnsOutcome::Found)
        co_return SourceAnswer{answer.outcome == DnsOutcome::NoAnswer ? AskedSource::NoAnswer : AskedSource::Nothing, {}};
    QList<ServerLogin> servers;
    for (const auto &endpoint : answer.endpoints)
        servers.append({endpoint, address.toString(), SignIn::Password}); // the whole address is the name to try first (RFC 6186 section 4)
    co_return found(findingFrom(FindingSource::ServiceRecord, Trust::Low, address, servers));
}

Task<SourceAnswer> askUsualNames(EmailAddress address, DiscoveryRules rules)
{
    const auto servers = co_await guessServers(address, rules);
    if (servers.isEmpty())
        co_return SourceAnswer{AskedSource::Nothing, {}};
    co_return found(findingFrom(FindingSource::Guess, Trust::Low, address, servers));
}
