// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"

// One side of an account, and who vouches for it.
struct ChosenSide {
    ServerLogin login;
    FindingSource source = FindingSource::Preset;
    Trust trust = Trust::High;
    QString origin;

    bool operator==(const ChosenSide &) const = default;
};

// Two findings that name different servers for the same side.
struct Conflict {
    bool isIncoming = false;
    FindingSource first; // the more trusted, whose server is chosen
    FindingSource second;
    QString firstOrigin = {};
    QString secondOrigin = {};

    bool operator==(const Conflict &) const = default;
};

// What is made of all findings.
struct SettingsChoice {
    QList<Finding> ranked; // the best first
    std::optional<ChosenSide> incoming;
    std::optional<ChosenSide> outgoing;
    std::optional<MailAccount> account; // with these sides; nothing where there are no findings
    QList<Conflict> conflicts; // with the chosen sides

    // Nothing is missing: both sides are there, or the best finding says that its provider lets no mail program in.
    bool isWhole() const;
};

// The one place that ranks findings, takes each side from the best one that has it, and finds out who contradicts: for the window, the
// terminal and JSON alike. The order in which they came is no matter but among equals. A side that the best provider does not offer is
// not filled from somewhere else.
SettingsChoice choose(const QList<Finding> &findings);

// Where a finding stands among the others: the lower, the better. A preset that nobody has confirmed comes after all that the domain says.
int rankOf(FindingSource source, Trust trust);
