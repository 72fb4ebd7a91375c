// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A provider preset.

#include "fuzz.h"

#include "providers/provider.h"

void fuzz(const QByteArray &input)
{
    const auto provider = parseProvider(input);
    if (!provider)
        return;
    promise(!provider->id.isEmpty());
    for (const auto &server : provider->servers)
        promise(server.security != Security::None && server.port != 0);
    for (const auto &link : provider->links)
        promise(link.url.scheme() == QStringLiteral("https"));
}
