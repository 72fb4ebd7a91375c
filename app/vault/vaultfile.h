// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/secret.h"
#include "storefault.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <map>

// A vault is secrets locked with a passphrase, as the bytes of a file:
//
//   octets
//       16  "MAILWRIGHT-VAULT"
//        2  version, 1 (numbers have the most significant octet first)
//        1  key derivation, 1: PBKDF2 with HMAC-SHA-1 (RFC 8018), then HKDF with SHA-256 (RFC 5869)
//        1  cipher, 1: AES-256-GCM
//        4  iterations of PBKDF2
//       16  salt
//       12  nonce
//        n  ciphertext
//       16  authentication tag
//       32  SHA-256 of everything before
//
// QCA's GCM takes no additional data, so the header is authenticated through the key: these 52 octets are HKDF's "info".
// A changed header gives another key, and the tag does not fit. The checksum guards nothing; it tells a damaged file from
// a wrong passphrase. The plain text is a count, then for each secret its name and itself, each behind a length of four
// octets; zeros up to a multiple of 1024 hide how long the passwords are.

// Secrets by SecretKey::toString().
using Secrets = std::map<QString, Secret>;

// What guessing a passphrase costs: how often a new vault hashes it, and how often an existing one may ask us to.
struct VaultCost {
    quint32 iterations = 2'000'000; // about half a second on a desktop of 2020
    quint32 fewest = 1'300'000; // OWASP's figure for PBKDF2 with HMAC-SHA-1 since 2023
    quint32 most = 20'000'000; // a hostile file must not keep us busy
};

constexpr qsizetype largestVault = 1024 * 1024;

// Whether QCA has what a vault needs, and memory to do it in.
bool isVaultSupported();

// Both hash the passphrase, which is meant to be slow: not for the thread of a window. The same passphrase typed with
// composed or decomposed letters is the same. Every call of lockVault() takes a new salt and nonce.
std::expected<QByteArray, StoreFault> lockVault(const Secrets &secrets, const Secret &passphrase, const VaultCost &cost = {});
std::expected<Secrets, StoreFault> unlockVault(const QByteArray &file, const Secret &passphrase, const VaultCost &cost = {});
