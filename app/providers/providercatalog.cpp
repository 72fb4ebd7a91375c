// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providercatalog.h"

#include "providersearch.h"

#include "account/hostname.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
std::optional<qsizetype> find(const QHash<QString, qsizetype> &table, const QString &key)
{
    const auto it = table.constFind(key);
    return it == table.constEnd() ? std::nullopt : std::optional(*it);
}
}

const ProviderCatalog &ProviderCatalog::builtIn()
{
    static const auto catalog = fromFolder(u":/providers"_s);
    return catalog;
}

ProviderCatalog ProviderCatalog::fromFolder(const QString &folder)
{
    ProviderCatalog catalog;
    const QDir dir(folder);
    for (const auto &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            catalog.add(name, file.read(largestPreset + 1));
        else
            catalog.m_faults.append({name, {PresetFault::Unreadable, {}}});
    }
    return catalog;
}

void ProviderCatalog::add(const QString &file, const QByteArray &json)
{
    const auto refuse = [&](PresetFault::Kind kind, const QString &part) {
        m_faults.append({file, {kind, part}});
    };
    const auto provider = parseProvider(json);
    if (!provider)
        return refuse(provider.error().kind, provider.error().part);
    if (m_ids.contains(provider->id))
        return refuse(PresetFault::Duplicate, u"id"_s);
    if (file != QString(provider->id + ".json"_L1))
        return refuse(PresetFault::Contradiction, u"id"_s);
    for (const auto &domain : provider->domains)
        if (m_domains.contains(domain))
            return refuse(PresetFault::Duplicate, domain);

    const auto index = m_providers.size();
    m_providers.append(*provider);
    m_ids.insert(provider->id, index);
    for (const auto &domain : provider->domains)
        m_domains.insert(domain, index);
    addMxSuffixes(index);
}

// Where two providers have the same suffix, the confirmed one has it, otherwise the first.
void ProviderCatalog::addMxSuffixes(qsizetype index)
{
    for (const auto &mx : m_providers.at(index).mxSuffixes) {
        const auto owner = m_mxSuffixes.constFind(mx.suffix);
        if (owner == m_mxSuffixes.constEnd() || (mx.confirmed && !owner->confirmed))
            m_mxSuffixes.insert(mx.suffix, {index, mx.confirmed});
    }
}

std::optional<Provider> ProviderCatalog::at(std::optional<qsizetype> index) const
{
    return index ? std::optional(m_providers.at(*index)) : std::nullopt;
}

std::optional<Provider> ProviderCatalog::byId(const QString &id) const
{
    return at(find(m_ids, id));
}

std::optional<Provider> ProviderCatalog::byDomain(const QString &domain) const
{
    return at(find(m_domains, domain.toLower()));
}

std::optional<Provider> ProviderCatalog::byMxHost(const QString &host) const
{
    auto suffix = parseHostName(host).value_or(QString());
    while (!suffix.isEmpty()) {
        if (const auto owner = m_mxSuffixes.constFind(suffix); owner != m_mxSuffixes.constEnd())
            return m_providers.at(owner->provider);
        const auto dot = suffix.indexOf(u'.');
        suffix = dot < 0 ? QString() : suffix.sliced(dot + 1);
    }
    return std::nullopt;
}

std::optional<Provider> ProviderCatalog::byServer(const QString &host) const
{
    const auto isOurs = [name = parseHostName(host).value_or(QString())](const ServerTemplate &server) {
        return server.hostPattern == name;
    };
    for (const auto &provider : m_providers)
        if (std::ranges::any_of(provider.servers, isOurs))
            return provider;
    return std::nullopt;
}

QList<Provider> ProviderCatalog::search(QStringView text) const
{
    return searchProviders(m_providers, text);
}
