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
    , m_ends(features + 1, 0)
{
    std::vector<Portrait> portraits;
    for (const auto &reply : replies)
        portraits.push_back(portraitOf(ReplyText(reply.text)));
    learnRarity(portraits);
    Sums sums;
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const auto direction = directionOf(portraits[i]);
        auto &sum = sums[static_cast<std::size_t>(replies[i].cause)];
        sum.insert(sum.end(), direction.begin(), direction.end());
    }
    for (auto &sum : sums) {
        sum = merged(std::move(sum));
        makeLengthOne(sum);
    }
    learnCauses(sums);
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

// Turns the sums by cause into shares by feature (a counting sort).
void Likeness::learnCauses(const Sums &sums)
{
    for (const auto &sum : sums)
        for (const auto &[feature, weight] : sum)
            ++m_ends[feature + 1];
    std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin()); // where each begins, until it is filled
    m_shares.resize(m_ends.back());
    for (std::size_t cause = 0; cause < causeCount; ++cause)
        for (const auto &[feature, weight] : sums[cause])
            m_shares[m_ends[feature]++] = {static_cast<Cause>(cause), weight};
}

Likeness::Scores Likeness::scores(const ReplyText &text) const
{
    Scores scores{};
    for (const auto &[feature, weight] : directionOf(portraitOf(text)))
        for (auto share = feature ? m_ends[feature - 1] : 0; share < m_ends[feature]; ++share)
            scores[static_cast<std::size_t>(m_shares[share].cause)] += weight * m_shares[share].weight;
    return scores;
}
