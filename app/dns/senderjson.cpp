// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "senderjson.h"

#include "base/outsidetext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QJsonArray textsToJson(const DnsAnswer &answer)
{
    QJsonArray array;
    for (const auto &text : answer.texts)
        array.append(printable(text));
    return array;
}

QJsonArray exchangersToJson(const DnsAnswer &answer)
{
    QJsonArray array;
    for (const auto &record : answer.exchangers)
        array.append(QJsonObject{{u"host"_s, record.exchange}, {u"preference"_s, record.preference}});
    return array;
}

QJsonArray spfToJson(const DnsAnswer &answer)
{
    QJsonArray array;
    for (const auto &text : answer.texts)
        if (isSpf(text))
            array.append(printable(text));
    return array;
}

QJsonArray dkimToJson(const QList<NamedAnswer> &keys)
{
    QJsonArray array;
    for (const auto &key : keys)
        if (!key.answer.texts.isEmpty())
            array.append(QJsonObject{{u"selector"_s, printableLine(key.name)}, {u"records"_s, textsToJson(key.answer)}});
    return array;
}

QString toText(const DnsAssociation &record)
{
    return u"%1 %2 %3 "_s.arg(static_cast<int>(record.usage)).arg(static_cast<int>(record.selector)).arg(static_cast<int>(record.matchType))
        + QString::fromLatin1(record.value.toHex());
}

QJsonArray daneToJson(const QList<NamedAnswer> &hosts)
{
    QJsonArray array;
    for (const auto &[host, answer] : hosts) {
        QJsonArray records;
        for (const auto &record : answer.associations)
            records.append(toText(record));
        if (!records.isEmpty())
            array.append(QJsonObject{{u"host"_s, host}, {u"records"_s, records}, {u"authentic"_s, answer.isAuthentic}});
    }
    return array;
}

QJsonObject toJson(const SenderRemark &remark)
{
    return {
        {u"topic"_s, wordFor(remark.topic)},
        {u"verdict"_s, wordFor(verdictOf(remark.finding))},
        {u"finding"_s, wordFor(remark.finding)},
        {u"details"_s, QJsonArray::fromStringList(remark.details)},
    };
}
} // namespace

QJsonObject toJson(const SenderRecords &records, const QList<SenderRemark> &remarks)
{
    QJsonArray array;
    for (const auto &remark : remarks)
        array.append(toJson(remark));
    const bool hasTrouble = std::ranges::contains(remarks, SenderVerdict::Trouble, [](const SenderRemark &remark) {
        return verdictOf(remark.finding);
    });
    return {
        {u"schema"_s, u"mailwright.dns/1"_s},
        {u"domain"_s, records.domain},
        {u"provider"_s, records.provider ? QJsonValue(records.provider->id) : QJsonValue()},
        {u"outcome"_s, hasTrouble ? u"failed"_s : u"passed"_s},
        {u"remarks"_s, array},
        {u"records"_s,
         QJsonObject{
             {u"mx"_s, exchangersToJson(records.exchangers)},
             {u"spf"_s, spfToJson(records.texts)},
             {u"spfLookups"_s, records.spf.lookups},
             {u"dkim"_s, dkimToJson(records.dkimKeys)},
             {u"dmarc"_s, QJsonObject{{u"domain"_s, records.dmarcDomain}, {u"records"_s, textsToJson(records.dmarc)}}},
             {u"mtaSts"_s, textsToJson(records.mtaSts)},
             {u"tlsRpt"_s, textsToJson(records.tlsReporting)},
             {u"tlsa"_s, daneToJson(records.associations)},
         }},
    };
}
