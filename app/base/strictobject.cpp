// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strictobject.h"

#include "outsidetext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestJsonText = 16 * 1024;

bool isPrintable(const QString &text)
{
    return text.size() <= longestJsonText && std::ranges::none_of(text, [](QChar c) {
               return c.category() == QChar::Other_Control && c != u'\n';
           });
}
} // namespace

StrictObject::StrictObject(const QJsonValue &value, const QString &place)
    : m_object(value.toObject())
    , m_place(place)
{
    if (!value.isObject())
        throw JsonFault{JsonFault::Invalid, place};
}

QString StrictObject::place(QLatin1StringView key) const
{
    return m_place.isEmpty() ? QString(key) : QString(m_place + u'.' + key);
}

bool StrictObject::has(QLatin1StringView key) const
{
    const auto value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue StrictObject::value(QLatin1StringView key, QJsonValue::Type type) const
{
    const auto value = m_object.value(key);
    if (value.isUndefined())
        throw JsonFault{JsonFault::Missing, place(key)};
    if (value.type() != type)
        throw JsonFault{JsonFault::Invalid, place(key)};
    return value;
}

QString StrictObject::text(QLatin1StringView key) const
{
    const auto text = value(key, QJsonValue::String).toString();
    if (!isPrintable(text))
        throw JsonFault{JsonFault::Invalid, place(key)};
    return printableName(text);
}

QDateTime StrictObject::time(QLatin1StringView key) const
{
    const auto time = QDateTime::fromString(text(key), Qt::ISODate);
    if (!time.isValid())
        throw JsonFault{JsonFault::Invalid, place(key)};
    return time.toUTC();
}

double StrictObject::number(QLatin1StringView key, double most) const
{
    const auto number = value(key, QJsonValue::Double).toDouble();
    if (!(number >= 0 && number <= most))
        throw JsonFault{JsonFault::Invalid, place(key)};
    return number;
}

bool StrictObject::flag(QLatin1StringView key) const
{
    return value(key, QJsonValue::Bool).toBool();
}

StrictObject StrictObject::object(QLatin1StringView key) const
{
    return {value(key, QJsonValue::Object), place(key)};
}

QJsonArray StrictObject::list(QLatin1StringView key, qsizetype most) const
{
    const auto array = value(key, QJsonValue::Array).toArray();
    if (array.size() > most)
        throw JsonFault{JsonFault::Invalid, place(key)};
    return array;
}

QList<StrictObject> StrictObject::objects(QLatin1StringView key, qsizetype most) const
{
    QList<StrictObject> objects;
    for (const auto &item : list(key, most))
        objects.append({item, place(key) + u"[%1]"_s.arg(objects.size())});
    return objects;
}

QStringList StrictObject::texts(QLatin1StringView key, qsizetype most) const
{
    QStringList texts;
    for (const auto &item : list(key, most)) {
        if (!item.isString() || !isPrintable(item.toString()))
            throw JsonFault{JsonFault::Invalid, place(key)};
        texts.append(printableName(item.toString()));
    }
    return texts;
}
