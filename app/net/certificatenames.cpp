// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificatenames.h"

#include "account/hostname.h"
#include "base/outsidetext.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
bool nameFits(QStringView presented, QStringView host)
{
    if (!presented.startsWith("*."_L1))
        return presented.compare(host, Qt::CaseInsensitive) == 0;
    const auto parent = presented.sliced(1);
    const auto dot = host.indexOf(u'.');
    return dot > 0 && parent.count(u'.') >= 2 && host.sliced(dot).compare(parent, Qt::CaseInsensitive) == 0;
}

QStringList harmless(QStringList names)
{
    for (auto &name : names)
        name = printableLine(name);
    return names;
}
} // namespace

QStringList certificateNames(const QSslCertificate &certificate)
{
    const auto alternatives = certificate.subjectAlternativeNames();
    auto names = alternatives.values(QSsl::DnsEntry);
    names += alternatives.values(QSsl::IpAddressEntry);
    std::ranges::sort(names);
    return harmless(names);
}

QString subjectName(const QSslCertificate &certificate)
{
    return printableLine(certificate.subjectDisplayName());
}

QString issuerName(const QSslCertificate &certificate)
{
    return printableLine(certificate.issuerDisplayName());
}

QStringList subjectNames(const QSslCertificate &certificate, QSslCertificate::SubjectInfo part)
{
    return harmless(certificate.subjectInfo(part));
}

QStringList issuerNames(const QSslCertificate &certificate, QSslCertificate::SubjectInfo part)
{
    return harmless(certificate.issuerInfo(part));
}

bool certificateFits(const QSslCertificate &certificate, const QString &host)
{
    const auto alternatives = certificate.subjectAlternativeNames();
    if (isIpAddress(host)) {
        const QHostAddress wanted(host);
        return std::ranges::any_of(alternatives.values(QSsl::IpAddressEntry), [&](const QString &address) {
            return QHostAddress(address) == wanted;
        });
    }
    return std::ranges::any_of(alternatives.values(QSsl::DnsEntry), [&](const QString &name) {
        return nameFits(name, host);
    });
}
