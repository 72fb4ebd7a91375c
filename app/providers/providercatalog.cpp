// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providercatalog.h"

#include "providersearch.h"

#include "account/hostname.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto indexVersion = QDataStream::Qt_6_8;

std::optional<qsizetype> find(const QHash<QString, qsizetype> &table, const QString &key)
{
    const auto it = table.constFind(key);
    return it == table.constEnd() ? std::nullopt : std::optional(*it);
}
}

ProviderCatalog ProviderCatalog::fromFolder(const QString &folder)
{
    ProviderCatalog catalog;
    const QDir dir(folder);
    for (const auto &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (const auto text = presetText(dir.filePath(name)))
            catalog.add(name, *text);
        else
            catalog.refuse(name, PresetFault::Unreadable);
    }
    return catalog;
}

ProviderCatalog ProviderCatalog::fromIndex(const QByteArray &index, const QString &folder)
{
    QList<ProviderEntry> entries;
    QDataStream stream(index);
    stream.setVersion(indexVersion);
    stream >> entries;

    ProviderCatalog catalog;
    if (stream.status() != QDataStream::Ok || entries.isEmpty()) {
        catalog.refuse(folder, PresetFault::Unreadable);
        return catalog;
    }
    const QDir dir(folder);
    for (const auto &entry : std::as_const(entries))
        catalog.append(entry, std::make_shared<PresetOnDemand>(dir.filePath(entry.id + ".json"_L1)));
    return catalog;
}

QByteArray ProviderCatalog::index() const
{
    QByteArray index;
    QDataStream stream(&index, QIODevice::WriteOnly);
    stream.setVersion(indexVersion);
    stream << m_entries;
    return index;
}

void ProviderCatalog::refuse(const QString &file, PresetFault::Kind kind, const QString &part)
{
    m_faults.append({file, {kind, part}});
}

void ProviderCatalog::add(const QString &file, const QByteArray &json)
{
    const auto provider = parseProvider(json);
    if (!provider)
        return refuse(file, provider.error().kind, provider.error().part);
    if (m_ids.contains(provider->id))
        return refuse(file, PresetFault::Duplicate, u"id"_s);
    if (file != QString(provider->id + ".json"_L1))
        return refuse(file, PresetFault::Contradiction, u"id"_s);
    for (const auto &domain : provider->domains)
        if (m_domains.contains(domain))
            return refuse(file, PresetFault::Duplicate, domain);
    append(entryOf(*provider), std::make_shared<PresetOnDemand>(*provider));
}

void ProviderCatalog::append(const ProviderEntry &entry, std::shared_ptr<const PresetOnDemand> preset)
{
    const auto index = m_entries.size();
    m_entries.append(entry);
    m_presets.append(std::move(preset));
    m_ids.insert(entry.id, index);
    for (const auto &domain : entry.domains)
        m_domains.insert(domain, index);
    for (const auto &host : entry.hosts)
        if (!m_hosts.contains(host)) // the first has it
            m_hosts.insert(host, index);
    addMxSuffixes(index);
}

// Where two providers have the same suffix, the confirmed one has it, otherwise the first.
void ProviderCatalog::addMxSuffixes(qsizetype index)
{
    for (const auto &mx : m_entries.at(index).mxSuffixes) {
        const auto owner = m_mxSuffixes.constFind(mx.suffix);
        if (owner == m_mxSuffixes.constEnd() || (mx.confirmed && !owner->confirmed))
            m_mxSuffixes.insert(mx.suffix, {index, mx.confirmed});
    }
}

QList<Provider> ProviderCatalog::providers() const
{
    QList<Provider> all;
    for (const auto &preset : m_presets)
        if (const auto &provider = preset->get())
            all.append(*provider);
    return all;
}

std::optional<Provider> ProviderCatalog::at(std::optional<qsizetype> index) const
{
    return index ? m_presets.at(*index)->get() : std::nullopt;
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
            return at(owner->provider);
        const auto dot = suffix.indexOf(u'.');
        suffix = dot < 0 ? QString() : suffix.sliced(dot + 1);
    }
    return std::nullopt;
}

std::optional<Provider> ProviderCatalog::byServer(const QString &host) const
{
    const auto name = parseHostName(host);
    return name ? at(find(m_hosts, *name)) : std::nullopt;
}

QList<ProviderEntry> ProviderCatalog::search(QStringView text) const
{
    return searchProviders(m_entries, text);
}
