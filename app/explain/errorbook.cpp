// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorbook.h"

#include "base/words.h"
#include "causestages.h"
#include "explainresources.h"
#include "knownreplies.h"
#include "replytext.h"
#include "rule.h"
#include "serverwords.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto schema = "mailwright.errorbook/1"_L1;
constexpr qsizetype mostAlternatives = 4;

constexpr WordTable<Confidence, 3> confidences = {{
    {Confidence::Exact, "exact"_L1},
    {Confidence::Likely, "likely"_L1},
    {Confidence::Generic, "generic"_L1},
}};

using Book = std::vector<Rule>;

Book readBook()
{
    const auto book = readExplainResource(u"errorbook"_s, schema);
    const auto terms = parseTerms(book.value("terms"_L1).toObject());
    if (!terms)
        qFatal("The error book, terms: %s", qPrintable(terms.error()));
    Book rules;
    const auto entries = book.value("rules"_L1).toArray();
    for (const auto &entry : entries) {
        auto rule = parseRule(entry.toObject(), *terms);
        if (!rule)
            qFatal("The error book, rule %d: %s", int(rules.size()), qPrintable(rule.error()));
        rules.push_back(std::move(*rule));
    }
    return rules;
}

const Book &book()
{
    static const Book rules = readBook();
    return rules;
}

// Whether a cause can be at the stage that the evidence tells.
using Possible = std::function<bool(Cause)>;

QList<Cause> possibleOnes(QList<Cause> causes, const Possible &possible)
{
    causes.removeIf([&possible](Cause cause) {
        return !possible(cause);
    });
    return causes;
}

// The first rule that fits decides. Later ones are what else it may be, as long as they rest on words and not on codes.
Explanation lookUp(const Evidence &evidence, const Possible &possible)
{
    const ReplyText text(readable(evidence.reply));
    std::optional<Explanation> found;
    for (const auto &rule : book()) {
        if (found && rule.confidence == Confidence::Generic)
            continue;
        if (!possible(rule.cause) || !rule.matches(text, evidence))
            continue;
        if (!found)
            found = Explanation{rule.cause, rule.confidence, possibleOnes(rule.alternatives, possible)};
        else if (rule.cause != found->cause && !found->alternatives.contains(rule.cause))
            found->alternatives.append(rule.cause);
    }
    if (found)
        found->alternatives.resize(std::min(found->alternatives.size(), mostAlternatives));
    return found.value_or(Explanation{});
}

// The server's own words, where they can be told apart, first, then what stands around them.
Explanation lookInside(const Evidence &evidence, const std::optional<QString> &inner, const Possible &possible)
{
    if (!inner)
        return lookUp(evidence, possible);
    auto closer = evidence;
    closer.reply = *inner;
    const auto explanation = lookUp(closer, possible);
    if (explanation.confidence != Confidence::Generic)
        return explanation;
    const auto ofWhole = lookUp(evidence, possible);
    return ofWhole.confidence == Confidence::Generic ? explanation : ofWhole;
}

// What a text must have in common with the known replies of a cause before that alone names it, and from when on it is more than
// the best guess.
constexpr float leastLikeness = 0.04F;
constexpr float clearLikeness = 0.18F;

bool isLetter(QChar c)
{
    return c.isLetter();
}

// A few words are too little to compare by: "550 5.7.1" or "hello" would be like whatever reply is the shortest.
bool isEnoughToCompare(const ReplyText &text)
{
    constexpr qsizetype fewestWords = 4;
    constexpr qsizetype fewestLetters = 8; // where no blanks stand between words
    qsizetype words = 0;
    qsizetype unspaced = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        words += std::ranges::any_of(text.word(i), isLetter);
        unspaced += std::ranges::count_if(text.word(i), isUnspacedScript);
    }
    return words >= fewestWords || unspaced >= fewestLetters;
}

// How much more likeness another cause needs to overrule what the rules say.
float weightOf(Confidence confidence)
{
    return confidence == Confidence::Generic ? 0.02F : 0.06F;
}

// The rules know what matters, the known replies how people say it. Where the rules are not sure, both have a vote.
Explanation weigh(const Explanation &ruled, const QString &reply, const Possible &possible)
{
    const ReplyText text(reply);
    if (!isEnoughToCompare(text))
        return ruled;
    auto scores = likenessToKnownReplies().scores(text);
    scores[static_cast<std::size_t>(ruled.cause)] += weightOf(ruled.confidence);
    for (std::size_t cause = 0; cause < scores.size(); ++cause)
        if (!possible(static_cast<Cause>(cause)))
            scores[cause] = 0;
    const auto best = std::ranges::max_element(scores);
    const auto cause = static_cast<Cause>(best - scores.begin());
    if (cause == ruled.cause || cause == Cause::Unknown || *best < leastLikeness)
        return ruled;
    Explanation explanation{cause, *best < clearLikeness ? Confidence::Generic : Confidence::Likely, ruled.alternatives};
    explanation.alternatives.removeAll(cause);
    if (ruled.cause != Cause::Unknown)
        explanation.alternatives.prepend(ruled.cause);
    explanation.alternatives.resize(std::min(explanation.alternatives.size(), mostAlternatives));
    return explanation;
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
} // namespace

QLatin1StringView wordFor(Confidence confidence)
{
    return wordOf(confidences, confidence);
}

std::optional<Confidence> confidenceFromWord(QStringView word)
{
    return valueOf(confidences, word);
}

Explanation explain(const Evidence &pasted)
{
    auto evidence = pasted;
    evidence.reply = unwrapped(pasted.reply);
    if (!evidence.stage)
        evidence.stage = stageIn(evidence.reply);
    const auto inner = serverWordsIn(evidence.reply);
    const bool isDeferred = isDeferredSignIn(inner.value_or(evidence.reply), evidence);
    const auto possible = [&pasted, isDeferred](Cause cause) {
        return !(isDeferred && isForGood(cause)) && (!pasted.stage || canBeAt(cause, *pasted.stage));
    };
    auto explanation = lookInside(evidence, inner, possible);
    if (isDeferred && explanation.cause == Cause::Unknown)
        explanation = {Cause::SignInTemporarilyUnavailable, Confidence::Likely, {}};
    // Where a check knows at which stage it was, so do the rules, and their words count; codes alone never settle it.
    const bool isSettled = explanation.confidence == Confidence::Exact || (pasted.stage && explanation.confidence == Confidence::Likely);
    const bool saysNothing = inner && inner->isEmpty(); // "The server responded:"
    return isSettled || saysNothing ? explanation : weigh(explanation, evidence.reply, possible);
}
