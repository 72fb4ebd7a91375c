// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"

#include <QMap>
#include <QStringList>
#include <QUrl>

#include <optional>

struct PresetPlace;

// Where a provider lets people sign in with the browser (OAuth 2.0, RFC 6749), and what has to be asked for there. Who may
// ask, the registered client, is not part of it.
struct OAuthService {
    QString authorization; // https; "{tenant}" stands for the organisation
    QString token;
    QString device; // RFC 8628; empty where it is not offered for mail
    QString tenant; // which people are meant where nobody says more; empty where there are no tenants
    QMap<Protocol, QString> scopes;
    QStringList furtherScopes; // asked for whatever the protocol
    QMap<QString, QString> parameters; // of the authorization request, beyond those of the RFC
    QUrl redirect; // the loopback address as clients are registered with it, without its port (RFC 8252 section 7.3)
    QUrl registration; // the page where a client is registered
    QString issuer = {}; // as its answers name it (RFC 9207); empty where that is not published
    QStringList hosts = {}; // the mail servers that its tokens are for

    // What the two sides of an account need, each once.
    QStringList scopesFor(const QList<Protocol> &protocols) const;
    bool operator==(const OAuthService &) const = default;
};

// An address of the service for one tenant.
QUrl tenantAddress(const QString &pattern, const QString &tenant);

// "contoso.onmicrosoft.com", "consumers", or the id: what may stand in an address.
bool isTenant(const QString &text);

// The part "oauth" of a preset. Throws a PresetFault.
OAuthService toOAuthService(const PresetPlace &place);
