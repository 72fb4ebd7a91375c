// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QString>

// A program as it is registered with a provider (RFC 6749 section 2.2), by the organisation or the person: Mailwright
// brings none of its own, and borrows nobody's.
struct OAuthClient {
    QString id;
    Secret secret; // of Google's desktop clients, and no secret really (RFC 8252 section 8.5); mostly empty
    QString tenant; // the organisation's own; empty: the one of the preset

    bool operator==(const OAuthClient &) const = default;
};

constexpr qsizetype longestClientId = 512;

// Whether it can be one: visible ASCII, not endless (RFC 6749 appendix A.1).
bool isClientId(const QString &text);
