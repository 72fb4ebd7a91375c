// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretgate.h"

#include "providers/providerservers.h"

using namespace Qt::StringLiterals;

namespace
{
QStringList foreignTo(const Provider &provider, const MailAccount &account)
{
    auto hosts = hostsOf(account);
    hosts.removeIf([&provider](const QString &host) {
        return isServerOf(provider, host);
    });
    return hosts;
}
} // namespace

bool SecretGate::isNamed(const QString &host, const SecretOwner &owner) const
{
    if (owner.naming.names(host))
        return true;
    const auto chosen = owner.naming.choseProvider ? m_catalog.byId(owner.provider) : std::nullopt;
    const auto ofDomain = m_catalog.byDomain(owner.domain);
    return (chosen && isServerOf(*chosen, host)) || (ofDomain && isServerOf(*ofDomain, host));
}

Judgement SecretGate::password(const QString &host, const SecretOwner &owner) const
{
    const auto name = parseHostName(host);
    if (!name || !isNamed(*name, owner))
        return std::unexpected(GateRefusal{GateRefusal::NotNamed, host, {}});
    return Release(*name, SecretKind::Password);
}

Judgement SecretGate::token(const QString &host, const QStringList &hosts) const
{
    const auto name = parseHostName(host);
    if (!name || !hosts.contains(*name))
        return std::unexpected(GateRefusal{GateRefusal::NotTheProviders, host, {}});
    return Release(*name, SecretKind::Token);
}

Judgement SecretGate::tokenByHand(const QString &host, const SecretOwner &owner) const
{
    for (const auto &provider : {m_catalog.byId(owner.provider), m_catalog.byDomain(owner.domain)})
        if (provider && provider->oauth) {
            auto judgement = token(host, provider->oauth->hosts);
            if (!judgement)
                judgement.error().provider = provider->name;
            return judgement;
        }
    const auto asPassword = password(host, owner);
    return asPassword ? Judgement(Release(*parseHostName(host), SecretKind::Token)) : asPassword;
}

JudgedAccount judged(const MailAccount &account, const ProviderCatalog &catalog)
{
    const auto provider = catalog.byId(account.provider);
    const auto foreign = provider && hasOwnServers(*provider) ? foreignTo(*provider, account) : QStringList();
    if (foreign.isEmpty())
        return {account, {}, {}};
    JudgedAccount another{account, provider->name, foreign};
    another.account.provider = u"generic"_s;
    for (auto *side : {&another.account.incoming, &another.account.outgoing})
        if (*side && (*side)->signIn == SignIn::OAuth2)
            (*side)->signIn = SignIn::Password;
    return another;
}

QString domainOf(QStringView userName)
{
    const auto at = userName.lastIndexOf(u'@');
    return at < 0 ? QString() : parseHostName(userName.sliced(at + 1)).value_or(QString());
}
