// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strictobject.h"
#include "check/verdict.h"

#include <expected>

// How one side of an account was when it last worked.
struct SideBaseline {
    Endpoint endpoint;
    QStringList mechanisms; // that were offered for the sign-in
    QString tlsVersion;
    QString issuer; // of the server's certificate
    QString sha256; // of that certificate, in hexadecimal
    std::optional<AuthMechanism> provenBy = {}; // what the password was proven with, without saying it: then or ever before

    bool operator==(const SideBaseline &) const = default;
};

// The last check of an account that met no problem. Holds neither a secret nor an address.
struct Baseline {
    QDateTime seen; // UTC
    std::optional<SideBaseline> incoming;
    std::optional<SideBaseline> outgoing;
    Verdict verdict = Verdict::NotTested; // whether the sign-in was proven then; files that do not say it cannot promise that

    bool operator==(const Baseline &) const = default;
};

SideBaseline baselineOf(const CheckResult &result);
Baseline baselineOf(const AccountCheckResult &result, const QDateTime &seen);

// "mailwright.baseline/1". Reading takes any bytes and believes none.
QByteArray toBaselineFile(const Baseline &baseline);
std::expected<Baseline, JsonFault> parseBaselineFile(const QByteArray &text);
