// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkarguments.h"
#include "checktext.h"
#include "commands.h"
#include "output.h"
#include "readsecret.h"
#include "roundtrip/roundtripjson.h"
#include "runtask.h"
#include "words/roundtripwords.h"
#include "words/testmail.h"

using namespace Qt::StringLiterals;

namespace
{
RoundTripRequest requestForTrip(const CommandLine &line, const MailAccount &account)
{
    if (!account.incoming || account.incoming->endpoint.protocol != Protocol::Imap)
        throw UsageError{Cli::tr("A round trip needs an account that reads mail by IMAP.")};
    const auto checks = requestFor(line, account);
    if (!checks.incoming->credentials)
        throw UsageError{Cli::tr("A round trip needs a password.")};
    RoundTripRequest request{.incoming = *checks.incoming, .outgoing = *checks.outgoing};
    request.incoming.limit = request.outgoing.limit = std::chrono::seconds(60);
    const auto address = account.address.toString().toUtf8();
    request.search.message = freshSoughtMessage(address);
    request.outgoing.envelope = Envelope{address, address, markedTestMail(address, request.search.message)};
    request.search.patience = line.timeout(request.search.patience);
    request.search.afterwards = line.has(u"keep"_s) ? Afterwards::Keep : Afterwards::Remove;
    return request;
}

void printArrival(const Arrival &arrival)
{
    print(sentenceFor(arrival.removal));
    for (const auto &results : arrival.authentication) {
        print(u'\n' + headingFor(results));
        for (const auto &verdict : results.verdicts)
            print(u"  "_s + sentenceFor(verdict));
    }
    if (arrival.authentication.isEmpty())
        print(Cli::tr("The receiving server wrote down no check of the sender."));
}

void printTrip(const RoundTripResult &result, const MailAccount &account, std::chrono::milliseconds patience)
{
    if (result.checks.outgoing)
        printResult(*result.checks.outgoing, contextFor(account.provider, account.outgoing));
    printResult(*result.checks.incoming, contextFor(account.provider, account.incoming));
    if (!result.arrival && !isNotArrived(result))
        return; // its advice stands there
    print(u'\n' + sentenceFor(result, patience));
    if (result.arrival)
        printArrival(*result.arrival);
}

QJsonObject documentFor(const RoundTripResult &result, const MailAccount &account)
{
    auto document = toJson(result);
    document.insert("incoming"_L1, documentFor(*result.checks.incoming, contextFor(account.provider, account.incoming), false));
    if (result.checks.outgoing)
        document.insert("outgoing"_L1, documentFor(*result.checks.outgoing, contextFor(account.provider, account.outgoing), false));
    return document;
}
} // namespace

ExitCode runRoundTrip(const QStringList &arguments)
{
    const CommandLine line(arguments,
                           {.withValue = {u"account"_s, u"auth"_s, u"ca-file"_s, u"timeout"_s, u"password-file"_s, u"password-env"_s, u"confirm-host"_s},
                            .flags = {u"despite-refusals"_s, u"keep"_s, u"wallet"_s}});
    const auto path = line.value(u"account"_s);
    if (!path)
        throw UsageError{Cli::tr("The option --%1 is missing.").arg(u"account"_s)};
    const auto account = readAccountArgument(*path);
    const auto request = requestForTrip(line, account);
    const auto result = runTask(roundTrip(request));
    const auto isRefused = [&](const std::optional<CheckResult> &checked, const std::optional<ServerLogin> &login) {
        return checked && givesPasswordAway(*checked, contextFor(account.provider, login));
    };
    if (isRefused(result.checks.incoming, account.incoming) || isRefused(result.checks.outgoing, account.outgoing)) {
        refuseToShow();
        return FoundProblem;
    }
    if (line.wantsJson())
        printJson(documentFor(result, account));
    else
        printTrip(result, account, request.search.patience);
    return exitCodeFor(verdictOf(result));
}
