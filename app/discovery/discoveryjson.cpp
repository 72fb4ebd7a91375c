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

QJsonValue toJson(const std::optional<ChosenSide> &side)
{
    if (!side)
        return QJsonValue();
    auto object = toJson(side->login);
    object.insert("source"_L1, wordFor(side->source));
    object.insert("trust"_L1, wordFor(side->trust));
    return object;
}

// A server with several ways to sign in is one server.
QJsonArray sideOf(const Finding &finding, bool isIncoming)
{
    QJsonArray servers;
    for (const auto &login : finding.servers) {
        if ((login.endpoint.protocol != Protocol::Smtp) != isIncoming)
            continue;
        auto object = toJson(login);
        const auto last = servers.isEmpty() ? QJsonObject() : servers.last().toObject();
        auto sameButSignIn = last;
        sameButSignIn.insert("auth"_L1, object["auth"_L1]);
        if (sameButSignIn == object) {
            auto ways = last["auth"_L1].toArray();
            ways.append(wordFor(login.signIn));
            object.insert("auth"_L1, ways);
            servers.removeLast();
        }
        servers.append(object);
    }
    return servers;
}

QJsonObject toJson(const Finding &finding)
{
    QJsonObject object{
        {u"source"_s, wordFor(finding.source)},
        {u"trust"_s, wordFor(finding.trust)},
        {u"provider"_s, finding.providerId},
        {u"incoming"_s, sideOf(finding, true)},
        {u"outgoing"_s, sideOf(finding, false)},
        {u"outsideOfDomain"_s, QJsonArray::fromStringList(finding.foreignHosts)},
    };
    if (!finding.origin.isEmpty())
        object.insert("origin"_L1, finding.origin);
    if (!finding.issuer.isEmpty())
        object.insert("issuer"_L1, finding.issuer.toString(QUrl::FullyEncoded));
    QJsonArray evidence;
    for (const auto kind : finding.evidence)
        evidence.append(wordFor(kind));
    if (!evidence.isEmpty())
        object.insert("evidence"_L1, evidence);
    return object;
}

QJsonObject toJson(const Conflict &conflict)
{
    return {
        {u"side"_s, conflict.isIncoming ? u"incoming"_s : u"outgoing"_s},
        {u"sources"_s, QJsonArray{wordFor(conflict.first), wordFor(conflict.second)}},
        {u"origins"_s, QJsonArray{conflict.firstOrigin, conflict.secondOrigin}},
    };
}

QJsonObject toJson(const DiscoveryRemark &remark)
{
    return {{u"kind"_s, wordFor(remark.kind)}, {u"details"_s, QJsonArray::fromStringList(remark.details)}};
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
    const auto choice = choose(discovery.findings);
    QJsonValue chosen;
    if (choice.account)
        chosen = QJsonObject{{u"provider"_s, choice.account->provider}, {u"incoming"_s, toJson(choice.incoming)}, {u"outgoing"_s, toJson(choice.outgoing)}};
    return {
        {u"schema"_s, u"mailwright.discovery/1"_s},
        {u"address"_s, address.toString()},
        {u"findings"_s, listOf(choice.ranked)},
        {u"chosen"_s, chosen},
        {u"conflicts"_s, listOf(choice.conflicts)},
        {u"remarks"_s, listOf(discovery.remarks)},
        {u"asked"_s, listOf(discovery.asked)},
    };
}
