// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundaccount.h"

#include "account/hostname.h"
#include "base/escape.h"
#include "base/outsidetext.h"
#include "base/trimming.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestText = 255;

// And all of it is seen: who reads the name reads what is sent.
bool isOneLine(const QString &text)
{
    return text.size() <= longestText && !text.contains(u'\n') && printable(text) == text;
}

[[noreturn]] void invalid(const QString &part)
{
    throw ImportFault{ImportFault::Invalid, part};
}
} // namespace

ServerLogin loginFrom(const ServerText &text, const QString &part)
{
    if (text.host.isEmpty())
        throw ImportFault{ImportFault::Missing, part + ".host"_L1};
    const auto host = parseHostName(text.host);
    if (!host)
        invalid(part + ".host"_L1);
    const auto port = text.port.isEmpty() ? standardPort(text.protocol, text.security) : parsePort(text.port);
    if (!port)
        invalid(part + ".port"_L1);
    if (!isOneLine(text.userName))
        invalid(part + ".userName"_L1);
    return {{text.protocol, *host, *port, text.security}, withoutEdges(text.userName).toString(), text.signIn};
}

Security usualSecurity(quint16 port)
{
    constexpr std::array startTlsPorts = {25, 110, 143, 587, 2525};
    return std::ranges::contains(startTlsPorts, port) ? Security::StartTls : Security::Tls;
}

EmailAddress addressFrom(const QString &text, const ImportHints &hints)
{
    if (const auto address = EmailAddress::parse(text))
        return *address;
    if (hints.address)
        return *hints.address;
    throw ImportFault{ImportFault::AddressMissing, {}};
}

FoundAccount foundAccount(MailAccount account, bool hadPassword, const ImportHints &hints)
{
    if (!account.outgoing)
        throw ImportFault{ImportFault::Missing, u"outgoing"_s};
    account.displayName = withoutEdges(printableName(withoutControls(account.displayName)).left(longestText)).toString();
    if (account.displayName.isEmpty())
        account.displayName = hints.displayName;
    account.provider = u"generic"_s;
    return {account, hadPassword};
}
