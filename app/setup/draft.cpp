// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft.h"

namespace
{
SideDraft sideOf(const std::optional<ServerLogin> &server, const QString &userName)
{
    const auto endpoint = server ? std::optional(server->endpoint) : std::nullopt;
    return {.documented = endpoint, .endpoint = endpoint, .pin = {}, .userName = userName, .ownPassword = {}};
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

const QString &Draft::userNameOf(Side side) const
{
    const auto &own = (*this)[side].userName;
    return own.isEmpty() ? (*this)[Side::Incoming].userName : own;
}

const Secret &Draft::secretOf(Side side) const
{
    const auto &own = (*this)[side].ownPassword;
    return own ? *own : password;
}

MailAccount Draft::account() const
{
    const auto login = [this](Side side) {
        const auto &endpoint = (*this)[side].endpoint;
        return endpoint ? std::optional(ServerLogin{*endpoint, userNameOf(side), signIn}) : std::nullopt;
    };
    return {displayName, address, providerId, login(Side::Incoming), login(Side::Outgoing)};
}

void Draft::beginWith(const MailAccount &account, const HostNaming &named)
{
    const auto &signingIn = account.incoming ? account.incoming : account.outgoing;
    const auto name = ::userNameOf(signingIn);
    const auto nameForSending = ::userNameOf(account.outgoing);
    claimed.clear();
    naming = named;
    providerId = account.provider;
    sides = {sideOf(account.incoming, name), sideOf(account.outgoing, nameForSending == name ? QString() : nameForSending)};
    findings.clear();
    signIn = signingIn ? signingIn->signIn : SignIn::Password;
    password = {};
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
    for (const auto &endpoint : {draft[Side::Incoming].endpoint, draft[Side::Outgoing].endpoint})
        if (endpoint)
            protocols += endpoint->protocol;
    return {service, draft.oauthClient.value_or(OAuthClient()), service.scopesFor(protocols), draft[Side::Incoming].userName, draft.furtherAuthorities};
}
