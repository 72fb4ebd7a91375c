// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "oauthfailure.h"

#include <QDateTime>
#include <QStringList>

#include <expected>

// What a provider handed out (RFC 6749 section 5.1): the key to the mailbox for an hour or so, and the one that gets new keys.
struct Tokens {
    Secret access;
    Secret refresh; // empty where the provider gave none
    QDateTime expires; // of the access token
    QStringList hosts = {}; // the mail servers it is for, and no others

    bool operator==(const Tokens &) const = default;
};

// Whether the access token should be renewed before it is used.
bool isStale(const Tokens &tokens, const QDateTime &now);

using OAuthResult = std::expected<Tokens, OAuthFailure>;

// Reads the reply of a token endpoint, whose bytes are wiped. The scopes are those that were asked for: one that was left out
// is a failure, because a mail server would only say later that it does not like the token.
OAuthResult parseTokenReply(QByteArray &json, const QStringList &scopes, const QDateTime &now, const Mask &mask = {});
