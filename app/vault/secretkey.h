// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

// What a secret opens: one person's sign-in at one server. The port and its security are no part of it, so a password
// stays known when an account moves from 587 to 465.
struct SecretKey {
    Protocol protocol = Protocol::Imap;
    QString host;
    QString userName;
    SignIn signIn = SignIn::Password; // a password and an OAuth token of the same person are two secrets

    static SecretKey of(const ServerLogin &login);

    // The name of its entry in every store, readable in the wallet's own window and never to change:
    // "imap://jane%40example.com@imap.example.com", "imap+oauth2://..." for a token.
    QString toString() const;

    bool operator==(const SecretKey &) const = default;
};
