// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rule.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
// What a rule may have, so that a slip of the pen is not overlooked.
constexpr std::array keys = {
    "cause"_L1,
    "confidence"_L1,
    "alternatives"_L1,
    "says"_L1,
    "near"_L1,
    "within"_L1,
    "unless"_L1,
    "replies"_L1,
    "protocols"_L1,
    "stages"_L1,
    "providers"_L1,
    "needsContext"_L1,
    "about"_L1, // a remark for people
};

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    const auto array = list.toArray();
    for (const auto &value : array)
        texts.append(value.toString());
    return texts;
}

QStringList textsAt(const QJsonObject &entry, QLatin1StringView key)
{
    return textsIn(entry.value(key));
}

Phrase parsePhrase(QStringView pattern)
{
    const Phrase phrase(pattern);
    if (phrase.isEmpty())
        throw QString(u"phrase \""_s + pattern + u'"');
    return phrase;
}

// "@word" stands for all phrases the book has for that term.
std::vector<Phrase> parsePhrases(const QStringList &patterns, const Terms &terms)
{
    std::vector<Phrase> phrases;
    for (const auto &pattern : patterns) {
        if (!pattern.startsWith(u'@')) {
            phrases.push_back(parsePhrase(pattern));
            continue;
        }
        const auto term = terms.find(pattern.sliced(1));
        if (term == terms.end())
            throw QString(u"term \""_s + pattern + u'"');
        phrases.insert(phrases.end(), term->begin(), term->end());
    }
    return phrases;
}

template<typename Parse>
auto parseWord(const QString &word, Parse parse)
{
    const auto value = parse(word);
    if (!value)
        throw QString(u"word \""_s + word + u'"');
    return *value;
}

Confidence usualConfidence(const Rule &rule)
{
    if (!rule.says.empty())
        return Confidence::Exact;
    return rule.near.empty() ? Confidence::Generic : Confidence::Likely;
}

// Whether one position of every list lies in a stretch of so many words. The lists are sorted.
bool areClose(const std::vector<std::vector<qsizetype>> &lists, qsizetype within)
{
    std::vector<std::size_t> heads(lists.size(), 0);
    while (true) {
        std::size_t lowest = 0;
        qsizetype last = 0;
        for (std::size_t i = 0; i < lists.size(); ++i) {
            last = std::max(last, lists[i][heads[i]]);
            if (lists[i][heads[i]] < lists[lowest][heads[lowest]])
                lowest = i;
        }
        if (last - lists[lowest][heads[lowest]] <= within)
            return true;
        if (++heads[lowest] == lists[lowest].size())
            return false;
    }
}

bool standTogether(const std::vector<std::vector<Phrase>> &groups, qsizetype within, const ReplyText &text)
{
    std::vector<std::vector<qsizetype>> lists;
    for (const auto &group : groups) {
        std::vector<qsizetype> positions;
        for (const auto &phrase : group) {
            const auto found = phrase.positions(text);
            positions.insert(positions.end(), found.begin(), found.end());
        }
        if (positions.empty())
            return false;
        std::ranges::sort(positions);
        lists.push_back(std::move(positions));
    }
    return areClose(lists, within);
}

bool hasCode(const ReplyText &text, QStringView code)
{
    if (code.startsWith(u'*'))
        return !text.enhancedCode().isEmpty() && text.enhancedCode().sliced(1) == code.sliced(1);
    return code == text.basicCode() || code == text.enhancedCode();
}

bool hasReply(const ReplyText &text, const QString &reply)
{
    return std::ranges::all_of(QStringView(reply).split(u' '), [&text](QStringView code) {
        return hasCode(text, code);
    });
}

bool isProvider(const QString &id, const QString &wanted)
{
    return id.startsWith(wanted) && (id.size() == wanted.size() || id[wanted.size()] == u'-');
}

template<typename List, typename Value>
bool allows(const List &list, const std::optional<Value> &value, bool mustBeKnown)
{
    if (list.isEmpty())
        return true;
    return value ? list.contains(*value) : !mustBeKnown;
}

bool fitsCircumstances(const Rule &rule, const Evidence &evidence)
{
    if (!rule.providers.isEmpty() && std::ranges::none_of(rule.providers, [&evidence](const QString &wanted) {
            return isProvider(evidence.providerId, wanted);
        }))
        return false;
    return allows(rule.protocols, evidence.protocol, rule.needsContext) && allows(rule.stages, evidence.stage, rule.needsContext);
}

bool isAnyIn(const std::vector<Phrase> &phrases, const ReplyText &text)
{
    return std::ranges::any_of(phrases, [&text](const Phrase &phrase) {
        return phrase.isIn(text);
    });
}

Rule readRule(const QJsonObject &entry, const Terms &terms)
{
    for (const auto &key : entry.keys())
        if (std::ranges::find(keys, key) == keys.end())
            throw QString(u"key \""_s + key + u'"');
    Rule rule;
    rule.cause = parseWord(entry.value("cause"_L1).toString(), causeFromWord);
    for (const auto &word : textsAt(entry, "alternatives"_L1))
        rule.alternatives.append(parseWord(word, causeFromWord));
    rule.says = parsePhrases(textsAt(entry, "says"_L1), terms);
    for (const auto &group : textsAt(entry, "near"_L1))
        rule.near.push_back(parsePhrases(group.split(u" / "_s), terms));
    rule.unless = parsePhrases(textsAt(entry, "unless"_L1), terms);
    rule.within = entry.value("within"_L1).toInteger(rule.within);
    rule.replies = textsAt(entry, "replies"_L1);
    for (const auto &word : textsAt(entry, "protocols"_L1))
        rule.protocols.append(parseWord(word, protocolFromWord));
    rule.stages = textsAt(entry, "stages"_L1);
    rule.providers = textsAt(entry, "providers"_L1);
    rule.needsContext = entry.value("needsContext"_L1).toBool();
    rule.confidence = entry.contains("confidence"_L1) ? parseWord(entry.value("confidence"_L1).toString(), confidenceFromWord) : usualConfidence(rule);
    if (rule.says.empty() && rule.near.empty() && rule.replies.isEmpty())
        throw u"nothing to look for"_s;
    return rule;
}
} // namespace

bool Rule::matches(const ReplyText &text, const Evidence &evidence) const
{
    if (!fitsCircumstances(*this, evidence))
        return false;
    if (!replies.isEmpty() && std::ranges::none_of(replies, [&text](const QString &reply) {
            return hasReply(text, reply);
        }))
        return false;
    if (!says.empty() && !isAnyIn(says, text))
        return false;
    if (!near.empty() && !standTogether(near, within, text))
        return false;
    return !isAnyIn(unless, text);
}

std::expected<Terms, QString> parseTerms(const QJsonObject &entry)
{
    try {
        Terms terms;
        for (auto term = entry.begin(); term != entry.end(); ++term)
            terms.insert(term.key(), parsePhrases(textsIn(term.value()), {}));
        return terms;
    } catch (const QString &part) {
        return std::unexpected(part);
    }
}

std::expected<Rule, QString> parseRule(const QJsonObject &entry, const Terms &terms)
{
    try {
        return readRule(entry, terms);
    } catch (const QString &part) {
        return std::unexpected(part);
    }
}
