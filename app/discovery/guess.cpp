// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guess.h"

#include "check/board.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
std::optional<ServerLogin> firstThatWorks(const QList<PortFinding> &findings, Protocol protocol, const EmailAddress &address)
{
    const auto works = std::ranges::find_if(findings, [protocol](const PortFinding &finding) {
        return finding.endpoint.protocol == protocol && finding.works();
    });
    if (works == findings.end())
        return std::nullopt;
    return ServerLogin{works->endpoint, address.toString(), SignIn::Password};
}
} // namespace

QList<Endpoint> guessedDoors(Protocol protocol, const QString &domain)
{
    const auto prefix = protocol == Protocol::Smtp ? "smtp."_L1 : protocol == Protocol::Imap ? "imap."_L1 : "pop."_L1;
    QList<Endpoint> doors;
    for (const auto &host : {QString(prefix + domain), QString("mail."_L1 + domain), domain})
        for (const auto security : {Security::Tls, Security::StartTls})
            doors.append({protocol, host, standardPort(protocol, security), security});
    return doors;
}

Task<MailAccount> guessAccount(EmailAddress address, DiscoveryRules rules)
{
    const QList<Endpoint> doors = guessedDoors(Protocol::Imap, address.domain) + guessedDoors(Protocol::Smtp, address.domain);
    const auto findings = co_await probeAll(doors, rules.furtherAuthorities, rules.limit);
    co_return MailAccount{{}, address, u"generic"_s, firstThatWorks(findings, Protocol::Imap, address), firstThatWorks(findings, Protocol::Smtp, address)};
}
