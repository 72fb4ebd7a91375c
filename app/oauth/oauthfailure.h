// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/cause.h"
#include "base/mask.h"

// Why the browser sign-in brought no token.
struct OAuthFailure {
    Cause cause = Cause::Unknown;
    QString detail; // what the provider said, harmless and bounded; may be empty

    bool operator==(const OAuthFailure &) const = default;
};

// From the words of an authorization or token endpoint (RFC 6749 sections 4.1.2.1 and 5.2, RFC 8628 section 3.5), without what
// the mask covers.
OAuthFailure failureFrom(const QByteArray &error, const QByteArray &description, const Mask &mask = {});
