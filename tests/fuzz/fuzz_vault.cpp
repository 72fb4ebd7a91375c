// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The vault's file, opened with the right passphrase or not: its header decides how much work that is.

#include "fuzz.h"

#include "base/qcasetup.h"
#include "vault/vaultfile.h"

void fuzz(const QByteArray &input)
{
    ensureQca();
    auto text = QByteArrayLiteral("correct horse");
    static const auto passphrase = Secret::take(text);
    const Argon2Cost least{.memory = 1, .passes = 1, .lanes = 1};
    const Argon2Cost most{.memory = 1, .passes = 2, .lanes = 4};
    unlockVault(input, passphrase, {.leastArgon2 = least, .mostArgon2 = most, .iterations = 10, .fewest = 1, .most = 20});
}
