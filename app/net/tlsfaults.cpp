// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsfaults.h"

#include <QSslKey>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int shortestRsaKey = 2048; // RFC 9325 section 4.2

bool isWeak(const QSslCertificate &certificate)
{
    const auto key = certificate.publicKey();
    return key.algorithm() == QSsl::Rsa && key.length() < shortestRsaKey;
}
} // namespace

Cause causeOf(const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::any_of(errors, [&kinds](const QSslError &error) {
            return std::ranges::find(kinds, error.error()) != kinds.end();
        });
    };
    if (has({QSslError::CertificateRevoked, QSslError::CertificateBlacklisted}))
        return Cause::CertificateRevoked;
    if (has({QSslError::SelfSignedCertificate}) || (chain.size() == 1 && chain.first().isSelfSigned()))
        return Cause::CertificateSelfSigned;
    if (has({QSslError::UnableToGetLocalIssuerCertificate,
             QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate,
             QSslError::SelfSignedCertificateInChain,
             QSslError::CertificateUntrusted,
             QSslError::CertificateRejected,
             QSslError::InvalidCaCertificate,
             QSslError::InvalidPurpose}))
        return Cause::CertificateUntrustedIssuer;
    if (has({QSslError::HostNameMismatch}))
        return Cause::CertificateNameMismatch;
    if (has({QSslError::CertificateExpired}))
        return Cause::CertificateExpired;
    if (has({QSslError::CertificateNotYetValid}))
        return Cause::CertificateNotYetValid;
    if (std::ranges::any_of(chain, isWeak)) // Qt calls these "Unknown error"
        return Cause::TlsWeakCrypto;
    return Cause::TlsHandshakeFailed;
}

Cause causeOfHandshake(const QString &errorText)
{
    const auto says = [&errorText](std::initializer_list<QLatin1StringView> words) {
        return std::ranges::any_of(words, [&errorText](QLatin1StringView word) {
            return errorText.contains(word, Qt::CaseInsensitive);
        });
    };
    if (says({"wrong version number"_L1, "packet length too long"_L1, "record overflow"_L1, "http request"_L1, "unknown protocol"_L1}))
        return Cause::TlsOnPlaintextPort;
    if (says({"unsupported protocol"_L1, "protocol version"_L1, "no protocols available"_L1}))
        return Cause::TlsVersionTooOld;
    if (says({"key too small"_L1, "md too weak"_L1, "no shared cipher"_L1, "insufficient security"_L1}))
        return Cause::TlsWeakCrypto;
    return Cause::TlsHandshakeFailed;
}
