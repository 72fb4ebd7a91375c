// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/words.h"

#include <QList>

class QSslCertificate;
class QSslCipher;

// What is weak about a lock that is good enough to pass (RFC 9325 section 4).
enum class TlsWeakness {
    NoForwardSecrecy, // key exchange by static RSA: who gets the server's key later can read what was recorded today
    Sha1Cbc, // CBC with SHA-1, which has been attacked again and again
};

// "no-forward-secrecy", "cbc-sha1"
inline constexpr WordTable<TlsWeakness, 2> tlsWeaknessWords = {{
    {TlsWeakness::NoForwardSecrecy, QLatin1StringView("no-forward-secrecy")},
    {TlsWeakness::Sha1Cbc, QLatin1StringView("cbc-sha1")},
}};

QList<TlsWeakness> weaknessesOf(const QSslCipher &cipher);

// Whether a certificate may only be believed with a stapled word of its authority: the TLS feature status_request (RFC 7633).
bool demandsStaple(const QSslCertificate &certificate);
