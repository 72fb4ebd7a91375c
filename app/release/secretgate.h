// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/release.h"
#include "hostnaming.h"
#include "providers/providercatalog.h"

// Why a host gets no secret.
struct GateRefusal {
    enum Reason {
        NotNamed, // by nobody but a file, a list or DNS: the person has to confirm it
        NotTheProviders, // a token of one provider, the host of another; nothing helps
    };
    Reason reason = NotNamed;
    QString host;
    QString provider; // whose token it is, where that is known

    bool operator==(const GateRefusal &) const = default;
};
using Judgement = std::expected<Release, GateRefusal>;

// Whose secret it is, and who named the servers.
struct SecretOwner {
    QString provider; // id of a preset
    QString domain; // of the address or of the user name
    HostNaming naming;
};

// The one place that releases secrets: passwords to hosts that the person, the chosen preset or the address's own domain names,
// tokens to the servers of the provider that gave them.
class SecretGate
{
public:
    explicit SecretGate(const ProviderCatalog &catalog = ProviderCatalog::builtIn())
        : m_catalog(catalog)
    {
    }

    Judgement password(const QString &host, const SecretOwner &owner) const;
    // Of a sign-in with the browser: `hosts` are those of the service that gave it (OAuthService::hosts).
    Judgement token(const QString &host, const QStringList &hosts) const;
    // That the person got elsewhere and hands over like a password: where the provider is known, for its servers only.
    Judgement tokenByHand(const QString &host, const SecretOwner &owner) const;

private:
    bool isNamed(const QString &host, const SecretOwner &owner) const;

    const ProviderCatalog &m_catalog;
};

// What a file says of an account, and how much of it holds. A provider's name in it is a hint: where a server is not that provider's,
// the account is one of another provider, without that one's sign-in and advice.
struct JudgedAccount {
    MailAccount account;
    QString claimed; // the name of the provider it is not; mostly empty
    QStringList foreign; // the servers that are not that one's
};
JudgedAccount judged(const MailAccount &account, const ProviderCatalog &catalog);

// The domain behind the @; empty where there is none.
QString domainOf(QStringView userName);
