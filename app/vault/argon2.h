// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace QCA
{
class SecureArray;
}

// What one guess of a passphrase costs with Argon2id. The second choice of RFC 9106 section 4, which takes
// OpenSSL about half a second on a desktop of 2020.
struct Argon2Cost {
    quint16 memory = 64; // MiB
    quint8 passes = 3;
    quint8 lanes = 4;

    bool operator==(const Argon2Cost &) const = default;
};

// Whether this build knows Argon2 (OpenSSL's headers, 3.2 or newer), and the OpenSSL it runs with has it.
bool isArgon2Supported();

// Argon2id (RFC 9106, version 0x13), 32 octets; nothing where it is not supported or there is not enough memory.
std::optional<QCA::SecureArray> argon2id(const QCA::SecureArray &passphrase, QByteArrayView salt, const Argon2Cost &cost);
