// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherprovider.h"

#include <array>

using namespace Qt::StringLiterals;

namespace
{
// In this order: those that nearly every network lets its people use.
constexpr auto largeProviders = std::to_array<QLatin1StringView>({"gmail"_L1, "yahoo"_L1, "outlook-com"_L1});

std::optional<Endpoint> doorLike(const Provider &provider, const Endpoint &door)
{
    for (const auto &server : provider.servers)
        if (server.protocol == door.protocol && server.port == door.port && !server.hostPattern.contains(u'{'))
            return Endpoint{server.protocol, server.hostPattern, server.port, server.security};
    return std::nullopt;
}
} // namespace

std::optional<Endpoint> sameDoorElsewhere(const ProviderCatalog &catalog, const Endpoint &door)
{
    for (const auto id : largeProviders)
        if (const auto provider = catalog.byId(id))
            if (const auto other = doorLike(*provider, door); other && other->host != door.host)
                return other;
    return std::nullopt;
}
