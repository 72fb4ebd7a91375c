// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificatedoctor.h"

#include "account/hostname.h"
#include "board.h"
#include "chainjudge.h"
#include "interceptor.h"
#include "missingissuer.h"
#include "net/certificatenames.h"
#include "net/hostaddresses.h"

#include <QDeadlineTimer>
#include <QSslCertificateExtension>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto longestLook = std::chrono::seconds(10);
constexpr qsizetype mostNames = 5;

QString day(const QDateTime &moment)
{
    return moment.toUTC().date().toString(Qt::ISODate);
}

// The day before this program was built, for time zones differ. A clock that is before it is wrong.
QDateTime buildDay()
{
    return QDateTime::fromString(QStringLiteral(BUILD_DAY), Qt::ISODate).addDays(-1);
}

// The server sent its own certificate alone, and that says where its issuer's can be had: a public authority's, which only has
// to be sent along.
bool lacksIssuer(const QList<QSslCertificate> &chain)
{
    return chain.size() == 1 && !chain.first().isSelfSigned() && issuerPlace(chain.first());
}

QString firstIssuerName(const QSslCertificate &certificate)
{
    return (issuerNames(certificate, QSslCertificate::CommonName) + issuerNames(certificate, QSslCertificate::Organization)).value(0);
}

bool isUnvouched(Cause cause)
{
    return cause == Cause::CertificateSelfSigned || cause == Cause::CertificateUntrustedIssuer || cause == Cause::CertificateChainIncomplete;
}

// How many labels two names share at their ends.
qsizetype nearness(const QString &one, const QString &other)
{
    const auto a = one.split(u'.');
    const auto b = other.split(u'.');
    qsizetype shared = 0;
    while (shared < std::min(a.size(), b.size()) && a[a.size() - 1 - shared] == b[b.size() - 1 - shared])
        ++shared;
    return shared;
}

bool shareAddress(const QList<QHostAddress> &some, const QList<QHostAddress> &others)
{
    return std::ranges::any_of(some, [&others](const QHostAddress &address) {
        return others.contains(address);
    });
}

// No name but this one has any business to lead to this computer, so DNS is not asked for others.
bool mayLeadTo(const QList<QHostAddress> &addresses, const QString &name)
{
    return name == "localhost"_L1 || !std::ranges::all_of(addresses, [](const QHostAddress &address) {
               return address.isLoopback();
           });
}

// The tried server under another name, where that name leads to the same computer and everything is right with it.
Task<std::optional<Endpoint>> sameServerByName(Endpoint endpoint, QString name, QList<QHostAddress> addresses, CheckRequest request)
{
    if (!mayLeadTo(addresses, name))
        co_return std::nullopt;
    const auto others = co_await hostAddresses(name, request.limit);
    if (!shareAddress(addresses, others))
        co_return std::nullopt;
    endpoint.host = name;
    const auto finding = co_await probe(endpoint, request.furtherAuthorities, request.limit);
    co_return finding.works() ? std::optional(finding.endpoint) : std::nullopt;
}

// How people call whom a certificate is for.
QString holderOf(const QSslCertificate &certificate)
{
    const auto names =
        certificate.subjectInfo(QSslCertificate::CommonName) + certificate.subjectInfo(QSslCertificate::Organization) + certificateNames(certificate);
    return printable(names.value(0).toUtf8());
}

bool isOutOfTime(const QSslCertificate &certificate, const QDateTime &now)
{
    return now < certificate.effectiveDate() || now > certificate.expiryDate();
}

// The one whose dates are wrong: what the complaint is about, or the first of the chain that it is true for.
QSslCertificate outOfTime(const QList<QSslCertificate> &chain, const QDateTime &now, const QSslError &complaint)
{
    if (!complaint.certificate().isNull() && isOutOfTime(complaint.certificate(), now))
        return complaint.certificate();
    const auto found = std::ranges::find_if(chain, [&now](const QSslCertificate &certificate) {
        return isOutOfTime(certificate, now);
    });
    return found == chain.end() ? chain.first() : *found;
}

Observation dates(const QList<QSslCertificate> &chain, const QDateTime &now, const QSslError &complaint)
{
    const auto certificate = outOfTime(chain, now, complaint);
    QStringList details{day(certificate.effectiveDate()), day(certificate.expiryDate()), day(now)};
    if (certificate != chain.first())
        details.append(holderOf(certificate));
    return {Observation::Dates, details};
}

