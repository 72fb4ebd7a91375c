// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "missingissuer.h"

#include "base/outsidetext.h"
#include "net/certificatenames.h"
#include "net/webexchange.h"
#include "probe.h"

#include <QDeadlineTimer>
#include <QSslCertificateExtension>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestPlace = 300;
constexpr qsizetype longestPath = 200;
constexpr auto longestFetch = std::chrono::seconds(10);
constexpr int mostIssuers = 3; // in between
constexpr qsizetype largestIssuer = 3 * 1024; // bytes of DER; usually half of that

// Authorities publish their certificates without TLS, because it is them that TLS rests on. It is a file that is asked for,
// never something that is done: no query, and no long path.
QUrl webAddress(const QString &place)
{
    const QUrl url(place, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool isFile = !url.hasQuery() && url.path(QUrl::FullyEncoded).size() <= longestPath;
    const bool isAscii = std::ranges::all_of(place, [](QChar c) {
        return c.unicode() < 0x80;
    }); // RFC 5280 4.2.1.6
    const bool isPlain = isAscii && place.size() < longestPlace && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
    return isPlain && isWeb && isFile ? url : QUrl();
}

// One certificate, as DER or PEM. One that vouches for itself is of no use: that would be to trust whoever made it.
std::optional<QSslCertificate> issuerIn(const QByteArray &document)
{
    for (const auto format : {QSsl::Der, QSsl::Pem})
        if (const auto found = QSslCertificate::fromData(document, format); found.size() == 1)
            return found.first().isSelfSigned() || found.first().toDer().size() > largestIssuer ? std::nullopt : std::optional(found.first());
    return std::nullopt;
}

Task<std::optional<QSslCertificate>>
fetchIssuer(QSslCertificate certificate, QList<QSslCertificate> furtherAuthorities, WebReach reach, std::chrono::milliseconds limit)
{
    const QDeadlineTimer end(limit);
    const auto url = webAddress(issuerPlace(certificate).value_or(QString()));
    if (url.isEmpty())
        co_return std::nullopt;
    const auto request = co_await requestToStranger(url, furtherAuthorities, reach, limit);
    if (!request)
        co_return std::nullopt;
    WebExchange exchange(*request, std::chrono::milliseconds(end.remainingTime()));
    co_await exchange;
    if (exchange.isTooLarge() || exchange.status() != 200)
        co_return std::nullopt;
    co_return issuerIn(exchange.reply().readAll());
}

QString hostOfIssuer(const QSslCertificate &certificate)
{
    return issuerHost(issuerPlace(certificate).value_or(QString()));
}

// The missing ones in their order. All are at the one host that the person knows of.
Task<QList<QSslCertificate>> fetchIssuers(QSslCertificate certificate, CheckRequest request, std::chrono::milliseconds limit)
{
    const QDeadlineTimer end(limit);
    const auto host = hostOfIssuer(certificate);
    QList<QSslCertificate> issuers;
    while (issuers.size() < mostIssuers && hostOfIssuer(certificate) == host) {
        const auto issuer = co_await fetchIssuer(certificate, request.furtherAuthorities, request.issuerReach, std::chrono::milliseconds(end.remainingTime()));
        if (!issuer)
            break;
        issuers.append(*issuer);
        certificate = *issuer;
    }
    co_return issuers;
}

Observation observationOf(const QList<QSslCertificate> &issuers, bool isRightWithThem)
{
    const auto name = subjectName(issuers.first());
    if (!isRightWithThem)
        return {Observation::IssuerNoHelp, {name}};
    QString text;
    for (const auto &issuer : issuers)
        text += QString::fromLatin1(issuer.toPem());
    return {Observation::IssuerFetched, {name, text}};
}
} // namespace

std::optional<QString> issuerPlace(const QSslCertificate &certificate)
{
    for (const auto &extension : certificate.extensions())
        if (extension.oid() == "1.3.6.1.5.5.7.1.1"_L1) // authorityInfoAccess
            return printableLine(extension.value().toMap().value(u"caIssuers"_s).toString()).left(longestPlace);
    return std::nullopt;
}

QString issuerHost(const QString &place)
{
    return webAddress(place).host();
}

Task<> completeChain(CheckRequest request, CheckResult &result)
{
    const auto limit = std::min<std::chrono::milliseconds>(request.limit, longestFetch);
    const auto issuers = co_await fetchIssuers(result.tls->chain.last(), request, limit);
    if (issuers.isEmpty()) {
        result.observations.append({Observation::IssuerNotFetched, {hostOfIssuer(result.tls->chain.last())}});
        co_return;
    }
    const auto finding = co_await probe(request.endpoint, request.furtherAuthorities + issuers, limit);
    const bool isRight = finding.works();
    if (!isRight)
        result.problem->cause = finding.trouble.value_or(Cause::CertificateUntrustedIssuer);
    result.observations.append(observationOf(issuers, isRight));
}
