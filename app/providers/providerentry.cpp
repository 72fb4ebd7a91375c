// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerentry.h"

ProviderEntry entryOf(const Provider &provider)
{
    QStringList hosts;
    for (const auto &server : provider.servers)
        hosts.append(server.hostPattern);
    hosts.removeDuplicates();
    return {provider.id, provider.name, provider.kind, provider.confidence, provider.domains, provider.mxSuffixes, hosts, provider.signs};
}

QDataStream &operator<<(QDataStream &stream, const MxSuffix &mx)
{
    return stream << mx.suffix << mx.confirmed;
}

QDataStream &operator>>(QDataStream &stream, MxSuffix &mx)
{
    return stream >> mx.suffix >> mx.confirmed;
}

QDataStream &operator<<(QDataStream &stream, const ProviderEntry &entry)
{
    return stream << entry.id << entry.name << entry.kind << entry.confidence << entry.domains << entry.mxSuffixes << entry.hosts << entry.signs;
}

QDataStream &operator>>(QDataStream &stream, ProviderEntry &entry)
{
    return stream >> entry.id >> entry.name >> entry.kind >> entry.confidence >> entry.domains >> entry.mxSuffixes >> entry.hosts >> entry.signs;
}
