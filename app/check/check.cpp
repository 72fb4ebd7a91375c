// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"

#include "control.h"
#include "diagnosis.h"
#include "explain/errorbook.h"
#include "net/conversation/conversation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

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

// The command as such was not understood: the code says nothing of what was shown with it.
bool isNotUnderstood(const QString &reply, Protocol protocol)
{
    static const QRegularExpression smtp(u"^(500|50[234])\\b"_s);
    static const QRegularExpression imap(u"(^|\n)BAD [^\n]*$"_s);
    return (protocol == Protocol::Smtp && reply.contains(smtp)) || (protocol == Protocol::Imap && reply.contains(imap));
}

Cause causeOf(const Failure &failure, const CheckRequest &request, std::optional<AuthMechanism> mechanism)
{
    if (failure.cause)
        return *failure.cause;
    const Evidence evidence{request.endpoint.protocol, wordFor(failure.stage), request.provider, failure.reply};
    const bool showsToken = mechanism && takesToken(*mechanism);
    const auto explanation = showsToken ? explainWords(evidence) : explain(evidence);
    const auto cause = explanation.cause;
    if (cause == Cause::WrongCredentials && explanation.confidence != Confidence::Exact && isNotUnderstood(failure.reply, request.endpoint.protocol))
        return Cause::ProtocolError;
    return cause == Cause::WrongCredentials && showsToken ? Cause::OAuthTokenRejected : cause; // servers have one sentence for both
}

Cause meantAtSignIn(const QString &reply, const CheckRequest &request)
{
    return explainWords({request.endpoint.protocol, QString(wordFor(Stage::SignIn)), request.provider, reply}).cause;
}

// Whether the words mean no more than that this proof is not taken; somebody who is locked out must not be tried again.
bool isPlainRefusal(const QString &reply, const CheckRequest &request)
{
    switch (meantAtSignIn(reply, request)) {
    case Cause::WrongCredentials:
    case Cause::UsernameForm:
    case Cause::RecipientUnknown:
    case Cause::MechanismUnsupported:
    case Cause::Unknown:
        return true;
    default:
        return false;
    }
}

// Whether the password itself may help where its proof did not.
bool mayHelp(const CheckRequest &request)
{
    const auto &credentials = request.credentials;
    return credentials && !credentials->isToken && !(request.provenBy && provesWithoutSaying(*request.provenBy));
}

// Nobody chose the way, it is no batch, and the certificate is right by itself.
bool mayChangeWay(const CheckRequest &request)
{
    return request.maySayPassword && request.credentials && !request.credentials->isToken && !request.credentials->mechanism && !request.pinned;
}

// A server may list a way to sign in that it does not know ("502", "BAD"): that says nothing of the password.
SecondTry otherWayOf(const CheckRequest &request)
{
    if (!mayChangeWay(request))
        return {};
    return [&request](const QString &reply) {
        const auto cause = meantAtSignIn(reply, request);
        return cause == Cause::MechanismUnsupported || cause == Cause::ProtocolError;
    };
}

SecondTry secondTryOf(const CheckRequest &request)
{
    if (!mayChangeWay(request) || !mayHelp(request))
        return {};
    return [&request](const QString &reply) {
        return isPlainRefusal(reply, request);
    };
}

SessionPlan planOf(const CheckRequest &request, SignInGate *gate)
{
    return {request.endpoint, request.credentials, request.envelope, gate, request.introduction, request.visit, secondTryOf(request), otherWayOf(request)};
}

// What the person should know of a proof that was turned down.
std::optional<Observation> refusedProof(const SessionFindings &findings, const CheckRequest &request, const std::optional<Failure> &failure)
{
    if (!findings.refusedProof)
        return std::nullopt;
    const auto refused = QString::fromLatin1(saslName(*findings.refusedProof));
    if (findings.proof != Proof::None)
        return Observation{Observation::ProofRefused, {refused, findings.mechanism ? QString::fromLatin1(saslName(*findings.mechanism)) : QString()}};
    const auto plain = choosePlainMechanism(findings.capabilities.authMechanisms);
    const bool isUntried = plain && findings.signInAttempts == 1 && mayHelp(request) && failure && isPlainRefusal(failure->reply, request);
    return isUntried ? std::optional(Observation{Observation::PlainUntried, {refused, QString::fromLatin1(saslName(*plain))}}) : std::nullopt;
}

