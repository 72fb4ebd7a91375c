// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "check/batch/batchrow.h"
#include "commandline.h"
#include "release/secretgate.h"

// Where the call lets a list take its passwords from: a list that somebody else wrote would otherwise read what it likes on this
// computer and send it to a server of its own.
struct SecretPlaces {
    std::optional<QString> folder; // --password-folder
    std::optional<QString> prefix; // --password-prefix

    static SecretPlaces of(const CommandLine &line);

    // Throws a UsageError where the row's column needs a switch that was not given.
    void demandSwitchFor(const BatchRow &row) const;
    // The row's password, or why it cannot be read.
    std::expected<Secret, QString> secretOf(const BatchRow &row) const;
};

// Whose password a row's is, as the gate wants to know it.
SecretOwner ownerOf(const BatchRow &row, const HostNaming &naming);

// The hosts that a list (an open file) would give passwords to, each once: those that somebody stands for, and the others.
struct BatchHosts {
    QStringList named;
    QStringList unnamed;
};
BatchHosts hostsIn(int list, const HostNaming &naming, const SecretPlaces &places);
