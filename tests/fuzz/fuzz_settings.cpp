// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a domain's web server answers in the ways of PACC and Exchange; only servers that can be reached by a name and a port come out.

#include "fuzz.h"

#include "account/hostname.h"
#include "discovery/autodiscoveranswer.h"
#include "discovery/pacc.h"

void fuzz(const QByteArray &input)
{
    static const auto jane = *EmailAddress::parse(QStringLiteral("jane@example.com"));
    if (const auto settings = parsePacc(input))
        for (const auto &server : settings->servers)
            promise(server.security == Security::Tls && parseHostName(server.host) == server.host);
    if (const auto answer = parseAutodiscover(input, jane))
        for (const auto &login : answer->servers)
            promise(login.endpoint.port != 0 && parseHostName(login.endpoint.host) == login.endpoint.host);
    autodiscoverHost(input);
    judgePaccDigest({}, {input});
}