// What RFC 5280 section 4.2 and its usual companions define, and every library knows.
bool isKnownExtension(const QString &oid)
{
    static const QStringList known{u"2.5.29.14"_s,
                                   u"2.5.29.15"_s,
                                   u"2.5.29.17"_s,
                                   u"2.5.29.18"_s,
                                   u"2.5.29.19"_s,
                                   u"2.5.29.30"_s,
                                   u"2.5.29.31"_s,
                                   u"2.5.29.32"_s,
                                   u"2.5.29.33"_s,
                                   u"2.5.29.35"_s,
                                   u"2.5.29.36"_s,
                                   u"2.5.29.37"_s,
                                   u"2.5.29.54"_s};
    return known.contains(oid);
}

std::optional<QString> extensionIn(const QSslCertificate &certificate, bool (*isSought)(const QSslCertificateExtension &))
{
    const auto extensions = certificate.extensions();
    const auto found = std::ranges::find_if(extensions, isSought);
    return found == extensions.end() ? std::nullopt : std::optional(found->oid());
}

std::optional<QString> unknownDemandOf(const QSslCertificate &certificate)
{
    return extensionIn(certificate, [](const QSslCertificateExtension &extension) {
        return extension.isCritical() && !isKnownExtension(extension.oid()) && !extension.isSupported();
    });
}

bool limitsNames(const QSslCertificate &certificate)
{
    return extensionIn(certificate,
                       [](const QSslCertificateExtension &extension) {
                           return extension.oid() == "2.5.29.30"_L1 || extension.name() == "nameConstraints"_L1;
                       })
        .has_value();
}

// The hash that a certificate is signed with, where it is one of yesterday. Qt has it in its description only.
QString oldSignatureOf(const QSslCertificate &certificate)
{
    const auto text = certificate.toText();
    for (const auto hash : {"SHA1"_L1, "MD5"_L1, "MD4"_L1, "MD2"_L1})
        if (text.contains("Signature Algorithm: "_L1 + hash, Qt::CaseInsensitive) || text.contains("-with-"_L1 + hash, Qt::CaseInsensitive))
            return hash;
    return {};
}

// The certificates that may be meant: what the complaint is about, or all.
QList<QSslCertificate> suspects(const QList<QSslCertificate> &chain, const QSslError &complaint)
{
    return complaint.certificate().isNull() ? chain : QList{complaint.certificate()} + chain;
}

// As OpenSSL says.
Observation fault(const QList<QSslCertificate> &chain, const ChainJudgement &judgement)
{
    const auto &certificate = chain.at(judgement.place);
    const auto holder = holderOf(certificate);
    switch (judgement.kind) {
    case ChainJudgement::PathLength:
        return {Observation::FaultyCertificate, {holder, u"path-length"_s}};
    case ChainJudgement::Usage:
        return {Observation::FaultyCertificate, {holder, u"usage"_s}};
    case ChainJudgement::CriticalExtension:
        return {Observation::FaultyCertificate, {holder, u"critical-extension"_s, unknownDemandOf(certificate).value_or(QString())}};
    case ChainJudgement::OldSignature:
        return {Observation::FaultyCertificate, {holder, u"old-signature"_s, oldSignatureOf(certificate)}};
    case ChainJudgement::NameConstraints:
        return {Observation::FaultyCertificate, {holder, u"name-constraints"_s}};
    case ChainJudgement::Other:
        break;
    }
    return {Observation::FaultyCertificate, {holder, u"other"_s, judgement.words}};
}

// What is wrong with a certificate that was not made by the rules, as far as Qt and the certificates say it.
Observation inferredFault(const QList<QSslCertificate> &chain, const QSslError &complaint)
{
    const auto all = suspects(chain, complaint);
    const auto holder = holderOf(all.first());
    if (complaint.error() == QSslError::PathLengthExceeded)
        return {Observation::FaultyCertificate, {holder, u"path-length"_s}};
    if (complaint.error() == QSslError::InvalidPurpose || complaint.error() == QSslError::InvalidCaCertificate)
        return {Observation::FaultyCertificate, {holder, u"usage"_s}};
    for (const auto &certificate : all) {
        if (const auto demand = unknownDemandOf(certificate))
            return {Observation::FaultyCertificate, {holderOf(certificate), u"critical-extension"_s, *demand}};
        if (const auto hash = oldSignatureOf(certificate); !hash.isEmpty() && !certificate.isSelfSigned())
            return {Observation::FaultyCertificate, {holderOf(certificate), u"old-signature"_s, hash}};
    }
    const bool isConstrained = std::ranges::any_of(chain, limitsNames);
    return {Observation::FaultyCertificate, {holder, isConstrained ? u"name-constraints"_s : QString()}};
}

