// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"

#include "control.h"
#include "diagnosis.h"
#include "explain/errorbook.h"

#include <algorithm>

namespace
{
// The stages this request leads through, in order.
QList<Stage> plannedStages(const CheckRequest &request)
{
    QList<Stage> stages{Stage::Resolve, Stage::Connect};
    if (request.endpoint.security == Security::Tls)
        stages.append(Stage::Tls);
    stages.append({Stage::Greeting, Stage::Capabilities});
    if (request.endpoint.security == Security::StartTls)
        stages.append({Stage::StartTls, Stage::Tls});
    if (request.credentials)
        stages.append(Stage::SignIn);
    if (request.envelope)
        stages.append({Stage::Sender, Stage::Recipient});
    if (request.envelope && request.envelope->message)
        stages.append(Stage::Message);
    return stages;
}

// All planned stages, those that were not reached as skipped.
QList<StageReport> completed(const QList<StageReport> &went, const QList<Stage> &planned)
{
    auto stages = went;
    for (const auto stage : planned)
        if (std::ranges::find(stages, stage, &StageReport::stage) == stages.end())
            stages.append({stage, StageReport::Skipped, 0, {}});
    return stages;
}

Cause causeOf(const Failure &failure, const CheckRequest &request, std::optional<AuthMechanism> mechanism)
{
    if (failure.cause)
        return *failure.cause;
    const auto cause = explain({request.endpoint.protocol, wordFor(failure.stage), request.provider, failure.reply}).cause;
    const bool blamesPassword = cause == Cause::WrongCredentials && mechanism && takesToken(*mechanism);
    return blamesPassword ? Cause::OAuthTokenRejected : cause; // servers have one sentence for both
}

// Runs the conversation and keeps what it left behind, however it ended.
Task<std::optional<Failure>> run(CheckRequest request, StageJournal &journal, SignInGate *gate, CheckResult &result)
{
    const SessionPlan plan{request.endpoint, request.credentials, request.envelope, gate, request.introduction, request.visit};
    SessionFindings findings;
    const WireRules rules{
        .furtherAuthorities = request.furtherAuthorities,
        .pinned = request.pinned,
        .limit = request.limit,
        .triesBothFamilies = request.triesBothFamilies,
    };
    Wire wire(request.endpoint, rules, journal);
    std::optional<Failure> failure;
    try {
        co_await converse(wire, plan, findings);
        journal.end(StageReport::Passed);
    } catch (const Failure &thrown) {
        failure = thrown;
        journal.end(StageReport::Failed);
    }
    result.addresses = wire.dials();
    result.capabilities = findings.capabilities;
    result.mechanism = findings.mechanism;
    result.proof = findings.proof;
    result.signInAttempts = findings.signInAttempts;
    result.withheld = findings.withheld;
    result.transcript = wire.transcript();
    if (const auto tls = wire.tlsFacts(); !tls.chain.isEmpty() || !tls.version.isEmpty())
        result.tls = tls;
    if (wire.hasSentSecret())
        result.credentialsSent = CredentialsSent::OverTls;
    co_return failure;
}
} // namespace

Task<CheckResult> check(CheckRequest request, StageJournal::Listener listener, SignInGate *gate)
{
    CheckResult result;
    result.endpoint = request.endpoint;
    result.signIn = request.signIn;
    StageJournal journal(std::move(listener));
    const auto failure = co_await run(request, journal, gate, result);
    result.stages = completed(journal.stages(), plannedStages(request));
    if (const auto dead = deadFamily(result.addresses))
        result.observations.append(*dead);
    if (failure) {
        result.problem = Problem{failure->stage, causeOf(*failure, request, result.mechanism), failure->reply, failure->detail};
        if (request.findsAlternative && isWorthDiagnosing(*result.problem))
            co_await diagnose(request, result);
        if (request.control && isWorthComparing(*result.problem))
            co_await compareWithControl(request, result);
    }
    co_return result;
}
