// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/secret.h"
#include "authmechanism.h"

#include <QString>

#include <memory>

// Who signs in, and with what.
struct Credentials {
    QString userName;
    Secret secret;
    std::optional<AuthMechanism> mechanism; // empty: the best one that the server offers
};

// The client's half of one SASL exchange (RFC 4422). Raw bytes; the protocols add base64.
class SaslClient
{
public:
    SaslClient() = default;
    SaslClient(const SaslClient &) = delete;
    SaslClient &operator=(const SaslClient &) = delete;
    virtual ~SaslClient() = default;

    // What the client may say with its command; nothing where the server speaks first.
    virtual std::optional<QByteArray> initialResponse() = 0;
    // Nothing where the challenge makes no sense.
    virtual std::optional<QByteArray> respond(const QByteArray &challenge) = 0;
};

// Null for a mechanism that this program does not speak yet.
std::unique_ptr<SaslClient> makeSaslClient(AuthMechanism mechanism, const Credentials &credentials);

// The mechanism to use with this offer (registered names, upper case), or nothing where none fits.
std::optional<AuthMechanism> chooseMechanism(const QByteArrayList &offered, const Credentials &credentials);
