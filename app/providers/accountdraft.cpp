// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountdraft.h"

using namespace Qt::StringLiterals;

namespace
{
BlankValues valuesFor(const Provider &provider, const EmailAddress &address, const BlankValues &typed)
{
    BlankValues values{{u"domain"_s, address.domain}};
    for (const auto &blank : provider.blanks) {
        const auto value = typed.value(blank.name).trimmed();
        if (value.isEmpty())
            values.insert(blank.name, blank.usual);
        else if (blank.choices.isEmpty() || blank.choices.contains(value))
            values.insert(blank.name, value);
    }
    return values;
}

QString userNameBy(const UserNameRule &rule, const EmailAddress &address)
{
    switch (rule.kind) {
    case UserNameRule::Address:
        return address.toString();
    case UserNameRule::LocalPart:
        return address.localPart;
    case UserNameRule::Fixed:
        return rule.fixed;
    case UserNameRule::Custom:
        break;
    }
    return {};
}

SignIn signInBy(const QList<Credential> &credentials)
{
    return credentials == QList{Credential::OAuth2} ? SignIn::OAuth2 : SignIn::Password;
}

std::optional<ServerLogin> firstOf(const QList<ServerLogin> &servers, Protocol protocol)
{
    for (const auto &server : servers)
        if (server.endpoint.protocol == protocol)
            return server;
    return std::nullopt;
}
} // namespace

QList<ServerLogin> serversFor(const Provider &provider, const EmailAddress &address, const BlankValues &blanks)
{
    const auto values = valuesFor(provider, address, blanks);
    QList<ServerLogin> servers;
    for (const auto &server : provider.servers) {
        const auto host = fillIn(server.hostPattern, values);
        if (!host)
            continue;
        servers.append({{server.protocol, *host, server.port, server.security},
                        userNameBy(server.userName.value_or(provider.userName), address),
                        signInBy(server.credentials.isEmpty() ? provider.credentials : server.credentials)});
    }
    return servers;
}

MailAccount accountFor(const Provider &provider, const EmailAddress &address, const BlankValues &blanks)
{
    const auto servers = serversFor(provider, address, blanks);
    MailAccount account;
    account.address = address;
    account.provider = provider.id;
    account.incoming = firstOf(servers, Protocol::Imap);
    if (!account.incoming)
        account.incoming = firstOf(servers, Protocol::Pop3);
    account.outgoing = firstOf(servers, Protocol::Smtp);
    // Who has to sign in with the browser to receive does it once for both sides.
    const bool oauthToReceive = account.incoming && account.incoming->signIn == SignIn::OAuth2;
    if (oauthToReceive && account.outgoing && provider.credentials.contains(Credential::OAuth2))
        account.outgoing->signIn = SignIn::OAuth2;
    return account;
}
