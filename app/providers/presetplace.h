// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provider.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>

// The steps of reading a preset, strict ones: each throws a PresetFault that names its part.

[[noreturn]] void failPreset(PresetFault::Kind kind, const QString &part = {});

// A JSON object and where it stands in the preset, so that a fault can name its part.
struct PresetPlace {
    QJsonObject object;
    QString path;

    QString at(QAnyStringView key) const;
};

QString presetElement(const QString &list, qsizetype index);
void allowOnly(const PresetPlace &place, std::initializer_list<QLatin1StringView> keys);
PresetPlace toPlace(const QJsonValue &value, const QString &part);

constexpr qsizetype longestPresetText = 80;
QString toText(const QJsonValue &value, const QString &part, qsizetype longest = longestPresetText);
QUrl toWebAddress(const QJsonValue &value, const QString &part); // https

QJsonValue valueAt(const PresetPlace &place, QLatin1StringView key);
QString textAt(const PresetPlace &place, QLatin1StringView key);
bool flagAt(const PresetPlace &place, QLatin1StringView key);

template<typename Parse>
auto wordAt(const PresetPlace &place, QLatin1StringView key, Parse parse)
{
    const auto value = parse(textAt(place, key));
    if (!value)
        failPreset(PresetFault::Invalid, place.at(key));
    return *value;
}

// Every element of a list as parse(value, part) reads it; no two may be the same.
template<typename Parse>
auto listAt(const PresetPlace &place, QLatin1StringView key, Parse parse)
{
    const auto value = valueAt(place, key);
    if (!value.isArray())
        failPreset(PresetFault::Invalid, place.at(key));
    const auto array = value.toArray();
    QList<decltype(parse(QJsonValue(), QString()))> list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto part = presetElement(place.at(key), i);
        const auto item = parse(array.at(i), part);
        if (list.contains(item))
            failPreset(PresetFault::Invalid, part);
        list.append(item);
    }
    return list;
}

template<typename Parse>
auto wordsAt(const PresetPlace &place, QLatin1StringView key, Parse parse)
{
    return listAt(place, key, [&](const QJsonValue &value, const QString &part) {
        const auto word = parse(toText(value, part));
        if (!word)
            failPreset(PresetFault::Invalid, part);
        return *word;
    });
}
