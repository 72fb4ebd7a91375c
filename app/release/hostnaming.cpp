// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostnaming.h"

#include "account/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto allBelow = "*."_L1;

bool fits(const QString &pattern, const QString &host)
{
    return pattern.startsWith(allBelow) ? host.endsWith(QStringView(pattern).sliced(1)) : host == pattern;
}
} // namespace

bool HostNaming::names(const QString &host) const
{
    const auto name = parseHostName(host);
    return name && std::ranges::any_of(hosts, [&name](const QString &text) {
               const auto pattern = parseHostPattern(text);
               return pattern && fits(*pattern, *name);
           });
}

std::optional<QString> parseHostPattern(QStringView text)
{
    const bool isForAll = text.startsWith(allBelow);
    const auto host = parseHostName(isForAll ? text.sliced(2) : text);
    if (!host || (isForAll && (!host->contains(u'.') || isIpAddress(*host))))
        return std::nullopt;
    return isForAll ? QString(allBelow + *host) : *host;
}

QStringList hostsOf(const MailAccount &account)
{
    QStringList hosts;
    for (const auto &side : {account.incoming, account.outgoing})
        if (side && !hosts.contains(side->endpoint.host))
            hosts.append(side->endpoint.host);
    return hosts;
}
