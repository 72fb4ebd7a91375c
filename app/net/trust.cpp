// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trust.h"

#include "base/inputfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
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

namespace
{
// What is the same for all: the system's authorities, each of them once. Qt finds many twice, in a file of their own and in a
// bundle, and hands over all of them for every connection.
QSslConfiguration basicRules()
{
    auto rules = QSslConfiguration::defaultConfiguration();
    QSet<QByteArray> known; // by their text: to ask OpenSSL whether two are alike costs more than it saves
    QList<QSslCertificate> authorities;
    for (const auto &authority : rules.caCertificates()) {
        const auto text = authority.toDer();
        if (!known.contains(text))
            authorities.append(authority);
        known.insert(text);
    }
    if (!authorities.isEmpty()) // where Qt looks them up on demand
        rules.setCaCertificates(authorities);
    rules.setProtocol(QSsl::TlsV1_2OrLater);
    rules.setPeerVerifyMode(QSslSocket::VerifyPeer);
    rules.setSslOption(QSsl::SslOptionDisableCompression, true);
    rules.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    if (QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp))
        rules.setOcspStaplingEnabled(true);
    return rules;
}
} // namespace

QSslConfiguration tlsRules(const QList<QSslCertificate> &furtherAuthorities)
{
    static const auto basic = basicRules();
    auto rules = basic;
    if (!furtherAuthorities.isEmpty())
        rules.addCaCertificates(furtherAuthorities);
    return rules;
}

void prepareTls()
{
    static_cast<void>(tlsRules({}));
}

std::expected<QList<QSslCertificate>, AuthorityFileFault> readAuthorities(const QString &path)
{
    constexpr qint64 largestFile = 1 << 20;
    const auto text = readBounded(path, largestFile);
    if (!text)
        return std::unexpected(text.error() == InputFault::TooLarge ? AuthorityFileFault::TooLarge : AuthorityFileFault::Unreadable);
    const auto certificates = QSslCertificate::fromData(*text, QSsl::Pem);
    if (certificates.isEmpty())
        return std::unexpected(AuthorityFileFault::NoCertificate);
    return certificates;
}
