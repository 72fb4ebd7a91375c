// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchcommand.h"
#include "browserauth.h"
#include "check/board.h"
#include "check/recommendation.h"
#include "checkarguments.h"
#include "checktext.h"
#include "commands.h"
#include "output.h"
#include "runtask.h"
#include "secretconsent.h"
#include "watch/comparison.h"
#include "words/changewords.h"
#include "words/exportwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
// Finds out what to speak with the server, without a password: on the given port, or on all usual ones.
void settleEncryption(CheckRequest &request)
{
    auto &endpoint = request.endpoint;
    const auto doors = endpoint.port ? QList{endpoint} : usualDoors(endpoint.protocol, endpoint.host);
    const auto findings = runTask(probeAll(doors, request.furtherAuthorities, std::min<std::chrono::milliseconds>(request.limit, std::chrono::seconds(10))));
    if (const auto best = recommend(findings, std::nullopt))
        endpoint = best->endpoint;
    else
        endpoint = findings.first().endpoint; // let the check itself say what is wrong there
    if (request.control && request.control->port == 0)
        request.control->port = endpoint.port;
}

CheckResult checkOneSide(const CommandLine &line, const ServerArguments &server)
{
    try {
        auto request = requestFor(line, server);
        if (!server.security)
            settleEncryption(request);
        refuseWhereSpent(request);
        return runTask(check(request));
    } catch (const SignInRefused &refused) {
        return refusedResult(server.login.endpoint, refused);
    }
}

ExitCode checkServer(const CommandLine &line)
{
    const auto server = serverArguments(line);
    const auto result = checkOneSide(line, server);
    auto login = server.login;
    login.endpoint = result.endpoint;
    const auto context = contextFor(server.provider, login);
    if (givesPasswordAway(result, context)) {
        refuseToShow();
        return FoundProblem;
    }
    if (line.wantsJson())
        printJson(documentFor(result, context, line.has(u"transcript"_s)));
    else
        printResult(result, context);
    if (!line.wantsJson() && line.has(u"transcript"_s))
        for (const auto &said : result.transcript)
            print((said.speaker == TranscriptLine::Client ? u"C: "_s : said.speaker == TranscriptLine::Server ? u"S: "_s : u"   "_s) + said.text);
    return exitCodeFor(verdictOf(result));
}

QJsonArray changesToJson(const QList<Change> &changes)
{
    QJsonArray array;
    for (const auto &change : changes)
        array.append(toJson(change));
    return array;
}

void printChanges(const QList<Change> &changes, const std::optional<Baseline> &last)
{
    if (!changes.isEmpty())
        print(u'\n' + headingOfChanges(last));
    for (const auto &change : changes)
        print(u"  ! "_s + sentenceWithSide(change));
}

AccountCheckResult checkBothSides(const CommandLine &line, const MailAccount &account)
{
    try {
        return runTask(checkAccount(requestFor(line, account)));
    } catch (const SignInRefused &refused) {
        AccountCheckResult result;
        if (account.incoming)
            result.incoming = refusedResult(account.incoming->endpoint, refused);
        result.outgoing = refusedResult(account.outgoing->endpoint, refused);
        return result;
    }
}

ExitCode checkSavedAccount(const CommandLine &line, const QString &path)
{
    const auto account = readAccountArgument(path);
    const auto result = checkBothSides(line, account);
    QJsonObject document{{u"schema"_s, u"mailwright.account-check/1"_s},
                         {u"address"_s, account.address.toString()},
                         {u"outcome"_s, outcomeOf(verdictOf(result))},
                         {u"verdict"_s, wordFor(verdictOf(result))}};
    const auto isRefused = [&](const std::optional<CheckResult> &checked, const std::optional<ServerLogin> &login) {
        return checked && givesPasswordAway(*checked, contextFor(account.provider, login));
    };
    if (isRefused(result.incoming, account.incoming) || isRefused(result.outgoing, account.outgoing)) {
        refuseToShow();
        return FoundProblem;
    }
    const auto report = [&](const QString &side, const std::optional<CheckResult> &checked, const std::optional<ServerLogin> &login) {
        if (!checked)
            return;
        const auto context = contextFor(account.provider, login);
        document.insert(side, documentFor(*checked, context, line.has(u"transcript"_s)));
        if (!line.wantsJson())
            printResult(*checked, context);
    };
    report(u"incoming"_s, result.incoming, account.incoming);
    report(u"outgoing"_s, result.outgoing, account.outgoing);
    const auto [last, changes, notKept] = compareWithLast(account, result, QDateTime::currentDateTimeUtc());
    if (notKept)
        talk(u"mailwright-cli: "_s + sentenceFor(*notKept));
    document.insert("changes"_L1, changesToJson(changes));
    if (line.wantsJson())
        printJson(document);
    else
        printChanges(changes, last);
    return exitCodeFor(verdictOf(result));
}
} // namespace

ExitCode runCheck(const QStringList &arguments)
{
    const CommandLine line(arguments,
                           {.withValue = {u"account"_s,
                                          u"batch"_s,
                                          u"jobs"_s,
                                          u"per-host"_s,
                                          u"skip-done"_s,
                                          u"preset"_s,
                                          u"protocol"_s,
                                          u"server"_s,
                                          u"security"_s,
                                          u"user"_s,
                                          u"auth"_s,
                                          u"from"_s,
                                          u"to"_s,
                                          u"ca-file"_s,
                                          u"pin"_s,
                                          u"control"_s,
                                          u"timeout"_s,
                                          u"client-id"_s,
                                          u"set"_s,
                                          u"password-file"_s,
                                          u"password-env"_s,
                                          u"confirm-host"_s,
                                          u"password-folder"_s,
                                          u"password-prefix"_s},
                            .flags = {u"despite-refusals"_s, u"dry-run"_s, u"send"_s, u"transcript"_s, u"wallet"_s, u"browser"_s, u"fetch-issuer"_s}});
    if (const auto path = line.value(u"batch"_s))
        return checkBatch(line, *path);
    for (const auto &option : {u"dry-run"_s, u"password-folder"_s, u"password-prefix"_s})
        if (line.has(option))
            throw UsageError{Cli::tr("--%1 goes with --batch only.").arg(option)};
    if (const auto path = line.value(u"account"_s))
        return checkSavedAccount(line, *path);
    return checkServer(line);
}
