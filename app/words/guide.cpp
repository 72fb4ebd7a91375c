// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto fallback = "en"_L1;

std::optional<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

// In the order of the index, or by name where there is none.
QStringList topicIds(const QString &root)
{
    QStringList ids;
    const auto index = QJsonDocument::fromJson(contentsOf(root + "/topics.json"_L1).value_or(QByteArray()));
    for (const auto &entry : index.object().value("topics"_L1).toArray())
        ids += entry.toString();
    if (ids.isEmpty())
        for (const auto &file : QDir(QString(root + u'/' + fallback)).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
            ids += file.chopped(3);
    return ids;
}

QString titleOf(const QString &markdown, const QString &otherwise)
{
    for (const auto line : QStringTokenizer(markdown, u'\n'))
        if (line.startsWith("# "_L1))
            return line.sliced(2).trimmed().toString();
    return otherwise;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}
} // namespace

Guide Guide::load(const QString &root, const QStringList &languages)
{
    Guide guide;
    for (const auto &id : topicIds(root)) {
        for (const auto &language : languages) {
            const auto bytes = contentsOf(root + u'/' + language + u'/' + id + ".md"_L1);
            if (!bytes)
                continue;
            const auto text = QString::fromUtf8(*bytes);
            guide.m_topics.append({id, titleOf(text, id), text});
            break;
        }
    }
    return guide;
}

QStringList Guide::languagesOf(const QStringList &uiLanguages)
{
    QStringList languages;
    for (const auto &name : uiLanguages)
        languages += name.section(u'-', 0, 0);
    languages += fallback;
    languages.removeDuplicates();
    return languages;
}

std::optional<GuideTopic> Guide::topic(const QString &id) const
{
    for (const auto &topic : m_topics)
        if (topic.id == id || topic.id.section(u'-', 1) == id)
            return topic;
    return std::nullopt;
}

QList<GuideTopic> Guide::search(const QString &text) const
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    QList<GuideTopic> byTitle;
    QList<GuideTopic> byText;
    for (const auto &topic : m_topics) {
        if (hasAll(topic.title, words))
            byTitle += topic;
        else if (hasAll(topic.text, words))
            byText += topic;
    }
    return byTitle + byText;
}
