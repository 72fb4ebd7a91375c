// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "likeness.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace
{
constexpr std::size_t features = 1U << 17U;
constexpr qsizetype pieceLength = 4; // letters, the blanks around a word included
constexpr qsizetype unspacedPieceLength = 2;

// So that the same letters as a word, in a pair or as a piece are different features.
enum class Kind : quint32 {
    Word,
    Pair,
    Piece,
};

// FNV-1a. qHash() is another one with every start, and then the same text would not always be explained in the same way.
quint32 mixed(quint32 hash, quint32 value)
{
    return (hash ^ value) * 16777619U;
}

quint32 featureOf(Kind kind, std::initializer_list<QStringView> words)
{
    auto hash = mixed(2166136261U, static_cast<quint32>(kind));
    for (const auto word : words) {
        for (const auto letter : word)
            hash = mixed(hash, letter.unicode());
        hash = mixed(hash, u' ');
    }
    return (hash ^ (hash >> 17U)) % features; // the upper bits have their say
}

template<typename Weights>
void makeLengthOne(Weights &weights)
{
    float square = 0;
    for (const auto &[feature, weight] : weights)
        square += weight * weight;
    const auto length = std::sqrt(square);
    if (length > 0)
        for (auto &[feature, weight] : weights)
            weight /= length;
}

template<typename Weights>
void addPieces(QStringView word, Weights &pieces)
{
    QVarLengthArray<QChar, 64> padded;
    padded.append(u' ');
    padded.append(word.begin(), word.size());
    padded.append(u' ');
    const QStringView letters(padded.constData(), padded.size());
    const auto length = std::min(isUnspacedScript(word.front()) ? unspacedPieceLength : pieceLength, letters.size());
    for (qsizetype start = 0; start + length <= letters.size(); ++start)
        pieces.push_back({featureOf(Kind::Piece, {letters.sliced(start, length)}), 1});
}
} // namespace

Likeness::Likeness(const std::vector<KnownReply> &replies)
    : m_rarity(features, 0)
{
    std::vector<Portrait> portraits;
    for (const auto &reply : replies)
        portraits.push_back(portraitOf(ReplyText(reply.text)));
    learnRarity(portraits);
    std::vector<Weights> directions;
    std::vector<Weights> sums(causeCount);
    for (std::size_t i = 0; i < replies.size(); ++i) {
        directions.push_back(directionOf(portraits[i]));
        m_causes.push_back(replies[i].cause);
        m_weights.push_back(replies[i].weight);
        auto &sum = sums[static_cast<std::size_t>(replies[i].cause)];
        for (const auto &[feature, weight] : directions.back())
            sum.push_back({feature, weight * replies[i].weight});
    }
    for (auto &sum : sums) {
        sum = merged(std::move(sum));
        makeLengthOne(sum);
    }
    m_ofReplies.fill(directions);
    m_ofCauses.fill(sums);
}

// Adds up what belongs to the same feature.
Likeness::Weights Likeness::merged(Weights weights)
{
    std::ranges::sort(weights, {}, &Weight::feature);
    Weights sums;
    for (const auto &[feature, weight] : weights) {
        if (sums.empty() || sums.back().feature != feature)
            sums.push_back({feature, 0});
        sums.back().weight += weight;
    }
    return sums;
}

Likeness::Portrait Likeness::portraitOf(const ReplyText &text)
{
    Portrait portrait;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto word = text.word(i);
        portrait.words.push_back({featureOf(Kind::Word, {word}), 1});
        if (i > 0)
            portrait.words.push_back({featureOf(Kind::Pair, {text.word(i - 1), word}), 1});
        addPieces(word, portrait.pieces);
    }
    return {merged(std::move(portrait.words)), merged(std::move(portrait.pieces))};
}

// The more often a feature stands in the text and the fewer replies have it, the more it weighs.
Likeness::Weights Likeness::weighed(Weights counts) const
{
    for (auto &[feature, weight] : counts)
        weight = (1 + std::log(weight)) * m_rarity[feature];
    makeLengthOne(counts);
    return counts;
}

// Of length 1. Words and pieces have the same say.
Likeness::Weights Likeness::directionOf(const Portrait &portrait) const
{
    auto direction = weighed(portrait.words);
    const auto pieces = weighed(portrait.pieces);
    direction.insert(direction.end(), pieces.begin(), pieces.end());
    makeLengthOne(direction);
    return direction;
}

// Inverse document frequency.
void Likeness::learnRarity(const std::vector<Portrait> &portraits)
{
    for (const auto &portrait : portraits)
        for (const auto *weights : {&portrait.words, &portrait.pieces})
            for (const auto &[feature, count] : *weights)
                ++m_rarity[feature];
    const auto all = static_cast<float>(portraits.size());
    for (auto &rarity : m_rarity)
        rarity = std::log((1 + all) / (1 + rarity)) + 1;
}

// A counting sort.
void Likeness::Index::fill(const std::vector<Weights> &directions)
{
    m_owners = directions.size();
    m_ends.assign(features + 1, 0);
    for (const auto &direction : directions)
        for (const auto &[feature, weight] : direction)
            ++m_ends[feature + 1];
    std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin()); // where each begins, until it is filled
    m_shares.resize(m_ends.back());
    for (std::size_t owner = 0; owner < directions.size(); ++owner)
        for (const auto &[feature, weight] : directions[owner])
            m_shares[m_ends[feature]++] = {static_cast<quint32>(owner), weight};
}

std::vector<float> Likeness::Index::cosines(const Weights &direction) const
{
    std::vector<float> cosines(m_owners, 0);
    for (const auto &[feature, weight] : direction)
        for (auto share = feature ? m_ends[feature - 1] : 0; share < m_ends[feature]; ++share)
            cosines[m_shares[share].owner] += weight * m_shares[share].weight;
    return cosines;
}

Likeness::Scores Likeness::scores(const ReplyText &text) const
{
    Scores scores{};
    std::ranges::copy(m_ofCauses.cosines(directionOf(portraitOf(text))), scores.begin());
    return scores;
}

Likeness::Nearest Likeness::nearest(const ReplyText &text) const
{
    constexpr std::size_t neighbours = 7;
    const auto cosines = m_ofReplies.cosines(directionOf(portraitOf(text)));
    std::vector<std::size_t> order(cosines.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto count = std::min(neighbours, order.size());
    std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(count), std::ranges::greater(), [&cosines](std::size_t reply) {
        return cosines[reply];
    });
    Scores votes{};
    for (std::size_t i = 0; i < count; ++i)
        votes[static_cast<std::size_t>(m_causes[order[i]])] += std::pow(cosines[order[i]], 3.0F) * m_weights[order[i]];
    const auto best = std::ranges::max_element(votes);
    const auto cause = *best > 0 ? static_cast<Cause>(best - votes.begin()) : Cause::Unknown;
    return {cause, count ? cosines[order.front()] : 0};
}
