// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtripjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject toJson(const AuthenticationResults &results)
{
    QJsonArray verdicts;
    for (const auto &[method, outcome, about] : results.verdicts)
        verdicts.append(QJsonObject{{u"method"_s, QString::fromLatin1(method)}, {u"result"_s, wordFor(outcome)}, {u"about"_s, about}});
    return {{u"server"_s, results.server}, {u"trusted"_s, results.trust == AuthTrust::Believed}, {u"results"_s, verdicts}};
}

QJsonObject toJson(const Arrival &arrival)
{
    QJsonArray authentication;
    for (const auto &results : arrival.authentication)
        authentication.append(toJson(results));
    return {
        {u"folder"_s, arrival.folder.shownName()},
        {u"use"_s, wordFor(arrival.folder.use)},
        {u"milliseconds"_s, static_cast<qint64>(arrival.delay.count())},
        {u"authentication"_s, authentication},
        {u"message"_s, wordFor(arrival.removal)},
    };
}
} // namespace

QJsonObject toJson(const RoundTripResult &result)
{
    return {
        {u"schema"_s, u"mailwright.roundtrip/1"_s},
        {u"outcome"_s, outcomeOf(verdictOf(result))},
        {u"verdict"_s, wordFor(verdictOf(result))},
        {u"arrival"_s, result.arrival ? QJsonValue(toJson(*result.arrival)) : QJsonValue()},
    };
}
