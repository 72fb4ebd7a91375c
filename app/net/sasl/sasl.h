// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/cause.h"
#include "account/endpoint.h"
#include "account/release.h"
#include "async/task.h"
#include "authmechanism.h"
#include "base/secret.h"
#include "proof.h"

#include <QString>

#include <expected>
#include <memory>

// Who signs in, and with what.
struct Credentials {
    QString userName;
    Secret secret; // a password, or the token of XOAUTH2 and OAUTHBEARER
    std::optional<AuthMechanism> mechanism; // empty: the best one that the server offers
    bool isToken = false; // the secret is a token: no mechanism for passwords is ever given it
    Release release = {}; // for the server it may go to; without it nothing is sent

    SecretKind kind() const
    {
        return isToken || (mechanism && takesToken(*mechanism)) ? SecretKind::Token : SecretKind::Password;
    }
};

// What the client says next, or why it will not go on.
using SaslResponse = std::expected<QByteArray, Cause>;

// The client's half of one SASL exchange (RFC 4422). Raw bytes; the protocols add base64. Who gets a response wipes it.
class SaslClient
{
public:
    SaslClient() = default;
    SaslClient(const SaslClient &) = delete;
    SaslClient &operator=(const SaslClient &) = delete;
    virtual ~SaslClient() = default;

    // What the client may say with its command; nothing where the server speaks first.
    virtual Task<std::optional<QByteArray>> initialResponse() = 0;
    virtual Task<SaslResponse> respond(QByteArray challenge) = 0;

    // What the server has been shown of the secret by now: nothing until the mechanism has said all that it has to say.
    virtual Proof proof() const = 0;

    // Whether the server has proven who it is, as far as the mechanism asks it to. A server that says yes earlier is none
    // that knows the password.
    virtual bool trustsServer() const
    {
        return true;
    }

    // Whether an answer depends on what the challenge says. Where it does not, a server may put it into any words.
    virtual bool readsChallenges() const
    {
        return true;
    }
};

// Null for a mechanism that cannot be spoken on this computer.
std::unique_ptr<SaslClient> makeSaslClient(AuthMechanism mechanism, const Credentials &credentials, const Endpoint &server);

// The mechanism to use with this offer (registered names, upper case), or nothing where none fits: the one that was asked
// for, or the best one for such a secret. Never another one after a refusal.
std::optional<AuthMechanism> chooseMechanism(const QByteArrayList &offered, const Credentials &credentials);

// The one of the offer to say the password itself by, as it is; not the one that was tried.
std::optional<AuthMechanism> choosePlainMechanism(const QByteArrayList &offered, std::optional<AuthMechanism> tried = {});
