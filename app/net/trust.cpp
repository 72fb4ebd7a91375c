// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trust.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSslSocket>

using namespace Qt::StringLiterals;

bool PinnedCertificate::covers(const QString &shownHost, const QSslCertificate &certificate) const
{
    return !certificate.isNull() && host.compare(shownHost, Qt::CaseInsensitive) == 0 && certificate.digest(QCryptographicHash::Sha256) == sha256;
}

std::optional<QByteArray> parseFingerprint(const QString &text)
{
    static const QRegularExpression digits(u"^(?:[0-9a-f]{2}[: ]?){31}[0-9a-f]{2}$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto trimmed = text.trimmed();
    if (!digits.match(trimmed).hasMatch())
        return std::nullopt;
    return QByteArray::fromHex(trimmed.toLatin1());
}

QSslConfiguration tlsRules(const QList<QSslCertificate> &furtherAuthorities)
{
    auto rules = QSslConfiguration::defaultConfiguration();
    rules.setProtocol(QSsl::TlsV1_2OrLater);
    rules.setPeerVerifyMode(QSslSocket::VerifyPeer);
    rules.setSslOption(QSsl::SslOptionDisableCompression, true);
    rules.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    if (QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp))
        rules.setOcspStaplingEnabled(true);
    if (!furtherAuthorities.isEmpty())
        rules.addCaCertificates(furtherAuthorities);
    return rules;
}

std::expected<QList<QSslCertificate>, AuthorityFileFault> readAuthorities(const QString &path)
{
    constexpr qint64 largestFile = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(AuthorityFileFault::Unreadable);
    if (file.size() > largestFile)
        return std::unexpected(AuthorityFileFault::TooLarge);
    const auto certificates = QSslCertificate::fromData(file.read(largestFile), QSsl::Pem);
    if (certificates.isEmpty())
        return std::unexpected(AuthorityFileFault::NoCertificate);
    return certificates;
}
