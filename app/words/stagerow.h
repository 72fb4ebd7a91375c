// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "standing.h"

#include <optional>

// One line of a stage list.
struct StageRow {
    QString name; // "Connect"
    std::optional<Standing> standing = {}; // none: not yet reached
    QString words = {}; // "refused"; the usual word where there is none
    QString aside = {}; // "31 ms"
    enum Emphasis {
        Plain,
        Strong, // where it goes on, or where it stopped
    };
    Emphasis emphasis = Plain;

    bool operator==(const StageRow &) const = default;
};