Task<> findFittingName(CheckRequest request, CheckResult &result)
{
    const auto &leaf = result.tls->chain.first();
    const auto names = namesInstead(leaf, request.endpoint.host);
    const QDeadlineTimer end(std::min<std::chrono::milliseconds>(request.limit, longestLook)); // for all names together
    const auto addresses = co_await hostAddresses(request.endpoint.host, longestLook);
    for (const auto &name : names) {
        request.limit = std::chrono::milliseconds(end.remainingTime());
        result.suggestion = co_await sameServerByName(request.endpoint, name, addresses, request);
        if (result.suggestion) {
            result.observations.append({Observation::NameFits, {name}});
            co_return;
        }
    }
    result.observations.append({Observation::CertificateNames, certificateNames(leaf).mid(0, mostNames)});
}
} // namespace

bool isCertificateCause(Cause cause)
{
    switch (cause) {
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
    case Cause::CertificateNameMismatch:
    case Cause::CertificateSelfSigned:
    case Cause::CertificateUntrustedIssuer:
    case Cause::CertificateChainIncomplete:
    case Cause::CertificateRevocationUnknown:
    case Cause::CertificateInvalid:
        return true;
    default:
        return false;
    }
}

QStringList namesInstead(const QSslCertificate &certificate, const QString &host)
{
    QStringList names;
    const auto firstLabel = host.first(std::max<qsizetype>(host.indexOf(u'.'), 0));
    for (const auto &presented : certificate.subjectAlternativeNames().values(QSsl::DnsEntry)) {
        const auto name = presented.startsWith("*."_L1) ? QString(firstLabel + presented.sliced(1)) : presented;
        const auto plain = parseHostName(name);
        if (plain && !isIpAddress(*plain) && *plain != host && !names.contains(*plain))
            names.append(*plain);
    }
    std::ranges::sort(names); // a certificate keeps them in no order
    std::ranges::stable_sort(names, std::greater(), [&host](const QString &name) {
        return nearness(name, host);
    });
    return names.mid(0, mostNames);
}

QList<Observation>
observe(Cause &cause, const QList<QSslCertificate> &chain, const QDateTime &now, const QSslError &complaint, const QList<QSslCertificate> &authorities)
{
    if (chain.isEmpty())
        return {};
    QList<Observation> observations;
    const auto &leaf = chain.first();
    const auto interceptor = isUnvouched(cause) ? interceptorIn(chain) : std::nullopt;
    if (interceptor) {
        cause = Cause::TlsIntercepted;
        observations.append({Observation::Interceptor, {interceptor->product, interceptor->setting}});
    } else if (cause == Cause::CertificateUntrustedIssuer && lacksIssuer(chain)) {
        cause = Cause::CertificateChainIncomplete;
        observations.append({Observation::IssuerMissing, {firstIssuerName(leaf), *issuerPlace(leaf)}});
    } else if (cause == Cause::CertificateSelfSigned) {
        observations.append({Observation::Fingerprint, {QString::fromLatin1(leaf.digest(QCryptographicHash::Sha256).toHex(':').toUpper())}});
    } else if (cause == Cause::CertificateExpired || cause == Cause::CertificateNotYetValid) {
        observations.append(dates(chain, now, complaint));
    } else if (cause == Cause::CertificateInvalid) {
        const auto judgement = judgeChain(chain, authorities);
        observations.append(judgement ? fault(chain, *judgement) : inferredFault(chain, complaint));
    }
    if (now < buildDay())
        observations.append({Observation::ClockBehind, {day(now)}});
    return observations;
}

Task<> examineCertificate(CheckRequest request, CheckResult &result)
{
    if (!result.tls || result.tls->chain.isEmpty())
        co_return;
    result.observations +=
        observe(result.problem->cause, result.tls->chain, QDateTime::currentDateTimeUtc(), result.tls->complaint, request.furtherAuthorities);
    if (result.problem->cause == Cause::CertificateNameMismatch)
        co_await findFittingName(request, result);
    if (result.problem->cause == Cause::CertificateChainIncomplete && request.fetchesIssuer)
        co_await completeChain(request, result);
}
