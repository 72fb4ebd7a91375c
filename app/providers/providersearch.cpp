// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providersearch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestQuery = 254;

// How well a word fits, best first.
enum Match {
    Exactly, // the id or a domain
    WordOfName,
    StartOfName,
    StartOfDomain,
    InsideName,
    InsideDomain,
    InsideHost,
    NoMatch,
};

// What remains for comparing: no capitals, no accents.
QString folded(const QString &text)
{
    auto plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) {
        return c.category() == QChar::Mark_NonSpacing;
    });
    return plain;
}

// A provider as the search sees it.
struct Candidate {
    const ProviderEntry *provider;
    QString name;
    QStringList words; // of name and id

    explicit Candidate(const ProviderEntry &one)
        : provider(&one)
        , name(folded(one.name))
    {
        static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
        words = name.split(between, Qt::SkipEmptyParts) + one.id.split(u'-');
    }
};

template<typename List, typename Fits>
bool anyOf(const List &list, Fits fits)
{
    return std::ranges::any_of(list, fits);
}

Match matchOf(const Candidate &candidate, const QString &word)
{
    const auto &provider = *candidate.provider;
    const auto starts = [&](const QString &text) {
        return text.startsWith(word);
    };
    const auto contains = [&](const QString &text) {
        return text.contains(word);
    };
    if (provider.id == word || candidate.name == word || provider.domains.contains(word))
        return Exactly;
    if (candidate.words.contains(word))
        return WordOfName;
    if (starts(candidate.name) || anyOf(candidate.words, starts))
        return StartOfName;
    if (anyOf(provider.domains, starts))
        return StartOfDomain;
    if (contains(candidate.name) || contains(provider.id))
        return InsideName;
    if (anyOf(provider.domains, contains))
        return InsideDomain;
    return anyOf(provider.hosts, contains) ? InsideHost : NoMatch;
}

// The sum over all words, or nothing when one of them does not fit at all.
std::optional<int> distance(const Candidate &candidate, const QStringList &words)
{
    int sum = 0;
    for (const auto &word : words) {
        const auto match = matchOf(candidate, word);
        if (match == NoMatch)
            return std::nullopt;
        sum += match;
    }
    return sum;
}

QStringList wordsOf(QStringView text)
{
    const auto at = text.lastIndexOf(u'@');
    return folded(text.sliced(at + 1).toString()).split(u' ', Qt::SkipEmptyParts);
}
} // namespace

QList<ProviderEntry> searchProviders(const QList<ProviderEntry> &providers, QStringView text)
{
    if (text.size() > longestQuery)
        return {};
    struct Hit {
        int distance;
        Candidate candidate;
    };
    std::vector<Hit> hits;
    const auto words = wordsOf(text.trimmed());
    for (const auto &provider : providers) {
        Candidate candidate(provider);
        if (const auto far = distance(candidate, words))
            hits.push_back({*far, std::move(candidate)});
    }
    std::ranges::sort(hits, {}, [&](const Hit &hit) {
        // Among equals the better known comes first, unless all are asked for.
        const auto confidence = words.isEmpty() ? PresetConfidence::High : hit.candidate.provider->confidence;
        return std::tuple(hit.distance, confidence, hit.candidate.name);
    });
    QList<ProviderEntry> found;
    for (const auto &hit : hits)
        found.append(*hit.candidate.provider);
    return found;
}
