// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guess.h"

#include "check/board.h"

using namespace Qt::StringLiterals;

QList<Endpoint> guessedDoors(Protocol protocol, const QString &domain)
{
    const auto prefix = protocol == Protocol::Smtp ? "smtp."_L1 : protocol == Protocol::Imap ? "imap."_L1 : "pop."_L1;
    QList<Endpoint> doors;
    for (const auto &host : {QString(prefix + domain), QString("mail."_L1 + domain), domain})
        for (const auto security : {Security::Tls, Security::StartTls})
            doors.append({protocol, host, standardPort(protocol, security), security});
    return doors;
}

Task<QList<ServerLogin>> guessServers(EmailAddress address, DiscoveryRules rules)
{
    const QList<Endpoint> doors = guessedDoors(Protocol::Imap, address.domain) + guessedDoors(Protocol::Smtp, address.domain);
    const auto findings = co_await probeAll(doors, rules.furtherAuthorities, rules.limit);
    QList<ServerLogin> servers;
    for (const auto &finding : findings)
        if (finding.works())
            servers.append({finding.endpoint, address.toString(), SignIn::Password});
    co_return servers;
}
