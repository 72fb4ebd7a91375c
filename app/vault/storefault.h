// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Why a store did not do what it was asked.
enum class StoreFault {
    NoWallet, // none on this computer, switched off, or out of reach
    Refused, // the person said no, or the wallet has been closed since
    NotFound,
    NoPassphrase,
    WrongPassphrase,
    Damaged, // cut off, tampered with, or no vault at all
    NewerVersion, // made by a newer Mailwright
    Unsupported, // QCA's OpenSSL plug-in is missing, or this computer lets QCA keep nothing off the disk
    NoArgon2, // made by a Mailwright that has Argon2; this one was built, or runs, with an OpenSSL without it
    Unfit, // a secret the store cannot hold: too long, or no text where only text can be kept
    NotReadable,
    NotWritable,
};
