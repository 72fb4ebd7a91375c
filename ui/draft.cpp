// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft.h"

MailAccount Draft::account() const
{
    MailAccount account{displayName, address, providerId, {}, {}};
    if (incoming)
        account.incoming = ServerLogin{*incoming, incomingUser, signIn};
    if (outgoing)
        account.outgoing = ServerLogin{*outgoing, outgoingUser.isEmpty() ? incomingUser : outgoingUser, signIn};
    return account;
}

std::optional<OAuthService> oauthServiceOf(const Draft &draft, const Provider &provider)
{
    return draft.practiceOAuth ? draft.practiceOAuth : provider.oauth;
}

OAuthRequest oauthRequest(const Draft &draft, const Provider &provider)
{
    const auto service = oauthServiceOf(draft, provider).value_or(OAuthService());
    QList<Protocol> protocols;
    for (const auto &endpoint : {draft.incoming, draft.outgoing})
        if (endpoint)
            protocols += endpoint->protocol;
    return {service, draft.oauthClient.value_or(OAuthClient()), service.scopesFor(protocols), draft.incomingUser, draft.furtherAuthorities};
}
