// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opinions.h"

#include "base/inputfile.h"
#include "base/ownfile.h"
#include "base/privatefolder.h"
#include "maskedpaste.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 largestOpinions = 1024 * 1024;
constexpr qsizetype mostOpinions = 200;

QByteArray lineFor(const Opinion &opinion)
{
    QJsonArray alternatives;
    for (const auto cause : opinion.explanation.alternatives)
        alternatives.append(wordFor(cause));
    const QJsonObject line{
        {u"schema"_s, u"mailwright.opinion/1"_s},
        {u"day"_s, opinion.day.toString(Qt::ISODate)},
        {u"text"_s, maskedPaste(opinion.text)},
        {u"cause"_s, wordFor(opinion.explanation.cause)},
        {u"confidence"_s, wordFor(opinion.explanation.confidence)},
        {u"alternatives"_s, alternatives},
        {u"right"_s, opinion.wasRight},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

QList<QByteArray> linesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto lines = readUpTo(file, largestOpinions).split('\n');
    lines.removeAll({});
    return lines;
}
} // namespace

QString opinionsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/explained.jsonl"_L1;
}

bool keepOpinion(const Opinion &opinion, const QString &file)
{
    auto lines = linesIn(file);
    lines.append(lineFor(opinion));
    const auto kept = lines.last(std::min(lines.size(), mostOpinions));
    return makePrivateFolderOf(file) && writeOwnFile(file, kept.join('\n') + '\n');
}
