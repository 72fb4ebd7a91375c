// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorbook.h"

#include "aboutmail.h"
#include "base/words.h"
#include "bookrules.h"
#include "causestages.h"
#include "libraryfaults.h"
#include "namedprovider.h"
#include "namedserver.h"
#include "pastefinding.h"
#include "providerknowledge.h"
#include "providers/providercatalog.h"
#include "serverwords.h"
#include "votes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Confidence, 3> confidences = {{
    {Confidence::Exact, "exact"_L1},
    {Confidence::Likely, "likely"_L1},
    {Confidence::Generic, "generic"_L1},
}};

Explanation noSurerThan(Confidence confidence, Explanation explanation)
{
    explanation.confidence = std::max(explanation.confidence, confidence);
    return explanation;
}

bool isSure(const Explanation &explanation)
{
    return explanation.confidence != Confidence::Generic;
}

Explanation withAlternative(Explanation explanation, Cause cause)
{
    if (cause != Cause::Unknown && cause != explanation.cause && !explanation.alternatives.contains(cause))
        explanation.alternatives.append(cause);
    return explanation;
}

// The server's own words, where they can be told apart, first, then what stands around them.
Explanation lookInside(const Evidence &evidence, const std::optional<QString> &inner, const Possible &possible)
{
    if (!inner)
        return lookUp(evidence, possible);
    auto closer = evidence;
    closer.reply = *inner;
    const auto explanation = lookUp(closer, possible);
    if (isSure(explanation))
        return explanation;
    const auto ofWhole = lookUp(evidence, possible);
    return isSure(ofWhole) ? ofWhole : explanation;
}

// "Not now" (RFC 5321 4.2.1), whatever words follow: it says nothing for good of a name or a password.
bool isDeferredSignIn(const QString &reply, const Evidence &evidence)
{
    const bool isSignIn = evidence.stage && *evidence.stage == "sign-in"_L1;
    const bool speaksSmtp = !evidence.protocol || *evidence.protocol == Protocol::Smtp;
    return isSignIn && speaksSmtp && reply.size() > 3 && reply.startsWith(u'4') && reply[1].isDigit() && reply[2].isDigit() && !reply[3].isDigit();
}

bool isForGood(Cause cause)
{
    switch (cause) {
    case Cause::SignInRequired:
    case Cause::WrongCredentials:
    case Cause::UsernameForm:
    case Cause::AppPasswordRequired:
    case Cause::ApiKeyInvalid:
    case Cause::OAuthTokenRejected:
        return true;
    default:
        return false;
    }
}

// Words of which a check knows at which stage they were said.
Explanation explainAtStage(const Evidence &evidence)
{
    const auto inner = serverWordsIn(evidence.reply);
    const bool isDeferred = isDeferredSignIn(inner.value_or(evidence.reply), evidence);
    const auto possible = [&evidence, isDeferred](Cause cause) {
        return !(isDeferred && isForGood(cause)) && canBeAt(cause, *evidence.stage);
    };
    auto explanation = lookInside(evidence, inner, possible);
    if (isDeferred && explanation.cause == Cause::Unknown)
        explanation = {Cause::SignInTemporarilyUnavailable, Confidence::Likely, {}};
    const bool saysNothing = inner && inner->isEmpty(); // "The server responded:"
    return isSure(explanation) || saysNothing ? explanation : weighed(explanation, evidence.reply, possible);
}

// The part of a paste that says what failed: the server's refusal, or else the program's complaint.
QString focusOf(const Paste &paste, const QString &text)
{
    if (!paste.refusal.isEmpty())
        return paste.refusal;
    if (!paste.complaint.isEmpty() && (!paste.dialogue.isEmpty() || paste.hasSettings || paste.hasOwnWords || !paste.possibilities.isEmpty()))
        return paste.complaint;
    return paste.possibilities.isEmpty() ? text : paste.context;
}

// By the words of the refusal alone; what stands around only where they say nothing, and then it is never sure.
Explanation readWords(const Evidence &evidence, const Paste &paste, const Possible &possible)
{
    auto closer = evidence;
    closer.reply = focusOf(paste, evidence.reply);
    const auto inner = serverWordsIn(closer.reply);
    const auto ofFocus = lookInside(closer, inner, possible);
    const bool isOfLists = !paste.possibilities.isEmpty() && isSure(ofFocus);
    if (ofFocus.confidence == Confidence::Exact || isOfLists || (inner && inner->isEmpty()))
        return ofFocus;
    const bool isAll = closer.reply == evidence.reply;
    if (!isAll && !isSure(ofFocus) && !paste.context.isEmpty()) {
        auto wider = evidence;
        wider.reply = paste.context;
        const auto ofContext = noSurerThan(Confidence::Likely, lookUp(wider, possible));
        if (isSure(ofContext))
            return withAlternative(weighed(ofContext, closer.reply, possible), ofFocus.cause);
    }
    return weighed(ofFocus, closer.reply, possible);
}

