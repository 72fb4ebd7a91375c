// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "votes.h"

#include "knownreplies.h"

#include <algorithm>

namespace
{
// What a text must have in common with the known replies of a cause before that alone names it; from when on that is a vote; and how
// alike a single reply must be to have one.
constexpr float leastLikeness = 0.04F;
constexpr float clearLikeness = 0.12F;
constexpr float clearNearness = 0.35F;
constexpr float asGoodAsTheSame = 0.6F;

bool isALetter(QChar c)
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
        words += std::ranges::any_of(text.word(i), isALetter);
        unspaced += std::ranges::count_if(text.word(i), isUnspacedScript);
    }
    return words >= fewestWords || unspaced >= fewestLetters;
}

// How much more likeness another cause needs to overrule what the rules say: more where the other two do not agree on it.
float headStartOf(Confidence confidence, bool isDisputed)
{
    if (confidence == Confidence::Generic)
        return 0.02F;
    return isDisputed ? 0.1F : 0.06F;
}

struct Ballot {
    Cause ofRule = Cause::Unknown;
    Cause ofCauses = Cause::Unknown;
    Cause ofReplies = Cause::Unknown;

    Confidence confidenceIn(Cause cause) const
    {
        const auto votes = (ofRule == cause) + (ofCauses == cause) + (ofReplies == cause);
        return votes >= 2 ? Confidence::Likely : Confidence::Generic;
    }
};

Explanation withOther(Explanation explanation, Cause other)
{
    explanation.alternatives.removeAll(explanation.cause);
    if (other != Cause::Unknown && other != explanation.cause) {
        explanation.alternatives.removeAll(other);
        explanation.alternatives.prepend(other);
    }
    explanation.alternatives.resize(std::min(explanation.alternatives.size(), mostAlternatives));
    return explanation;
}
} // namespace

Explanation weighed(const Explanation &ruled, const QString &words, const Possible &possible)
{
    const ReplyText text(words);
    if (!isEnoughToCompare(text))
        return ruled;
    auto scores = likenessToKnownReplies().scores(text);
    for (std::size_t cause = 0; cause < scores.size(); ++cause)
        if (!possible(static_cast<Cause>(cause)))
            scores[cause] = 0;
    const auto nearest = likenessToKnownReplies().nearest(text);
    const auto alike = std::ranges::max_element(scores);
    Ballot ballot;
    ballot.ofRule = ruled.cause;
    ballot.ofCauses = *alike >= clearLikeness ? static_cast<Cause>(alike - scores.begin()) : Cause::Unknown;
    ballot.ofReplies = nearest.likeness >= clearNearness && possible(nearest.cause) ? nearest.cause : Cause::Unknown;

    if (nearest.cause == Cause::Unknown && nearest.likeness >= asGoodAsTheSame)
        return withOther({Cause::Unknown, Confidence::Generic, ruled.alternatives}, ruled.cause); // of this it is known that it says nothing
    scores[static_cast<std::size_t>(ruled.cause)] += headStartOf(ruled.confidence, ballot.ofCauses != ballot.ofReplies);
    if (possible(nearest.cause))
        scores[static_cast<std::size_t>(nearest.cause)] += nearest.likeness * nearest.likeness / 4;
    const auto best = std::ranges::max_element(scores);
    const auto cause = static_cast<Cause>(best - scores.begin());
    if (cause == Cause::Unknown || *best < leastLikeness)
        return ruled;
    return withOther({cause, ballot.confidenceIn(cause), ruled.alternatives}, ruled.cause);
}
