// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checktext.h"
#include "commandline.h"
#include "commands.h"
#include "explain/errorbook.h"
#include "net/stage.h"
#include "output.h"
#include "providers/providercatalog.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
Evidence evidenceFrom(const CommandLine &line)
{
    Evidence evidence;
    evidence.protocol = line.protocol();
    evidence.reply = line.words().first();
    if (const auto stage = line.value(u"stage"_s)) {
        if (!stageFromWord(*stage))
            throw UsageError{Cli::tr("There is no stage “%1”.").arg(*stage)};
        evidence.stage = *stage;
    }
    if (const auto provider = line.value(u"provider"_s)) {
        if (!ProviderCatalog::builtIn().byId(*provider))
            throw UsageError{Cli::tr("There is no preset “%1”; mailwright-cli providers lists them.").arg(*provider)};
        evidence.providerId = *provider;
    }
    return evidence;
}
} // namespace

ExitCode runExplain(const QStringList &arguments)
{
    const CommandLine line(arguments, {.withValue = {u"protocol"_s, u"stage"_s, u"provider"_s}, .flags = {}, .fewestWords = 1, .mostWords = 1});
    const auto evidence = evidenceFrom(line);
    const auto explanation = explain(evidence);
    const auto advice = adviceFor(explanation.cause, contextFor(evidence.providerId));
    if (!line.wantsJson()) {
        printAdvice(advice);
        printNote(advice.administratorNote);
        return Succeeded;
    }
    QJsonArray alternatives;
    for (const auto cause : explanation.alternatives)
        alternatives.append(wordFor(cause));
    printJson({
        {u"schema"_s, u"mailwright.explain/1"_s},
        {u"cause"_s, wordFor(explanation.cause)},
        {u"confidence"_s, wordFor(explanation.confidence)},
        {u"advice"_s, toJson(advice)},
        {u"alternatives"_s, alternatives},
    });
    return Succeeded;
}
