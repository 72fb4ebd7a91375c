// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "baseline.h"

#include "account/hostname.h"
#include "check/checkjson.h"
#include "net/certificatenames.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype largestFile = 64 * 1024;
constexpr auto schema = "mailwright.baseline/1"_L1;

QJsonObject toJson(const SideBaseline &side)
{
    QJsonObject object{
        {u"endpoint"_s, toJson(side.endpoint)},
        {u"mechanisms"_s, QJsonArray::fromStringList(side.mechanisms)},
        {u"tlsVersion"_s, side.tlsVersion},
        {u"issuer"_s, side.issuer},
        {u"sha256"_s, side.sha256},
    };
    if (side.provenBy)
        object.insert("provenBy"_L1, wordFor(*side.provenBy));
    return object;
}

SideBaseline readSide(const StrictObject &side)
{
    const auto endpoint = side.object("endpoint"_L1);
    SideBaseline baseline{
        .endpoint = {endpoint.word("protocol"_L1, protocolFromWord),
                     endpoint.word("host"_L1, parseHostName),
                     static_cast<quint16>(endpoint.number("port"_L1, 65535)),
                     endpoint.word("security"_L1, securityFromWord)},
        .mechanisms = side.texts("mechanisms"_L1, 100),
        .tlsVersion = side.text("tlsVersion"_L1),
        .issuer = side.text("issuer"_L1),
        .sha256 = side.text("sha256"_L1),
    };
    if (side.has("provenBy"_L1))
        baseline.provenBy = side.word("provenBy"_L1, authMechanismFromWord);
    return baseline;
}

Baseline readBaseline(const StrictObject &object)
{
    if (object.json().value("schema"_L1).toString() != schema)
        throw JsonFault{JsonFault::WrongSchema, {}};
    Baseline baseline;
    baseline.seen = object.time("seen"_L1);
    if (object.has("verdict"_L1))
        baseline.verdict = object.word("verdict"_L1, verdictFromWord);
    if (object.has("incoming"_L1))
        baseline.incoming = readSide(object.object("incoming"_L1));
    if (object.has("outgoing"_L1))
        baseline.outgoing = readSide(object.object("outgoing"_L1));
    return baseline;
}
} // namespace

SideBaseline baselineOf(const CheckResult &result)
{
    SideBaseline side{.endpoint = result.endpoint, .mechanisms = {}, .tlsVersion = {}, .issuer = {}, .sha256 = {}};
    if (result.proof == Proof::ChallengeResponse)
        side.provenBy = result.mechanism;
    for (const auto &mechanism : result.capabilities.authMechanisms)
        side.mechanisms.append(printable(mechanism));
    if (result.tls)
        side.tlsVersion = result.tls->version;
    if (result.tls && !result.tls->chain.isEmpty()) {
        const auto &certificate = result.tls->chain.first();
        side.issuer = issuerName(certificate);
        side.sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    }
    return side;
}

Baseline baselineOf(const AccountCheckResult &result, const QDateTime &seen)
{
    Baseline baseline{.seen = seen, .incoming = {}, .outgoing = {}, .verdict = verdictOf(result)};
    if (result.incoming)
        baseline.incoming = baselineOf(*result.incoming);
    if (result.outgoing)
        baseline.outgoing = baselineOf(*result.outgoing);
    return baseline;
}

QByteArray toBaselineFile(const Baseline &baseline)
{
    QJsonObject object{{u"schema"_s, schema}, {u"seen"_s, baseline.seen.toUTC().toString(Qt::ISODate)}, {u"verdict"_s, wordFor(baseline.verdict)}};
    if (baseline.incoming)
        object.insert("incoming"_L1, toJson(*baseline.incoming));
    if (baseline.outgoing)
        object.insert("outgoing"_L1, toJson(*baseline.outgoing));
    return QJsonDocument(object).toJson();
}

std::expected<Baseline, JsonFault> parseBaselineFile(const QByteArray &text)
{
    if (text.size() > largestFile)
        return std::unexpected(JsonFault{JsonFault::TooLarge, {}});
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::unexpected(JsonFault{JsonFault::NotJson, {}});
    try {
        return readBaseline({document.object(), {}});
    } catch (const JsonFault &fault) {
        return std::unexpected(fault);
    }
}
