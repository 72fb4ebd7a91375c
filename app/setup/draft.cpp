// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft.h"

namespace
{
std::optional<Endpoint> endpointOf(const std::optional<ServerLogin> &server)
{
    return server ? std::optional(server->endpoint) : std::nullopt;
}

QString userNameOf(const std::optional<ServerLogin> &server)
{
    return server ? server->userName : QString();
}
} // namespace

void Draft::forgetTest()
{
    lastCheck.reset();
    arrival.reset();
}

MailAccount Draft::account() const
{
    MailAccount account{displayName, address, providerId, {}, {}};
    if (incoming)
        account.incoming = ServerLogin{*incoming, incomingUser, signIn};
    if (outgoing)
        account.outgoing = ServerLogin{*outgoing, outgoingUser.isEmpty() ? incomingUser : outgoingUser, signIn};
    return account;
}

void Draft::beginWith(const MailAccount &account, const HostNaming &named)
{
    claimed.clear();
    naming = named;
    providerId = account.provider;
    documentedIncoming = incoming = endpointOf(account.incoming);
    documentedOutgoing = outgoing = endpointOf(account.outgoing);
    findings.clear();
    incomingPin.reset();
    outgoingPin.reset();
    incomingUser = userNameOf(account.incoming ? account.incoming : account.outgoing);
    const auto nameForSending = userNameOf(account.outgoing);
    outgoingUser = nameForSending == incomingUser ? QString() : nameForSending;
    const auto &signingIn = account.incoming ? account.incoming : account.outgoing;
    signIn = signingIn ? signingIn->signIn : SignIn::Password;
    password = {};
    outgoingPassword.reset();
    tokens = {};
    oauthClient.reset();
    dnsFacts.clear();
    forgetTest();
}

Draft draftFor(const MailAccount &account)
{
    Draft draft;
    const auto held = judged(account, ProviderCatalog::builtIn());
    draft.beginWith(held.account);
    draft.claimed = held.claimed;
    draft.displayName = account.displayName;
    draft.address = account.address;
    return draft;
}

Judgement releaseFor(const Draft &draft, const QString &host)
{
    const SecretGate gate;
    if (draft.signIn == SignIn::OAuth2)
        return gate.token(host, draft.tokens.hosts);
    return gate.password(host, {draft.providerId, draft.address.domain, draft.naming});
}

QStringList unconfirmedHosts(const Draft &draft)
{
    QStringList hosts;
    if (draft.signIn == SignIn::Password)
        for (const auto &host : hostsOf(draft.account()))
            if (!releaseFor(draft, host))
                hosts.append(host);
    return hosts;
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
