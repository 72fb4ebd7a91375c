// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorbook.h"

#include "account/words.h"
#include "replytext.h"
#include "rule.h"
#include "serverwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace; without it a static library loses its resources.
static void loadResources()
{
    Q_INIT_RESOURCE(errorbook);
}

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
    loadResources();
    QFile file(u":/errorbook.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The error book is missing");
    const auto book = QJsonDocument::fromJson(file.readAll()).object();
    if (book.value("schema"_L1).toString() != schema)
        qFatal("The error book is not of this version");
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

// Some languages put many words between those that matter, and a program puts its names there too.
constexpr qsizetype wideReach = 4;

// Nothing was found by the words where they usually stand, so it is what their wider surroundings say first.
std::optional<Explanation> lookWider(const Evidence &evidence)
{
    const ReplyText text(readable(evidence.reply));
    for (const auto &rule : book())
        if (!rule.near.empty() && rule.matches(text, evidence, wideReach))
            return Explanation{rule.cause, Confidence::Likely, rule.alternatives};
    return std::nullopt;
}

// The first rule that fits decides. Later ones are what else it may be, as long as they rest on words and not on codes.
Explanation lookUp(const Evidence &evidence)
{
    const ReplyText text(readable(evidence.reply));
    std::optional<Explanation> found;
    for (const auto &rule : book()) {
        if (found && rule.confidence == Confidence::Generic)
            continue;
        if (!rule.matches(text, evidence))
            continue;
        if (!found)
            found = Explanation{rule.cause, rule.confidence, rule.alternatives};
        else if (rule.cause != found->cause && !found->alternatives.contains(rule.cause))
            found->alternatives.append(rule.cause);
    }
    if (found)
        found->alternatives.resize(std::min(found->alternatives.size(), mostAlternatives));
    return found.value_or(Explanation{});
}

// The server's own words first, then what stands around them.
Explanation lookInside(const Evidence &evidence)
{
    const auto inner = serverWordsIn(evidence.reply);
    if (!inner)
        return lookUp(evidence);
    auto closer = evidence;
    closer.reply = *inner;
    const auto explanation = lookUp(closer);
    if (explanation.confidence != Confidence::Generic)
        return explanation;
    const auto ofWhole = lookUp(evidence);
    return ofWhole.confidence == Confidence::Generic ? explanation : ofWhole;
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
    const auto explanation = lookInside(evidence);
    return explanation.cause == Cause::Unknown ? lookWider(evidence).value_or(explanation) : explanation;
}
