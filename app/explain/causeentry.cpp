// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "causeentry.h"

#include "base/words.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace; without it a static library loses its resources.
static void loadCauses()
{
    Q_INIT_RESOURCE(causes);
}

namespace
{
constexpr auto causesSchema = "mailwright.causes/1"_L1;

constexpr WordTable<Audience, 3> audiences = {{
    {Audience::User, "user"_L1},
    {Audience::Administrator, "administrator"_L1},
    {Audience::Provider, "provider"_L1},
}};

constexpr WordTable<Retry, 3> retries = {{
    {Retry::AfterChange, "after-change"_L1},
    {Retry::Later, "later"_L1},
    {Retry::Never, "never"_L1},
}};

QList<QByteArray> textsOf(const QJsonValue &list)
{
    QList<QByteArray> texts;
    const auto values = list.toArray();
    for (const auto &value : values)
        texts.append(value.toString().toUtf8());
    return texts;
}

CauseEntry read(const QJsonObject &object)
{
    CauseEntry entry;
    entry.title = object.value("title"_L1).toString().toUtf8();
    entry.meaning = object.value("meaning"_L1).toString().toUtf8();
    entry.steps = textsOf(object.value("steps"_L1));
    entry.privateSteps = textsOf(object.value("privateSteps"_L1));
    entry.pastedSteps = textsOf(object.value("pastedSteps"_L1));
    entry.deviceSteps = textsOf(object.value("deviceSteps"_L1));
    entry.administrator = object.value("administrator"_L1).toString().toUtf8();
    entry.audience = valueOf(audiences, object.value("audience"_L1).toString()).value_or(Audience::User);
    entry.retry = valueOf(retries, object.value("retry"_L1).toString()).value_or(Retry::AfterChange);
    const auto actions = object.value("actions"_L1).toArray();
    for (const auto &word : actions)
        if (const auto action = repairActionFromWord(word.toString()))
            entry.actions.append(*action);
    return entry;
}

// resources/causes.json, by cause.
QHash<Cause, CauseEntry> readCauses()
{
    loadCauses();
    QFile file(u":/causes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The texts of the causes are missing");
    const auto document = QJsonDocument::fromJson(file.readAll()).object();
    if (document.value("schema"_L1).toString() != causesSchema)
        qFatal("The texts of the causes are not of this version");
    QHash<Cause, CauseEntry> causes;
    const auto objects = document.value("causes"_L1).toArray();
    for (const auto &value : objects) {
        const auto object = value.toObject();
        if (const auto cause = causeFromWord(object.value("id"_L1).toString()))
            causes.insert(*cause, read(object));
    }
    return causes;
}
} // namespace

QLatin1StringView wordFor(Audience audience)
{
    return wordOf(audiences, audience);
}

const CauseEntry &entryOf(Cause cause)
{
    static const auto causes = readCauses();
    static const CauseEntry none;
    const auto entry = causes.constFind(cause);
    return entry == causes.cend() ? none : *entry;
}
