// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "commands.h"
#include "output.h"
#include "words/guide.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
Guide loadedGuide()
{
    return Guide::load(u":/guide"_s, Guide::languagesOf(QLocale().uiLanguages()));
}

ExitCode showTopic(const QString &id, bool asJson)
{
    const auto topic = loadedGuide().topic(id);
    if (!topic)
        throw UsageError{Cli::tr("There is no topic “%1”; mailwright-cli guide lists them.").arg(id)};
    if (asJson)
        printJson({{u"schema"_s, u"mailwright.guide/1"_s}, {u"topic"_s, topic->id}, {u"title"_s, topic->title}, {u"text"_s, topic->text}});
    else
        print(topic->text);
    return Succeeded;
}
} // namespace

ExitCode runGuide(const QStringList &arguments)
{
    const CommandLine line(arguments, {.mostWords = 1});
    if (!line.words().isEmpty())
        return showTopic(line.words().first(), line.wantsJson());
    const auto guide = loadedGuide();
    QJsonArray topics;
    for (const auto &topic : guide.topics()) {
        topics.append(QJsonObject{{u"topic"_s, topic.id}, {u"title"_s, topic.title}});
        if (!line.wantsJson())
            print(topic.id.section(u'-', 1).leftJustified(20) + topic.title);
    }
    if (line.wantsJson())
        printJson({{u"schema"_s, u"mailwright.guide/1"_s}, {u"topics"_s, topics}});
    return Succeeded;
}
