// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "baseline.h"

// What is different from when the account last worked.
struct Change {
    enum Kind {
        EndpointChanged, // host, port or encryption
        MechanismGone, // of signing in
        TlsVersionChanged,
        IssuerChanged, // another authority vouches for the server
        CertificateEnds, // soon, or it has ended
    };
    Side side = Side::Incoming;
    Kind kind = EndpointChanged;
    QString before; // as it was, in the words of the field
    QString now;
    qint64 days = 0; // CertificateEnds: until then, negative after it

    bool operator==(const Change &) const = default;
};

// "endpoint-changed", "mechanism-gone", "tls-version-changed", "issuer-changed", "certificate-ends"
QLatin1StringView wordFor(Change::Kind kind);

// Compares a check with the last good one; without one, only with the calendar. A new certificate of the same issuer is no
// change worth telling, servers get one every few months.
QList<Change> changesSince(const std::optional<Baseline> &baseline, const AccountCheckResult &result, const QDateTime &now);

QJsonObject toJson(const Change &change);
