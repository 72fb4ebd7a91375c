// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

#include <optional>

// A way to prove who one is (SASL, RFC 4422).
enum class AuthMechanism {
    Plain, // RFC 4616
    Login, // draft-murchison-sasl-login; old, still widely the only one
    CramMd5, // RFC 2195
    ScramSha1, // RFC 5802
    ScramSha256, // RFC 7677
    XOAuth2,
    OAuthBearer, // RFC 7628
};

// The word of the command line: "plain", "scram-sha-256", ...
QLatin1StringView wordFor(AuthMechanism mechanism);
std::optional<AuthMechanism> authMechanismFromWord(QStringView word);

// The registered name, as servers offer it: "PLAIN", "SCRAM-SHA-256", ...
QByteArray saslName(AuthMechanism mechanism);

// Whether it takes a token of OAuth 2.0 instead of a password.
bool takesToken(AuthMechanism mechanism);

// Whether it shows that the password is known without saying it.
bool provesWithoutSaying(AuthMechanism mechanism);

// Those that sign in with a token; first the one that is at home with most providers.
QList<AuthMechanism> tokenMechanisms();

// Those that sign in with a password, the strongest first: the ones that never say it come before the ones that do.
QList<AuthMechanism> passwordMechanisms();
