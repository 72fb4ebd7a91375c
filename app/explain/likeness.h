// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/cause.h"
#include "replytext.h"

#include <array>
#include <vector>

// A reply of which people who know the server said what it means.
struct KnownReply {
    QString text;
    Cause cause = Cause::Unknown;
};

// How much a text reads like the known replies of each cause: the angle between its words and the sum of theirs, where words
// that few replies have weigh more (nearest centroid over tf-idf, known as Rocchio's method). Pairs of words count, and pieces
// of words, so that endings and slips of the pen matter little.
class Likeness
{
public:
    explicit Likeness(const std::vector<KnownReply> &replies);

    // By cause, from 0 (nothing in common) to 1.
    using Scores = std::array<float, causeCount>;
    Scores scores(const ReplyText &text) const;

private:
    // A word, a pair or a piece, by a number that few others share.
    using Feature = quint32;
    struct Weight {
        Feature feature;
        float weight;
    };
    // In ascending order, each feature once.
    using Weights = std::vector<Weight>;
    // How often each stands in a text.
    struct Portrait {
        Weights words;
        Weights pieces;
    };
    struct Share {
        Cause cause;
        float weight;
    };

    static Weights merged(Weights weights);
    static Portrait portraitOf(const ReplyText &text);
    Weights weighed(Weights counts) const;
    Weights directionOf(const Portrait &portrait) const;
    void learnRarity(const std::vector<Portrait> &portraits);
    using Sums = std::array<Weights, causeCount>;
    void learnCauses(const Sums &sums);

    std::vector<float> m_rarity; // by feature
    std::vector<Share> m_shares; // those of the first feature, then of the second ...
    std::vector<std::size_t> m_ends; // of each feature's
};
