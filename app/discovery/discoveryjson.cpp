// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discoveryjson.h"

#include "check/checkjson.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject toJson(const ServerLogin &login)
{
    auto object = toJson(login.endpoint);
    object.insert("userName"_L1, login.userName);
    object.insert("auth"_L1, QJsonArray{wordFor(login.signIn)});
    return object;
}

QJsonValue toJson(const std::optional<ServerLogin> &login)
{
    return login ? QJsonValue(toJson(*login)) : QJsonValue();
}

QJsonArray sideOf(const Finding &finding, bool isIncoming)
{
    QJsonArray servers;
    for (const auto &login : finding.servers)
        if ((login.endpoint.protocol != Protocol::Smtp) == isIncoming)
            servers.append(toJson(login));
    return servers;
}

QJsonObject toJson(const Finding &finding)
{
    return {
        {u"source"_s, wordFor(finding.source)},
        {u"trust"_s, wordFor(finding.trust)},
        {u"provider"_s, finding.providerId},
        {u"incoming"_s, sideOf(finding, true)},
        {u"outgoing"_s, sideOf(finding, false)},
        {u"outsideOfDomain"_s, QJsonArray::fromStringList(finding.foreignHosts)},
    };
}

QJsonObject toJson(const Conflict &conflict)
{
    return {
        {u"side"_s, conflict.isIncoming ? u"incoming"_s : u"outgoing"_s},
        {u"sources"_s, QJsonArray{wordFor(conflict.first), wordFor(conflict.second)}},
    };
}

QJsonObject toJson(const AskedSource &asked)
{
    return {
        {u"source"_s, wordFor(asked.source)},
        {u"milliseconds"_s, std::round(asked.milliseconds * 10) / 10},
        {u"result"_s, wordFor(asked.result)},
    };
}

template<typename Values>
QJsonArray listOf(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}
} // namespace

QJsonObject toJson(const Discovery &discovery, const EmailAddress &address)
{
    const auto chosen = chosenFrom(discovery.findings);
    return {
        {u"schema"_s, u"mailwright.discovery/1"_s},
        {u"address"_s, address.toString()},
        {u"findings"_s, listOf(discovery.findings)},
        {u"chosen"_s,
         chosen
             ? QJsonValue(QJsonObject{{u"provider"_s, chosen->provider}, {u"incoming"_s, toJson(chosen->incoming)}, {u"outgoing"_s, toJson(chosen->outgoing)}})
             : QJsonValue()},
        {u"conflicts"_s, listOf(conflictsIn(discovery.findings))},
        {u"asked"_s, listOf(discovery.asked)},
    };
}
