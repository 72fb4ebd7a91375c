// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "argon2.h"
#include "base/secret.h"
#include "lastseen.h"
#include "storefault.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <map>

// A vault is secrets locked with a passphrase, as the bytes of a file:
//
//   octets
//       16  "MAILWRIGHT-VAULT"
//        2  version, 2 (numbers have the most significant octet first)
//        1  key derivation, 1: PBKDF2 with HMAC-SHA-1 (RFC 8018), 2: Argon2id (RFC 9106); then HKDF with SHA-256 (RFC 5869)
//        1  cipher, 1: AES-256-GCM
//        4  what the derivation costs, 1: iterations, 2: MiB of memory (two octets), passes (one), lanes (one)
//       16  salt
//       12  nonce
//        n  ciphertext
//       16  authentication tag
//       32  SHA-256 of everything before
//
// QCA's GCM takes no additional data, so the header is authenticated through the key: these 52 octets are HKDF's "info".
// A changed header gives another key, and the tag does not fit. The checksum guards nothing; it tells a damaged file from
// a wrong passphrase. The plain text is
//
//       16  a UUID, for as long as the vault lives
//        8  how often it was written
//        4  how many secrets there are; for each its name and itself follow, each behind a length of four octets
//        n  zeros up to a multiple of 1024, which hide how long the passwords are
//
// A vault of version 1 has derivation 1, and neither UUID nor the number after it. It is opened, and written again as version 2.

// Secrets by SecretKey::toString().
using Secrets = std::map<QString, Secret>;

// What a vault holds.
struct Vault {
    Secrets secrets;
    VaultAge age;

    bool operator==(const Vault &) const = default;
};

enum class KeyDerivation {
    Pbkdf2 = 1,
    Argon2id = 2,
};

// The better one of those that can be had here.
KeyDerivation bestDerivation();

// What guessing a passphrase costs: how a new vault hashes it, and what an existing one may ask of us.
struct VaultCost {
    KeyDerivation derivation = bestDerivation();

    Argon2Cost argon2;
    Argon2Cost leastArgon2{.memory = 19, .passes = 2, .lanes = 1}; // OWASP's figures since 2023
    Argon2Cost mostArgon2{.memory = 256, .passes = 10, .lanes = 16}; // a hostile file must neither fill our memory nor keep us busy

    quint32 iterations = 2'000'000; // about half a second on a desktop of 2020
    quint32 fewest = 1'300'000; // OWASP's figure for PBKDF2 with HMAC-SHA-1 since 2023
    quint32 most = 20'000'000; // likewise
};

constexpr qsizetype largestVault = 1024 * 1024;

// Whether QCA has what a vault needs, and memory to do it in.
bool isVaultSupported();

// Both hash the passphrase, which is meant to be slow: not for the thread of a window. The same passphrase typed with
// composed or decomposed letters is the same. Every call of lockVault() takes a new salt and nonce.
std::expected<QByteArray, StoreFault> lockVault(const Vault &vault, const Secret &passphrase, const VaultCost &cost = {});
std::expected<Vault, StoreFault> unlockVault(const QByteArray &file, const Secret &passphrase, const VaultCost &cost = {});
