// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportjson.h"

#include "account/accountfile.h"
#include "check/checkjson.h"
#include "check/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject accountToJson(const Report &report)
{
    auto object = QJsonDocument::fromJson(toAccountFile(report.account)).object();
    if (report.addresses == Addresses::Masked)
        object.insert("address"_L1, QJsonValue::Null);
    return object;
}

QJsonValue problemToJson(const std::optional<Problem> &problem)
{
    if (!problem)
        return QJsonValue::Null;
    return QJsonObject{
        {u"stage"_s, wordFor(problem->stage)},
        {u"cause"_s, wordFor(problem->cause)},
        {u"serverReply"_s, problem->serverReply},
        {u"detail"_s, problem->detail},
    };
}

// A check as the command line prints it, and what else a page about it needs: where it stopped, and the certificates.
QJsonObject sideToJson(const CheckResult &result)
{
    auto object = toJson(result, true);
    object.insert("problem"_L1, problemToJson(result.problem));
    object.insert("withheld"_L1, result.withheld);
    if (result.suggestion)
        object.insert("suggestion"_L1, toJson(*result.suggestion));
    QJsonArray chain;
    if (result.tls)
        for (const auto &certificate : result.tls->chain)
            chain.append(QString::fromLatin1(certificate.toDer().toBase64()));
    object.insert("chain"_L1, chain);
    return object;
}

QJsonArray factsToJson(const QList<NamedFact> &facts)
{
    QJsonArray array;
    for (const auto &fact : facts)
        array.append(QJsonObject{{u"name"_s, fact.name}, {u"value"_s, fact.value}});
    return array;
}

QJsonObject systemToJson(const SystemFacts &system)
{
    return {
        {u"program"_s, system.program},
        {u"system"_s, system.system},
        {u"kernel"_s, system.kernel},
        {u"processor"_s, system.processor},
        {u"qt"_s, system.qt},
        {u"tls"_s, system.tls},
        {u"language"_s, system.language},
    };
}
} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonObject object{
        {u"schema"_s, u"mailwright.report/1"_s},
        {u"made"_s, report.made.toUTC().toString(Qt::ISODate)},
        {u"addressesMasked"_s, report.addresses == Addresses::Masked},
        {u"outcome"_s, outcomeOf(verdictOf(report.checks))},
        {u"verdict"_s, wordFor(verdictOf(report.checks))},
        {u"account"_s, accountToJson(report)},
        {u"dns"_s, factsToJson(report.dns)},
        {u"system"_s, systemToJson(report.system)},
    };
    if (report.checks.incoming)
        object.insert("incoming"_L1, sideToJson(*report.checks.incoming));
    if (report.checks.outgoing)
        object.insert("outgoing"_L1, sideToJson(*report.checks.outgoing));
    return object;
}
