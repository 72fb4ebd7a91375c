// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountcheck.h"

#include "account/hostname.h"
#include "escape.h"

using namespace Qt::StringLiterals;

namespace
{
using Checked = std::expected<void, ExportFault>;

Checked fault(ExportFault::Kind kind, const QString &part)
{
    return std::unexpected(ExportFault{kind, part});
}

bool hasControls(const QString &text)
{
    return withoutControls(text) != text;
}

Checked checkServer(const ServerLogin &server, const QString &side)
{
    const auto &endpoint = server.endpoint;
    if (!isHostName(endpoint.host) && !isIpAddress(endpoint.host))
        return fault(ExportFault::Invalid, side + ".host"_L1);
    if (endpoint.port == 0)
        return fault(ExportFault::Invalid, side + ".port"_L1);
    if ((endpoint.protocol == Protocol::Smtp) != (side == "outgoing"_L1))
        return fault(ExportFault::Invalid, side + ".protocol"_L1);
    if (server.signIn != SignIn::None && (server.userName.isEmpty() || hasControls(server.userName)))
        return fault(ExportFault::Invalid, side + ".userName"_L1);
    return {};
}

// Goes through the sides that are there and stops at the first fault.
template<typename Check>
Checked checkSides(const MailAccount &account, Check check)
{
    Checked result;
    if (account.incoming)
        result = check(*account.incoming, u"incoming"_s);
    if (result && account.outgoing)
        result = check(*account.outgoing, u"outgoing"_s);
    return result;
}
} // namespace

std::expected<void, ExportFault> checkAccount(const MailAccount &account)
{
    if (account.address.isEmpty())
        return fault(ExportFault::Missing, u"address"_s);
    if (!isHostName(account.address.domain) || hasControls(account.address.localPart))
        return fault(ExportFault::Invalid, u"address"_s);
    if (!account.outgoing)
        return fault(ExportFault::Missing, u"outgoing"_s);
    if (account.incoming && account.incoming->signIn == SignIn::None)
        return fault(ExportFault::SignInNotPossible, u"incoming.auth"_s);
    return checkSides(account, checkServer);
}

std::expected<void, ExportFault> checkNoIpv6(const MailAccount &account)
{
    return checkSides(account, [](const ServerLogin &server, const QString &side) {
        return server.endpoint.host.contains(u':') ? fault(ExportFault::Ipv6Address, side + ".host"_L1) : Checked();
    });
}

std::expected<void, ExportFault> checkNoOAuth(const MailAccount &account)
{
    return checkSides(account, [](const ServerLogin &server, const QString &side) {
        return server.signIn == SignIn::OAuth2 ? fault(ExportFault::OAuthNotPossible, side + ".auth"_L1) : Checked();
    });
}
