// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

#include <expected>

// The rules of TLS for every connection: the system's authorities plus the given ones, verification always on, TLS 1.2 at
// least (RFC 8997, RFC 9325).
QSslConfiguration tlsRules(const QList<QSslCertificate> &furtherAuthorities);

// Why a file gave no authorities.
enum class AuthorityFileFault {
    Unreadable,
    TooLarge, // over 1 MiB
    NoCertificate,
};

// The certificates of a PEM file.
std::expected<QList<QSslCertificate>, AuthorityFileFault> readAuthorities(const QString &path);
