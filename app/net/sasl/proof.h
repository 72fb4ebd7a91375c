// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <optional>

// What a server was shown of a secret before it said yes. A yes that came earlier proves nothing.
enum class Proof {
    None,
    Password, // the password itself: PLAIN, LOGIN, IMAP's LOGIN command, POP3's PASS
    ChallengeResponse, // that it is known, without it: SCRAM, CRAM-MD5
    Token, // of OAuth 2: XOAUTH2, OAUTHBEARER
};

// The words of JSON: "none", "password", "challenge-response", "token".
QLatin1StringView wordFor(Proof proof);
std::optional<Proof> proofFromWord(QStringView word);
