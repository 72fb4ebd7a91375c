// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "commands.h"
#include "export/savefiles.h"
#include "output.h"
#include "wording/exportwords.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
ExitCode listFormats(bool asJson)
{
    QJsonArray array;
    for (const auto format : allExportFormats()) {
        array.append(QJsonObject{{u"format"_s, wordFor(format)}, {u"title"_s, titleOf(format)}});
        if (!asJson)
            print(QString(wordFor(format)).leftJustified(24) + titleOf(format));
    }
    if (asJson)
        printJson({{u"schema"_s, u"mailwright.formats/1"_s}, {u"formats"_s, array}});
    return Succeeded;
}

ExportFormat formatFrom(const CommandLine &line)
{
    if (line.words().isEmpty())
        throw UsageError{Cli::tr("Name a format; mailwright-cli export --list shows them.")};
    const auto format = exportFormatFromWord(line.words().first());
    if (!format)
        throw UsageError{Cli::tr("There is no format “%1”; mailwright-cli export --list shows them.").arg(line.words().first())};
    return *format;
}

QString required(const CommandLine &line, const QString &option)
{
    const auto value = line.value(option);
    if (!value)
        throw UsageError{Cli::tr("The option --%1 is missing.").arg(option)};
    return *value;
}

// A single file goes where PATH says; several, or one into a folder that is there, keep their names.
std::expected<QStringList, SaveFault> save(const QList<ExportFile> &files, const QString &path)
{
    if (files.size() > 1 || QFileInfo(path).isDir())
        return saveFiles(path, files);
    return saveFile(path, files.first().contents).transform([](const QString &saved) {
        return QStringList{saved};
    });
}
} // namespace

ExitCode runExport(const QStringList &arguments)
{
    const CommandLine line(arguments, {.withValue = {u"account"_s, u"output"_s}, .flags = {u"list"_s}, .mostWords = 1});
    if (line.has(u"list"_s))
        return listFormats(line.wantsJson());
    const auto format = formatFrom(line);
    const auto account = readAccountArgument(required(line, u"account"_s));
    const auto output = required(line, u"output"_s);
    const auto files = exportAccount(format, account);
    if (!files) {
        talk(u"mailwright-cli: "_s + sentenceFor(files.error()));
        return FoundProblem;
    }
    const auto saved = save(*files, output);
    if (!saved) {
        talk(u"mailwright-cli: "_s + sentenceFor(saved.error()));
        return FoundProblem;
    }
    if (line.wantsJson())
        printJson({{u"schema"_s, u"mailwright.export/1"_s}, {u"format"_s, wordFor(format)}, {u"files"_s, QJsonArray::fromStringList(*saved)}});
    else
        print(saved->join(u'\n'));
    return Succeeded;
}
