// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checktext.h"

#include "check/checkjson.h"
#include "check/lastlook.h"
#include "commands.h"
#include "output.h"
#include "words/adminnote.h"
#include "words/fieldwords.h"
#include "words/observationwords.h"
#include "words/verdictwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
void printStage(const StageReport &stage)
{
    const auto time = stage.status == StageReport::Skipped ? QString() : QString::number(stage.milliseconds, 'f', 1) + u" ms"_s;
    print(u"  "_s + labelForStage(wordFor(stage.stage)).leftJustified(24) + stateWords(stage.status).leftJustified(22) + time.rightJustified(10) + u"  "_s
          + stage.detail);
}

void printOffer(const QByteArrayList &mechanisms)
{
    if (!mechanisms.isEmpty())
        print(u"  "_s + Cli::tr("Ways to sign in that the server offers: %1").arg(printable(mechanisms.join(", "))));
}

std::optional<AdminNote> noteFor(const CheckResult &result, const AdviceContext &context)
{
    return adminNote(result.problem->cause, noteEvidence(result, context.userName, QDateTime::currentDateTimeUtc()), context);
}

void printObservations(const QList<Observation> &observations)
{
    for (const auto &observation : observations)
        print(u'\n' + sentenceFor(observation));
}

void printWeaknesses(const CheckResult &result)
{
    for (const auto weakness : result.tls ? result.tls->weaknesses : QList<TlsWeakness>())
        print(u'\n' + sentenceFor(weakness));
}
} // namespace

void printAdvice(const Advice &advice)
{
    print(advice.title);
    print(advice.meaning);
    int number = 0;
    for (const auto &step : advice.steps)
        print(u"  %1. "_s.arg(++number) + step);
}

void printNote(const QString &note)
{
    if (!note.isEmpty())
        print(u'\n' + Cli::tr("To send to the administrator:") + u"\n\n"_s + note);
}

void printResult(const CheckResult &result, const AdviceContext &context)
{
    print(labelFor(result.endpoint.protocol) + u"  "_s + hostAndPort(result.endpoint) + u"  "_s + labelFor(result.endpoint.security));
    for (const auto &stage : result.stages)
        printStage(stage);
    printOffer(result.capabilities.authMechanisms);
    if (!result.problem) {
        print(u"  "_s + verdictSentence(result, context));
        printWeaknesses(result);
        return printObservations(result.observations);
    }
    print({});
    printAdvice(adviceFor(result.problem->cause, context));
    printObservations(result.observations);
    if (!result.problem->serverReply.isEmpty())
        print(u'\n' + Cli::tr("The server said: %1").arg(replyWords(result.problem->serverReply)));
    if (result.suggestion)
        print(u'\n'
              + Cli::tr("Seen to work from here: %1, port %2 with %3.")
                    .arg(result.suggestion->host)
                    .arg(result.suggestion->port)
                    .arg(labelFor(result.suggestion->security)));
    if (const auto note = noteFor(result, context))
        printNote(note->text);
}

bool givesPasswordAway(const CheckResult &result, const AdviceContext &context)
{
    return givesAway(result, [&](const CheckResult &checked) {
        return QJsonDocument(documentFor(checked, context, true)).toJson();
    });
}

void refuseToShow()
{
    talk(u"mailwright-cli: "_s + givesAwaySentence());
}

QJsonObject toJson(const Advice &advice)
{
    QJsonObject object{
        {u"title"_s, advice.title},
        {u"meaning"_s, advice.meaning},
        {u"steps"_s, QJsonArray::fromStringList(advice.steps)},
        {u"audience"_s, wordFor(advice.audience)},
    };
    if (!advice.administratorNote.isEmpty())
        object.insert("administratorNote"_L1, advice.administratorNote);
    return object;
}

QJsonObject documentFor(const CheckResult &result, const AdviceContext &context, bool withTranscript)
{
    auto document = toJson(result, withTranscript);
    if (!result.problem)
        return document;
    auto advice = toJson(adviceFor(result.problem->cause, context));
    if (const auto note = noteFor(result, context))
        advice.insert("note"_L1, note->text);
    document.insert("advice"_L1, advice);
    auto observations = document.value("observations"_L1).toArray();
    for (qsizetype i = 0; i < observations.size(); ++i) {
        auto observation = observations.at(i).toObject();
        observation.insert("sentence"_L1, sentenceFor(result.observations.at(i)));
        observations.replace(i, observation);
    }
    document.insert("observations"_L1, observations);
    return document;
}
