// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An autoconfiguration document; whatever it says, only servers that are complete and of a known kind come out.

#include "fuzz.h"

#include "account/hostname.h"
#include "discovery/autoconfig.h"

void fuzz(const QByteArray &input)
{
    static const auto jane = *EmailAddress::parse(QStringLiteral("jane@example.com"));
    const auto settings = parseAutoconfig(input, jane);
    if (!settings)
        return;
    promise(!settings->incoming.isEmpty() || !settings->outgoing.isEmpty());
    for (const auto &server : settings->incoming)
        promise(server.endpoint.protocol != Protocol::Smtp);
    for (const auto &server : settings->outgoing)
        promise(server.endpoint.protocol == Protocol::Smtp);
    for (const auto &server : settings->incoming + settings->outgoing)
        promise(server.endpoint.port != 0 && !server.signIns.isEmpty() && parseHostName(server.endpoint.host) == server.endpoint.host);
}
