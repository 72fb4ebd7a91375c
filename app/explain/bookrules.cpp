// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookrules.h"

#include "explainresources.h"
#include "serverwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto schema = "mailwright.errorbook/1"_L1;

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

QList<Cause> possibleOnes(QList<Cause> causes, const Possible &possible)
{
    causes.removeIf([&possible](Cause cause) {
        return !possible(cause);
    });
    return causes;
}
} // namespace

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
