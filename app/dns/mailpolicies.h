// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

// The small records that a domain publishes about its mail. All parsers take whatever a stranger may have put there.

// Why a record does not count.
enum class PolicyFault {
    OtherRecord, // a TXT record, but for something else
    Broken,
};

// The public key with which receivers check a signature (RFC 6376 3.6.1).
struct DkimKey {
    enum Strength {
        Strong,
        Weak, // RSA under 1024 bits, which nobody accepts (RFC 8301 3.2)
        Revoked, // an empty key: signatures with it are void
    };
    Strength strength = Strong;
    int bits = 0; // of RSA; 256 for Ed25519

    bool operator==(const DkimKey &) const = default;
};
std::expected<DkimKey, PolicyFault> parseDkimKey(const QByteArray &text);

// What receivers shall do with mail that fails both SPF and DKIM (RFC 7489 6.3).
struct DmarcPolicy {
    enum Request {
        None, // only report it
        Quarantine,
        Reject,
    };
    Request request = None;
    Request forSubdomains = None;
    QString reportsTo; // "mailto:..." as written; may be empty

    bool operator==(const DmarcPolicy &) const = default;
};
std::expected<DmarcPolicy, PolicyFault> parseDmarc(const QByteArray &text);

// That other servers shall insist on TLS when they deliver here (RFC 8461 3.1): the id of the policy, which itself lies on the web.
std::expected<QString, PolicyFault> parseMtaSts(const QByteArray &text);

// Where other servers report TLS that failed (RFC 8460 3).
std::expected<QString, PolicyFault> parseTlsReporting(const QByteArray &text);
