// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namedprovider.h"

#include "account/hostname.h"
#include "namedserver.h"
#include "providers/providercatalog.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestLookForProvider = 64 * 1024;
constexpr int mostAddresses = 40;

// The domains of the mail addresses in a text, in their order.
QStringList domainsIn(const QString &text)
{
    static const QRegularExpression address(u"[\\w.+*-]{1,64}@((?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,24})"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList domains;
    auto found = address.globalMatch(text);
    for (int i = 0; found.hasNext() && i < mostAddresses; ++i)
        domains.append(found.next().captured(1).toLower());
    domains.removeDuplicates();
    return domains;
}

bool bearsItsName(const ProviderEntry &entry, const QString &host)
{
    return std::ranges::any_of(entry.domains, [&host](const QString &domain) {
        return isWithinDomain(host, domain);
    });
}

// How well a preset fits among those that share a server.
int fitOf(const ProviderEntry &entry, const QString &host, const QStringList &domains)
{
    const bool isAddressed = std::ranges::any_of(domains, [&entry](const QString &domain) {
        return entry.domains.contains(domain);
    });
    return 8 * isAddressed + 4 * bearsItsName(entry, host)
        + (entry.confidence == PresetConfidence::High         ? 2
               : entry.confidence == PresetConfidence::Medium ? 1
                                                              : 0);
}

QString byServerIn(const QString &text, const QStringList &domains)
{
    const auto &entries = ProviderCatalog::builtIn().entries();
    for (const auto &host : hostsNamedIn(text)) {
        const ProviderEntry *best = nullptr;
        for (const auto &entry : entries)
            if (entry.kind != ProviderKind::Generic && entry.hosts.contains(host) && (!best || fitOf(entry, host, domains) > fitOf(*best, host, domains)))
                best = &entry;
        if (best)
            return best->id;
    }
    return {};
}

// A user name is often an address of another provider than the one whose server is asked.
QString byAddressIn(const QString &text, const QStringList &domains)
{
    const auto servers = mailHostsIn(text);
    for (const auto &domain : domains)
        if (const auto provider = ProviderCatalog::builtIn().byDomain(domain))
            if (servers.isEmpty() || std::ranges::any_of(servers, [&domain](const QString &server) {
                    return isWithinDomain(server, domain);
                }))
                return provider->id;
    return {};
}

QString bySign(const QString &text)
{
    const auto &entries = ProviderCatalog::builtIn().entries();
    for (const auto &entry : entries)
        if (std::ranges::any_of(entry.signs, [&text](const QString &sign) {
                return text.contains(sign, Qt::CaseInsensitive);
            }))
            return entry.id;
    return {};
}
} // namespace

QString providerNamedIn(const QString &text)
{
    const auto looked =
        text.size() <= longestLookForProvider ? text : QString(text.first(longestLookForProvider / 2) + u'\n' + text.last(longestLookForProvider / 2));
    const auto domains = domainsIn(looked);
    if (const auto id = byServerIn(looked, domains); !id.isEmpty())
        return id;
    if (const auto id = byAddressIn(looked, domains); !id.isEmpty())
        return id;
    return bySign(looked);
}
