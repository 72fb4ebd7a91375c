// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presetondemand.h"
#include "providerentry.h"

#include <QHash>

#include <memory>

// A preset that was left out of the catalog, and why.
struct CatalogFault {
    QString file;
    PresetFault fault;

    bool operator==(const CatalogFault &) const = default;
};

// All providers that are known beforehand, and the ways to find one.
class ProviderCatalog
{
public:
    // The presets that the program brings along. At first only their index is read.
    static const ProviderCatalog &builtIn();
    // Every "*.json" of a folder. One damaged file costs only itself.
    static ProviderCatalog fromFolder(const QString &folder);
    // A folder by its index, so that each preset is read only when it is asked for.
    static ProviderCatalog fromIndex(const QByteArray &index, const QString &folder);
    QByteArray index() const;

    // Takes in one preset, or lists it among the faults. "gmail.json" must hold the preset with the id "gmail".
    void add(const QString &file, const QByteArray &json);

    const QList<ProviderEntry> &entries() const
    {
        return m_entries;
    }
    // All of them in full, which reads what was not read yet.
    QList<Provider> providers() const;
    const QList<CatalogFault> &faults() const
    {
        return m_faults;
    }

    std::optional<Provider> byId(const QString &id) const;
    // The provider of a mail domain, as EmailAddress has it.
    std::optional<Provider> byDomain(const QString &domain) const;
    // The provider behind a mail exchanger: the one with the longest fitting suffix. Filter services and forwarders stand in
    // front of other people's mailboxes, so this is a hint.
    std::optional<Provider> byMxHost(const QString &host) const;
    // The provider one of whose servers has this name, blanks aside.
    std::optional<Provider> byServer(const QString &host) const;
    // What a person may mean by a text, the best match first; all of them by name for an empty text.
    QList<ProviderEntry> search(QStringView text) const;

private:
    void refuse(const QString &file, PresetFault::Kind kind, const QString &part = {});
    void append(const ProviderEntry &entry, std::shared_ptr<const PresetOnDemand> preset);
    void addMxSuffixes(qsizetype index);
    std::optional<Provider> at(std::optional<qsizetype> index) const;

    struct MxOwner {
        qsizetype provider;
        bool confirmed;
    };
    QList<ProviderEntry> m_entries;
    QList<std::shared_ptr<const PresetOnDemand>> m_presets; // one an entry, in the same order
    QList<CatalogFault> m_faults;
    QHash<QString, qsizetype> m_ids;
    QHash<QString, qsizetype> m_domains;
    QHash<QString, qsizetype> m_hosts;
    QHash<QString, MxOwner> m_mxSuffixes;
};
