// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "emailaddress.h"
#include "endpoint.h"

#include <optional>

// How a person proves who they are. What is typed as a password may be an app password or an API key.
enum class SignIn {
    Password,
    OAuth2,
    None,
};

// "password", "oauth2", "none"
QLatin1StringView wordFor(SignIn signIn);
std::optional<SignIn> signInFromWord(QStringView word);

// A server as one person uses it. Never holds a secret.
struct ServerLogin {
    Endpoint endpoint;
    QString userName;
    SignIn signIn = SignIn::Password;

    bool operator==(const ServerLogin &) const = default;
};

// One person's mail account: the side that receives and the side that sends. Never holds a secret.
struct MailAccount {
    QString displayName;
    EmailAddress address;
    QString provider; // id of a preset; "generic" where none fits
    std::optional<ServerLogin> incoming; // none for a relay, which only sends
    std::optional<ServerLogin> outgoing; // always there in a finished account

    bool operator==(const MailAccount &) const = default;
};
