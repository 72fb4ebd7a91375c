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
    float weight = 1; // what was found somewhere weighs more than what somebody remembers
};

// How much a text reads like the known replies of each cause: the angle between its words and the sum of theirs, where words
// that few replies have weigh more (nearest centroid over tf-idf, known as Rocchio's method). Pairs of words count, and pieces
// of words, so that endings and slips of the pen matter little. The single replies are compared with as well (nearest neighbours).
class Likeness
{
public:
    explicit Likeness(const std::vector<KnownReply> &replies);

    // By cause, from 0 (nothing in common) to 1.
    using Scores = std::array<float, causeCount>;
    Scores scores(const ReplyText &text) const;

    // The cause that the few most similar replies have, the more similar ones counting more, and how similar the best of them is.
    struct Nearest {
        Cause cause = Cause::Unknown;
        float likeness = 0;
    };
    Nearest nearest(const ReplyText &text) const;

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
    // Directions by feature, to compare one with all of them at once.
    class Index
    {
    public:
        void fill(const std::vector<Weights> &directions);
        // The cosine of the angle to each.
        std::vector<float> cosines(const Weights &direction) const;

    private:
        struct Share {
            quint32 owner; // the number of the direction
            float weight;
        };
        std::vector<Share> m_shares; // those of the first feature, then of the second ...
        std::vector<std::size_t> m_ends; // of each feature's
        std::size_t m_owners = 0;
    };

    static Weights merged(Weights weights);
    static Portrait portraitOf(const ReplyText &text);
    Weights weighed(Weights counts) const;
    Weights directionOf(const Portrait &portrait) const;
    void learnRarity(const std::vector<Portrait> &portraits);

    std::vector<float> m_rarity; // by feature
    std::vector<Cause> m_causes; // of each reply
    std::vector<float> m_weights; // likewise
    Index m_ofReplies;
    Index m_ofCauses;
};
