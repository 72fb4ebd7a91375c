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
// Complaints that all mean the same, the weightiest group first.
struct Group {
    Cause cause;
    QList<QSslError::SslError> kinds;
};

const QList<Group> &groups()
{
    static const QList<Group> all{
        {Cause::CertificateRevoked, {QSslError::CertificateRevoked, QSslError::CertificateBlacklisted}},
        {Cause::CertificateSelfSigned, {QSslError::SelfSignedCertificate}},
        {Cause::CertificateUntrustedIssuer,
         {QSslError::UnableToGetLocalIssuerCertificate,
          QSslError::UnableToGetIssuerCertificate,
          QSslError::UnableToVerifyFirstCertificate,
          QSslError::SelfSignedCertificateInChain,
          QSslError::CertificateUntrusted,
          QSslError::CertificateRejected}},
        {Cause::CertificateInvalid,
         {QSslError::InvalidCaCertificate,
          QSslError::InvalidPurpose,
          QSslError::PathLengthExceeded,
          QSslError::CertificateSignatureFailed,
          QSslError::UnableToDecryptCertificateSignature,
          QSslError::UnableToDecodeIssuerPublicKey,
          QSslError::SubjectIssuerMismatch,
          QSslError::AuthorityIssuerSerialNumberMismatch,
          QSslError::InvalidNotBeforeField,
          QSslError::InvalidNotAfterField}},
        {Cause::CertificateNameMismatch, {QSslError::HostNameMismatch}},
        {Cause::CertificateExpired, {QSslError::CertificateExpired}},
        {Cause::CertificateNotYetValid, {QSslError::CertificateNotYetValid}},
        {Cause::CertificateInvalid, {QSslError::UnspecifiedError}}, // what Qt has no word for, RFC 5280 has
    };
    return all;
}
} // namespace

ChainFault faultIn(const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    for (const auto &group : groups()) {
        const auto complaint = std::ranges::find_if(errors, [&group](const QSslError &error) {
            return group.kinds.contains(error.error());
        });
        if (complaint == errors.end())
            continue;
        const bool standsAlone = chain.size() == 1 && chain.first().isSelfSigned();
        if (standsAlone && group.cause != Cause::CertificateRevoked)
            return {Cause::CertificateSelfSigned, *complaint};
        if (complaint->error() == QSslError::UnspecifiedError && std::ranges::any_of(chain, isWeak))
            return {Cause::TlsWeakCrypto, *complaint};
        return {group.cause, *complaint};
    }
    return {Cause::TlsHandshakeFailed, errors.value(0)};
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
