// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "change.h"

#include "base/words.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 warningDays = 21; // authorities that issue for 90 days renew 30 before the end: then it has failed

constexpr WordTable<Change::Kind, 5> kinds = {{
    {Change::EndpointChanged, "endpoint-changed"_L1},
    {Change::MechanismGone, "mechanism-gone"_L1},
    {Change::TlsVersionChanged, "tls-version-changed"_L1},
    {Change::IssuerChanged, "issuer-changed"_L1},
    {Change::CertificateEnds, "certificate-ends"_L1},
}};

QString textOf(const Endpoint &endpoint)
{
    return hostAndPort(endpoint) + u' ' + labelFor(endpoint.security);
}

bool hasPassed(const CheckResult &result, Stage stage)
{
    return std::ranges::any_of(result.stages, [stage](const StageReport &report) {
        return report.stage == stage && report.status == StageReport::Passed;
    });
}

QList<Change> changesOf(Side side, const SideBaseline &before, const CheckResult &result)
{
    const auto now = baselineOf(result);
    QList<Change> changes;
    if (before.endpoint != now.endpoint)
        changes.append({side, Change::EndpointChanged, textOf(before.endpoint), textOf(now.endpoint)});
    if (hasPassed(result, Stage::Capabilities) && hasPassed(result, Stage::Tls))
        for (const auto &mechanism : before.mechanisms)
            if (!now.mechanisms.contains(mechanism))
                changes.append({side, Change::MechanismGone, mechanism, {}});
    if (!now.tlsVersion.isEmpty() && before.tlsVersion != now.tlsVersion)
        changes.append({side, Change::TlsVersionChanged, before.tlsVersion, now.tlsVersion});
    if (!now.sha256.isEmpty() && before.issuer != now.issuer)
        changes.append({side, Change::IssuerChanged, before.issuer, now.issuer});
    return changes;
}

std::optional<Change> endOfCertificate(Side side, const CheckResult &result, const QDateTime &now)
{
    if (!result.tls || result.tls->chain.isEmpty())
        return std::nullopt;
    const auto end = result.tls->chain.first().expiryDate().toUTC();
    const auto days = now.daysTo(end);
    if (days > warningDays)
        return std::nullopt;
    return Change{side, Change::CertificateEnds, {}, end.toString(Qt::ISODate), days};
}
} // namespace

QLatin1StringView wordFor(Change::Kind kind)
{
    return wordOf(kinds, kind);
}

QList<Change> changesSince(const std::optional<Baseline> &baseline, const AccountCheckResult &result, const QDateTime &now)
{
    QList<Change> changes;
    const auto compare = [&](Side side, const std::optional<SideBaseline> &before, const std::optional<CheckResult> &checked) {
        if (!checked)
            return;
        if (before)
            changes += changesOf(side, *before, *checked);
        if (const auto end = endOfCertificate(side, *checked, now))
            changes.append(*end);
    };
    compare(Side::Incoming, baseline ? baseline->incoming : std::nullopt, result.incoming);
    compare(Side::Outgoing, baseline ? baseline->outgoing : std::nullopt, result.outgoing);
    return changes;
}

QJsonObject toJson(const Change &change)
{
    QJsonObject object{
        {u"side"_s, change.side == Side::Incoming ? u"incoming"_s : u"outgoing"_s},
        {u"kind"_s, wordFor(change.kind)},
        {u"before"_s, change.before},
        {u"now"_s, change.now},
    };
    if (change.kind == Change::CertificateEnds)
        object.insert("days"_L1, change.days);
    return object;
}
