// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/inputfile.h"
#include "checktext.h"
#include "commandline.h"
#include "commands.h"
#include "explain/errorbook.h"
#include "explain/paste/paste.h"
#include "explain/paste/writtenby.h"
#include "net/stage.h"
#include "output.h"
#include "providers/providercatalog.h"
#include "words/pastedcontext.h"
#include "words/pastewords.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
// "-ERR no" is what a POP3 server says, and no option.
QStringList withTextLast(QStringList arguments)
{
    if (arguments.contains(u"--"_s))
        return arguments;
    for (qsizetype i = 0; i < arguments.size(); ++i)
        if (arguments[i].startsWith("-ERR"_L1, Qt::CaseInsensitive)) {
            arguments.move(i, arguments.size() - 1);
            arguments.insert(arguments.size() - 1, u"--"_s);
            break;
        }
    return arguments;
}

constexpr qint64 longestPaste = 256 * 1024; // the error book reads less

// "-" stands for standard input: a whole bounce or log.
QString pastedText(const QString &word)
{
    QFile input;
    if (word != "-"_L1)
        return word;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw UsageError{Cli::tr("Standard input cannot be read.")};
    return QString::fromUtf8(readUpTo(input, longestPaste));
}

// How sure the answer is, and what else the words can mean.
void printDoubts(const Explanation &explanation, const AdviceContext &context)
{
    if (explanation.confidence == Confidence::Generic)
        print(u'\n' + Cli::tr("These words do not name the cause; this is the most usual one."));
    QStringList titles;
    for (const auto cause : explanation.alternatives)
        titles.append(u"  "_s + adviceFor(cause, context).title);
    if (explanation.confidence != Confidence::Exact && !titles.isEmpty())
        print(u'\n' + Cli::tr("It may also be:") + u'\n' + titles.join(u'\n'));
}

// The check that shows whether it is so, to be pasted into a terminal. What stands in the text never becomes code there.
QString checkCommand(const ServerLogin &login)
{
    static const QRegularExpression harmless(u"^[\\w.+@-]*$"_s);
    const auto user = login.userName.isEmpty() || !harmless.match(login.userName).hasMatch() ? Cli::tr("<user name>") : login.userName;
    return u"mailwright-cli check --protocol %1 --server %2 --security %3 --user %4 --password-file -"_s.arg(wordFor(login.endpoint.protocol),
                                                                                                             hostAndPort(login.endpoint),
                                                                                                             wordFor(login.endpoint.security),
                                                                                                             user);
}

QJsonObject whatWasReadAsJson(const Paste &paste, const Evidence &evidence)
{
    QJsonObject read;
    const auto put = [&read](const QString &key, const QString &value) {
        if (!value.isEmpty())
            read.insert(key, value);
    };
    put(u"refusal"_s, paste.refusal);
    put(u"command"_s, paste.command);
    put(u"stage"_s, paste.stage.value_or(QString()));
    put(u"provider"_s, evidence.providerId);
    if (const auto program = writtenBy(evidence.reply))
        put(u"program"_s, wordFor(*program));
    return read;
}

Evidence evidenceFrom(const CommandLine &line)
{
    Evidence evidence;
    evidence.protocol = line.protocol();
    evidence.reply = pastedText(line.words().first());
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
    const CommandLine line(withTextLast(arguments), {.withValue = {u"protocol"_s, u"stage"_s, u"provider"_s}, .flags = {}, .fewestWords = 1, .mostWords = 1});
    auto evidence = evidenceFrom(line);
    evidence.providerId = providerOf(evidence);
    const auto explanation = explain(evidence);
    const auto context = contextFor(evidence);
    const auto advice = adviceFor(explanation.cause, context);
    const auto paste = readPaste(evidence.reply);
    const auto login = loginOf(evidence);
    if (!line.wantsJson()) {
        if (const auto read = whatWasRead(paste); !read.isEmpty())
            print(read + u'\n');
        printAdvice(advice);
        printDoubts(explanation, context);
        if (login)
            print(u'\n' + Cli::tr("To check this account with Mailwright:") + u"\n  "_s + checkCommand(*login));
        printNote(advice.administratorNote);
        return Succeeded;
    }
    QJsonArray alternatives;
    for (const auto cause : explanation.alternatives)
        alternatives.append(wordFor(cause));
    QJsonObject document{
        {u"schema"_s, u"mailwright.explain/1"_s},
        {u"cause"_s, wordFor(explanation.cause)},
        {u"confidence"_s, wordFor(explanation.confidence)},
        {u"advice"_s, toJson(advice)},
        {u"alternatives"_s, alternatives},
        {u"read"_s, whatWasReadAsJson(paste, evidence)},
    };
    if (login)
        document.insert("check"_L1, checkCommand(*login));
    printJson(document);
    return Succeeded;
}
