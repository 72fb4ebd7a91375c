// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

#include <expected>
#include <optional>

// One certificate that somebody decided to trust for one host, although its chain, name or dates speak against it
// (RFC 8314 section 5.2). Holds for nothing else, and is never made up by the program.
struct PinnedCertificate {
    QString host;
    QByteArray sha256; // of the whole certificate, 32 bytes

    bool covers(const QString &shownHost, const QSslCertificate &certificate) const;
    bool operator==(const PinnedCertificate &) const = default;
};

// From 64 hexadecimal digits, colons and spaces between them or not; nothing where it is no such fingerprint.
std::optional<QByteArray> parseFingerprint(const QString &text);

// The rules of TLS for every connection: the system's authorities plus the given ones, verification always on, TLS 1.2 at
// least (RFC 8997, RFC 9325).
QSslConfiguration tlsRules(const QList<QSslCertificate> &furtherAuthorities);

// Reads the system's authorities, unless that was done before: it takes a while, so do it while something else is awaited.
void prepareTls();

// Why a file gave no authorities.
enum class AuthorityFileFault {
    Unreadable,
    TooLarge, // over 1 MiB
    NoCertificate,
};

// The certificates of a PEM file.
std::expected<QList<QSslCertificate>, AuthorityFileFault> readAuthorities(const QString &path);
