// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsweakness.h"

#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslCipher>

using namespace Qt::StringLiterals;

QList<TlsWeakness> weaknessesOf(const QSslCipher &cipher)
{
    QList<TlsWeakness> weaknesses;
    if (cipher.keyExchangeMethod() == "RSA"_L1)
        weaknesses.append(TlsWeakness::NoForwardSecrecy);
    if (cipher.name().endsWith("-SHA"_L1)) // OpenSSL's names; TLS 1.3 has none of these
        weaknesses.append(TlsWeakness::Sha1Cbc);
    return weaknesses;
}

// The extension is a list of numbers, of which 5 is status_request (RFC 6066 section 8). Qt hands over what OpenSSL makes of it:
// its names, or the bytes.
bool demandsStaple(const QSslCertificate &certificate)
{
    for (const auto &extension : certificate.extensions()) {
        if (extension.oid() != "1.3.6.1.5.5.7.1.24"_L1)
            continue;
        const auto value = extension.value();
        const auto names = value.toStringList();
        return names.contains("status_request"_L1) || names.contains("5"_L1) || value.toByteArray().contains("\x02\x01\x05"_ba)
            || value.toString().contains("status_request"_L1);
    }
    return false;
}
