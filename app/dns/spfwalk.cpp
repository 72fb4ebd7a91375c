// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfwalk.h"

#include <algorithm>

namespace
{
// A name that can be asked for; unlike that of a host it may have underscores. One with a macro ("%{i}") is none.
bool isDnsName(const QString &name)
{
    return name.size() <= 253 && name.contains(u'.') && std::ranges::all_of(name, [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
           });
}

// Notes down what one domain's answer means for the walk, and gives the record to go on with.
std::optional<SpfRecord> recordOf(const QString &domain, const DnsAnswer &answer, SpfWalk &walk)
{
    if (answer.outcome == DnsOutcome::NoAnswer) {
        walk.unanswered.append(domain);
        return std::nullopt;
    }
    const auto text = std::ranges::find_if(answer.texts, isSpf);
    const auto record = text == answer.texts.end() ? std::nullopt : std::optional(parseSpf(*text));
    if (!record || !*record) {
        walk.dead.append(domain);
        return std::nullopt;
    }
    return **record;
}
} // namespace

Task<SpfWalk> walkSpf(QString domain, SpfRecord record, DnsRules rules)
{
    SpfWalk walk;
    QStringList asked{domain};
    QList<SpfRecord> open{record};
    while (!open.isEmpty() && walk.lookups <= mostSpfLookups) {
        const auto current = open.takeFirst();
        const bool endsItself = current.forEverybodyElse().has_value(); // then redirect= is not looked at (RFC 7208 6.1)
        for (const auto &term : current.terms) {
            if (!needsLookup(term) || (term.kind == SpfTerm::Redirect && endsItself))
                continue;
            ++walk.lookups;
            const bool leadsOn = term.kind == SpfTerm::Include || term.kind == SpfTerm::Redirect;
            const bool isNew = !asked.contains(term.target) && isDnsName(term.target);
            if (!leadsOn || !isNew || walk.lookups > mostSpfLookups)
                continue;
            asked.append(term.target);
            walk.included.append(term.target);
            const auto answer = co_await askDns(QDnsLookup::TXT, term.target, rules);
            if (const auto next = recordOf(term.target, answer, walk))
                open.append(*next);
        }
    }
    co_return walk;
}
