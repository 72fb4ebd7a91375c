// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"
#include "oauthfailure.h"
#include "providers/oauthservice.h"

#include <QSslCertificate>
#include <QUrlQuery>

#include <expected>

// What is asked of whom, on whose behalf.
struct OAuthRequest {
    OAuthService service;
    OAuthClient client;
    QStringList scopes;
    QString person; // the user name; the provider's page begins with it
    QList<QSslCertificate> furtherAuthorities; // beside the system's, for the token endpoint

    QString tenant() const
    {
        return client.tenant.isEmpty() ? service.tenant : client.tenant;
    }
};

// One attempt, as only this program knows it: what the answer must bring along (RFC 6749 section 10.12), and what proves that
// the code was asked for here (PKCE, RFC 7636).
struct Attempt {
    QUrl redirect; // with its port
    QByteArray state;
    Secret verifier;

    static Attempt begin(const QUrl &redirect);
};

// The challenge of a verifier, method S256.
QByteArray challengeFor(const Secret &verifier);

// The page to open in the browser.
QUrl authorizationAddress(const OAuthRequest &request, const Attempt &attempt);

// Whether what the browser brought belongs to this attempt, and what it is: a code, or why there is none. Where the service's issuer
// is known, an answer of another one is refused (RFC 9207).
bool belongsTo(const Attempt &attempt, const QUrlQuery &answer);
std::expected<Secret, OAuthFailure> codeFrom(const QUrlQuery &answer, const QString &issuer = {});
