// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presetplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestAddress = 2048;
}

void failPreset(PresetFault::Kind kind, const QString &part)
{
    throw PresetFault{kind, part};
}

QString PresetPlace::at(QAnyStringView key) const
{
    return path.isEmpty() ? key.toString() : QString(path + u'.' + key.toString());
}

QString presetElement(const QString &list, qsizetype index)
{
    return list + u'[' + QString::number(index) + u']';
}

void allowOnly(const PresetPlace &place, std::initializer_list<QLatin1StringView> keys)
{
    for (auto it = place.object.begin(); it != place.object.end(); ++it)
        if (!std::ranges::any_of(keys, [&](QLatin1StringView known) {
                return it.key() == known;
            }))
            failPreset(PresetFault::UnknownKey, place.at(it.key()));
}

PresetPlace toPlace(const QJsonValue &value, const QString &part)
{
    if (!value.isObject())
        failPreset(PresetFault::Invalid, part);
    return {value.toObject(), part};
}

QString toText(const QJsonValue &value, const QString &part, qsizetype longest)
{
    const auto text = value.toString();
    const bool hasControl = std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
    if (!value.isString() || text.size() > longest || hasControl || text != text.trimmed())
        failPreset(PresetFault::Invalid, part);
    return text;
}

QUrl toWebAddress(const QJsonValue &value, const QString &part)
{
    const QUrl url(toText(value, part, longestAddress), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() || !url.userInfo().isEmpty())
        failPreset(PresetFault::Invalid, part);
    return url;
}

QJsonValue valueAt(const PresetPlace &place, QLatin1StringView key)
{
    const auto value = place.object.value(key);
    if (value.isUndefined())
        failPreset(PresetFault::Missing, place.at(key));
    return value;
}

QString textAt(const PresetPlace &place, QLatin1StringView key)
{
    const auto text = toText(valueAt(place, key), place.at(key));
    if (text.isEmpty())
        failPreset(PresetFault::Invalid, place.at(key));
    return text;
}

bool flagAt(const PresetPlace &place, QLatin1StringView key)
{
    const auto value = valueAt(place, key);
    if (!value.isBool())
        failPreset(PresetFault::Invalid, place.at(key));
    return value.toBool();
}