// A list of what it may have been names no cause.
Explanation withPossibilities(const Explanation &explanation, const Evidence &evidence, const Paste &paste, const Possible &possible)
{
    if (paste.possibilities.isEmpty() || !paste.refusal.isEmpty())
        return explanation;
    auto listed = evidence;
    listed.reply = paste.possibilities;
    const auto ofList = lookUp(listed, possible);
    return withAlternative(noSurerThan(explanation.confidence == Confidence::Exact ? Confidence::Exact : Confidence::Generic, explanation), ofList.cause);
}

// Words that speak neither of mail nor of a connection say little of either.
bool saysWhereItWas(const Evidence &evidence, const Paste &paste, Cause cause)
{
    const bool isConnection = canBeAt(cause, u"connect");
    return evidence.protocol || !paste.refusal.isEmpty() || isConnection || hasSignsOfMail(evidence.reply);
}

// Where neither a server nor the rules say anything.
Explanation lastResort(const QString &text, const Explanation &explanation)
{
    if (const auto fault = libraryFaultIn(text, true))
        return *fault;
    return isFaultOfProgram(text) ? withAlternative({Cause::ProgramFault, Confidence::Likely, {}}, explanation.cause) : explanation;
}

// Who changes certificates on the way names itself in them; what a library says of that certificate comes second.
bool isTheMeddler(Cause cause)
{
    return cause == Cause::TlsIntercepted;
}

Explanation explainPaste(const Evidence &pasted)
{
    const auto paste = readPaste(pasted.reply);
    if (const auto finding = findingIn(paste, pasted.reply))
        return *finding;
    if (const auto meddler = lookUp(pasted, isTheMeddler); isSure(meddler))
        return meddler;
    if (const auto fault = libraryFaultIn(paste.refusal.isEmpty() ? pasted.reply : paste.refusal, false))
        return *fault;
    if (showsSuccess(paste, pasted.reply))
        return {Cause::NothingFailed, Confidence::Likely, {}};
    auto evidence = pasted;
    evidence.stage = paste.stage ? paste.stage : stageIn(pasted.reply);
    if (!evidence.protocol)
        evidence.protocol = paste.protocol;
    const bool mayBeOther = paste.refusal.isEmpty() && !hasWordsOfMail(pasted.reply);
    const bool isDeferred = isDeferredSignIn(paste.refusal, evidence);
    const auto possible = [&paste, mayBeOther, isDeferred](Cause cause) {
        if (isDeferred && isForGood(cause))
            return false;
        if (cause == Cause::NothingFailed || cause == Cause::NotAboutMail)
            return mayBeOther;
        return !paste.stage || canBeAt(cause, *paste.stage);
    };
    auto explanation = withPossibilities(readWords(evidence, paste, possible), evidence, paste, possible);
    if (!isSure(explanation) && paste.refusal.isEmpty())
        explanation = lastResort(pasted.reply, explanation);
    return saysWhereItWas(evidence, paste, explanation.cause) ? explanation : noSurerThan(Confidence::Generic, explanation);
}

std::optional<Protocol> protocolNamedIn(const QString &text)
{
    const auto server = serverNamedIn(text);
    return server ? std::optional(server->protocol) : std::nullopt;
}
} // namespace

QLatin1StringView wordFor(Confidence confidence)
{
    return wordOf(confidences, confidence);
}

std::optional<Confidence> confidenceFromWord(QStringView word)
{
    return valueOf(confidences, word);
}

Explanation explainWords(const Evidence &pasted)
{
    auto evidence = pasted;
    evidence.reply = unwrapped(pasted.reply);
    return evidence.stage ? explainAtStage(evidence) : explainPaste(evidence);
}

Explanation explain(const Evidence &pasted)
{
    auto evidence = pasted;
    if (evidence.providerId.isEmpty())
        evidence.providerId = providerNamedIn(pasted.reply);
    const auto explanation = explainWords(evidence);
    const auto paste = evidence.stage ? Paste() : readPaste(pasted.reply);
    if (!evidence.protocol)
        evidence.protocol = paste.protocol ? paste.protocol : protocolNamedIn(pasted.reply);
    const auto provider = ProviderCatalog::builtIn().byId(evidence.providerId).value_or(Provider());
    return withProviderKnowledge(explanation, provider, evidence.protocol, paste.showsToken);
}
