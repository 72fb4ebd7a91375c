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
struct Entry {
    const Provider *provider;
    QString name;
    QStringList words; // of name and id

    explicit Entry(const Provider &one)
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

Match matchOf(const Entry &entry, const QString &word)
{
    const auto &provider = *entry.provider;
    const auto starts = [&](const QString &text) {
        return text.startsWith(word);
    };
    const auto contains = [&](const QString &text) {
        return text.contains(word);
    };
    if (provider.id == word || entry.name == word || provider.domains.contains(word))
        return Exactly;
    if (entry.words.contains(word))
        return WordOfName;
    if (starts(entry.name) || anyOf(entry.words, starts))
        return StartOfName;
    if (anyOf(provider.domains, starts))
        return StartOfDomain;
    if (contains(entry.name) || contains(provider.id))
        return InsideName;
    if (anyOf(provider.domains, contains))
        return InsideDomain;
    const bool inHost = anyOf(provider.servers, [&](const ServerTemplate &server) {
        return server.hostPattern.contains(word);
    });
    return inHost ? InsideHost : NoMatch;
}

// The sum over all words, or nothing when one of them does not fit at all.
std::optional<int> distance(const Entry &entry, const QStringList &words)
{
    int sum = 0;
    for (const auto &word : words) {
        const auto match = matchOf(entry, word);
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

QList<Provider> searchProviders(const QList<Provider> &providers, QStringView text)
{
    if (text.size() > longestQuery)
        return {};
    struct Hit {
        int distance;
        Entry entry;
    };
    std::vector<Hit> hits;
    const auto words = wordsOf(text.trimmed());
    for (const auto &provider : providers) {
        Entry entry(provider);
        if (const auto far = distance(entry, words))
            hits.push_back({*far, std::move(entry)});
    }
    std::ranges::sort(hits, {}, [&](const Hit &hit) {
        // Among equals the better known comes first, unless all are asked for.
        const auto confidence = words.isEmpty() ? PresetConfidence::High : hit.entry.provider->confidence;
        return std::tuple(hit.distance, confidence, hit.entry.name);
    });
    QList<Provider> found;
    for (const auto &hit : hits)
        found.append(*hit.entry.provider);
    return found;
}
