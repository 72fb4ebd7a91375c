// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailexchangers.h"

#include "publicsuffix.h"
#include "sources.h"

using namespace Qt::StringLiterals;

namespace
{
// The longest choice that stands in the name as a whole; at its end before anywhere else.
QString choiceIn(const QStringList &choices, const QString &host)
{
    const auto longest = [&](auto fits) {
        QString found;
        for (const auto &choice : choices)
            if (choice.size() > found.size() && fits(choice))
                found = choice;
        return found;
    };
    const auto atEnd = longest([&](const QString &choice) {
        return host.endsWith(u'.' + choice);
    });
    return !atEnd.isEmpty() ? atEnd : longest([&](const QString &choice) {
        return host.contains(QString(u'.' + choice + u'.'));
    });
}

// "{account}.example.net" and "w0123.example.net" make "w0123".
QString labelIn(const Provider &provider, const QString &blank, const QString &host)
{
    const QString start = u'{' + blank + u"}."_s;
    for (const auto &server : provider.servers) {
        if (!server.hostPattern.startsWith(start))
            continue;
        const auto rest = QStringView(server.hostPattern).sliced(start.size() - 1);
        if (!rest.contains(u'{') && host.endsWith(rest) && !host.chopped(rest.size()).contains(u'.'))
            return host.chopped(rest.size());
    }
    return {};
}

std::optional<Provider> providerOf(const ProviderCatalog &catalog, const QString &exchanger)
{
    const auto provider = catalog.byMxHost(exchanger);
    return provider ? provider : catalog.byDomain(registeredDomain(exchanger));
}
} // namespace

BlankValues blanksFrom(const Provider &provider, const QString &exchanger)
{
    BlankValues values;
    for (const auto &blank : provider.blanks) {
        const auto value = blank.choices.isEmpty() ? labelIn(provider, blank.name, exchanger) : choiceIn(blank.choices, exchanger);
        if (!value.isEmpty())
            values.insert(blank.name, value);
    }
    return values;
}

Task<SourceAnswer> askMailExchangers(Search &search)
{
    search.exchangers = co_await askDns(QDnsLookup::MX, search.address.domain, search.dns());
    const auto hosts = search.preferredExchangers();
    for (const auto &host : hosts) {
        const auto provider = search.isWithinDomain(host) ? search.catalog.byMxHost(host) : providerOf(search.catalog, host);
        if (!provider || provider->kind != ProviderKind::Mailbox)
            continue;
        const auto blanks = blanksFrom(*provider, host);
        Finding finding{FindingSource::MailExchanger,
                        provider->id,
                        accountFor(*provider, search.address, blanks),
                        serversFor(*provider, search.address, blanks),
                        Trust::Low};
        finding.blanks = blanks;
        finding.origin = host;
        co_return SourceAnswer{AskedSource::Found, {finding}};
    }
    const auto outcome = search.exchangers.outcome;
    SourceAnswer nothing{outcome == DnsOutcome::NoAnswer ? AskedSource::NoAnswer : AskedSource::Nothing};
    if (outcome == DnsOutcome::Found && hosts.isEmpty()) // RFC 7505
        nothing.remarks.append({DiscoveryRemark::NoMail, {search.address.domain}});
    co_return nothing;
}
