// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everybody.h"

#include "account/hostname.h"
#include "formats/thunderbird/thunderbird.h"

using namespace Qt::StringLiterals;

namespace
{
// The login of the nobody in the place of the owner's.
std::expected<ServerLogin, PublishFault> loginForEverybody(ServerLogin server, const EmailAddress &owner, const EmailAddress &nobody, const QString &part)
{
    if (server.endpoint.security == Security::None)
        return std::unexpected(PublishFault{PublishFault::NotEncrypted, part});
    if (isIpAddress(server.endpoint.host))
        return std::unexpected(PublishFault{PublishFault::NumericHost, part});
    if (server.signIn == SignIn::None)
        server.userName.clear();
    else if (server.userName == owner.toString())
        server.userName = nobody.toString();
    else if (server.userName == owner.localPart)
        server.userName = nobody.localPart;
    else
        return std::unexpected(PublishFault{PublishFault::PersonalLogin, part});
    return server;
}
} // namespace

std::expected<MailAccount, PublishFault> accountForEverybody(const MailAccount &account)
{
    // Autoconfiguration is what every site has, so what it needs is needed.
    if (const auto written = thunderbirdAutoconfig(account); !written)
        return std::unexpected(PublishFault{PublishFault::Unfinished, written.error().part});
    const EmailAddress nobody{u"your.name"_s, account.address.domain};
    const auto incoming = loginForEverybody(*account.incoming, account.address, nobody, u"incoming"_s);
    if (!incoming)
        return std::unexpected(incoming.error());
    const auto outgoing = loginForEverybody(*account.outgoing, account.address, nobody, u"outgoing"_s);
    if (!outgoing)
        return std::unexpected(outgoing.error());
    return MailAccount{{}, nobody, account.provider, *incoming, *outgoing};
}

bool signsInWithAddress(const MailAccount &everybody)
{
    const auto address = everybody.address.toString();
    const auto &outgoing = *everybody.outgoing;
    return everybody.incoming->userName == address && (outgoing.signIn == SignIn::None || outgoing.userName == address);
}

bool signsInWithBrowser(const MailAccount &everybody)
{
    return everybody.incoming->signIn == SignIn::OAuth2 || everybody.outgoing->signIn == SignIn::OAuth2;
}