// What there was to choose from where nothing fitted.
std::optional<Observation> unusableOffer(const CheckResult &result, const CheckRequest &request)
{
    const auto &offered = result.capabilities.authMechanisms;
    if (result.problem->cause != Cause::MechanismUnsupported || !request.credentials || offered.isEmpty() || chooseMechanism(offered, *request.credentials))
        return std::nullopt;
    const auto &chosen = request.credentials->mechanism;
    return Observation{Observation::MechanismsOffered, {printable(offered.join(", ")), chosen ? QString::fromLatin1(saslName(*chosen)) : QString()}};
}

// Why the password was not sent, though the server would have taken it.
std::optional<Observation> keptPassword(const CheckResult &result, const CheckRequest &request)
{
    const bool isKept = result.problem->cause == Cause::EncryptionRequired && result.problem->stage == Stage::SignIn
        && request.endpoint.security == Security::None && result.signInAttempts == 0;
    if (!isKept)
        return std::nullopt;
    const bool canLock = result.capabilities.other.contains("STARTTLS") || result.capabilities.other.contains("STLS");
    return Observation{Observation::PasswordKept, {QString::number(request.endpoint.port), canLock ? u"starttls"_s : QString()}};
}

// Runs the conversation and keeps what it left behind, however it ended.
Task<std::optional<Failure>> run(CheckRequest request, StageJournal &journal, SignInGate *gate, CheckResult &result)
{
    const auto plan = planOf(request, gate);
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
    if (const auto seen = refusedProof(findings, request, failure))
        result.observations.append(*seen);
    if (findings.passwordRefused)
        request.budget.refused(request.endpoint, request.credentials->userName);
    else if (!failure && findings.signInAttempts > 0)
        request.budget.succeeded(request.endpoint, request.credentials->userName);
    result.transcript = wire.transcript();
    if (const auto tls = wire.tlsFacts(); !tls.chain.isEmpty() || !tls.version.isEmpty())
        result.tls = tls;
    if (wire.hasSentSecret())
        result.credentialsSent = CredentialsSent::OverTls;
    co_return failure;
}
// Servers count refusals and lock accounts: the next attempt is for the person to confirm.
bool isOneTooMany(const CheckRequest &request)
{
    return request.credentials && !request.despiteRefusals && request.budget.isSpent(request.endpoint, request.credentials->userName);
}
} // namespace

Task<CheckResult> check(CheckRequest request, StageJournal::Listener listener, SignInGate *gate)
{
    CheckResult result;
    result.endpoint = request.endpoint;
    result.signIn = request.signIn;
    if (isOneTooMany(request)) {
        result.stages = completed({}, plannedStages(request));
        result.problem = Problem{Stage::SignIn, Cause::TooManyAttempts, {}, u"refused twice within ten minutes, so not tried again"_s};
        co_return result;
    }
    if (request.credentials)
        result.secrets.append(request.credentials->secret);
    StageJournal journal(std::move(listener));
    const auto failure = co_await run(request, journal, gate, result);
    result.stages = completed(journal.stages(), plannedStages(request));
    if (const auto dead = deadFamily(result.addresses))
        result.observations.append(*dead);
    if (failure) {
        result.problem = Problem{failure->stage, causeOf(*failure, request, result.mechanism), failure->reply, failure->detail};
        for (const auto &seen : {unusableOffer(result, request), keptPassword(result, request)})
            if (seen)
                result.observations.append(*seen);
        if (request.findsAlternative && isWorthDiagnosing(*result.problem))
            co_await diagnose(request, result);
        if (request.control && isWorthComparing(*result.problem))
            co_await compareWithControl(request, result);
    }
    co_return result;
}
