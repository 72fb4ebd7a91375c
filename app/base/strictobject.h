// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <functional>
#include <optional>

// Why a text is no report, and at which place of it ("incoming.stages[2].status").
struct JsonFault {
    enum Kind {
        TooLarge, // over 8 MiB
        NotJson, // nor a page with a report in it
        WrongSchema, // another kind of file, or one of a newer Mailwright
        Missing,
        Invalid,
    };
    Kind kind;
    QString place;

    bool operator==(const JsonFault &) const = default;
};

// One object of a file from outside. Everything that is taken out of it is bounded and of the expected type; what is not
// throws a JsonFault that names its place.
class StrictObject
{
public:
    StrictObject(const QJsonValue &value, const QString &place);

    QString place(QLatin1StringView key) const;
    bool has(QLatin1StringView key) const; // and it is not null
    QString text(QLatin1StringView key) const; // printable, of lines that may be many
    QDateTime time(QLatin1StringView key) const;
    double number(QLatin1StringView key, double most) const; // from 0
    bool flag(QLatin1StringView key) const;
    StrictObject object(QLatin1StringView key) const;
    QList<StrictObject> objects(QLatin1StringView key, qsizetype most) const;
    QStringList texts(QLatin1StringView key, qsizetype most) const;

    // A text that parse() knows; it answers with an optional or an expected.
    template<typename Parse>
    auto word(QLatin1StringView key, Parse parse) const
    {
        const auto value = parse(text(key));
        if (!value)
            throw JsonFault{JsonFault::Invalid, place(key)};
        return *value;
    }
    const QJsonObject &json() const
    {
        return m_object;
    }

private:
    QJsonValue value(QLatin1StringView key, QJsonValue::Type type) const;
    QJsonArray list(QLatin1StringView key, qsizetype most) const;

    QJsonObject m_object;
    QString m_place;
};
