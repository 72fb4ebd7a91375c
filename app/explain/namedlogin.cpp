// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namedlogin.h"

#include "namedserver.h"
#include "providers/providercatalog.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestLookForUser = 64 * 1024;

// An address beside a word for signing in; other addresses of a text are those of senders and recipients.
QString userNamedIn(const QString &text)
{
    static const QRegularExpression user(
        u"(?:user(?:name)?|login(?: as)?|account|auth(?:entication)? for|konto|benutzer|compte|cuenta)['\"]?[\\s=:(\\[<]{1,3}['\"<\\[]?"
        "([\\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,24})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return user.match(text.left(longestLookForUser)).captured(1);
}

// An address of the provider whose server it is, where the text has only one.
QString customerNamedIn(const QString &text, const QString &providerId)
{
    static const QRegularExpression address(u"[\\w.+-]{1,64}@((?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,24})"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr int most = 20;
    const auto provider = ProviderCatalog::builtIn().byId(providerId).value_or(Provider());
    QStringList customers;
    auto found = address.globalMatch(text.left(longestLookForUser));
    for (int i = 0; found.hasNext() && i < most; ++i)
        if (const auto match = found.next(); provider.domains.contains(match.captured(1).toLower()))
            customers.append(match.captured());
    customers.removeDuplicates();
    return customers.size() == 1 ? customers.first() : QString();
}

// The preferred server of a preset, where its name has no blanks.
std::optional<Endpoint> serverOf(const QString &providerId, Protocol protocol)
{
    const auto provider = ProviderCatalog::builtIn().byId(providerId);
    if (!provider || provider->kind == ProviderKind::Generic)
        return std::nullopt;
    const auto server = std::ranges::find(provider->servers, protocol, &ServerTemplate::protocol);
    if (server == provider->servers.end() || server->hostPattern.contains(u'{'))
        return std::nullopt;
    return Endpoint{server->protocol, server->hostPattern, server->port, server->security};
}
} // namespace

std::optional<ServerLogin> loginNamedIn(const QString &text, const QString &providerId, std::optional<Protocol> protocol)
{
    auto endpoint = serverNamedIn(text);
    if (!endpoint && protocol)
        endpoint = serverOf(providerId, *protocol);
    if (!endpoint)
        return std::nullopt;
    const auto user = userNamedIn(text);
    return ServerLogin{*endpoint, user.isEmpty() ? customerNamedIn(text, providerId) : user, SignIn::Password};
}
