// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsfacts.h"

#include "base/mask.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostFacts = 100;

void addTexts(QList<NamedFact> &facts, const QString &name, const DnsAnswer &answer)
{
    for (const auto &text : answer.texts)
        facts.append({name + " TXT"_L1, printable(text).left(1000)});
}
} // namespace

QList<NamedFact> dnsFacts(const SenderRecords &records)
{
    QList<NamedFact> facts;
    for (const auto &record : records.exchangers.exchangers)
        facts.append({records.domain + " MX"_L1, QString::number(record.preference) + u' ' + record.exchange});
    for (const auto &text : records.texts.texts)
        if (isSpf(text))
            facts.append({records.domain + " TXT"_L1, printable(text).left(1000)});
    for (const auto &[selector, answer] : records.dkimKeys)
        addTexts(facts, selector + "._domainkey."_L1 + records.domain, answer);
    addTexts(facts, "_dmarc."_L1 + records.dmarcDomain, records.dmarc);
    addTexts(facts, "_mta-sts."_L1 + records.domain, records.mtaSts);
    addTexts(facts, "_smtp._tls."_L1 + records.domain, records.tlsReporting);
    return facts.first(std::min(facts.size(), mostFacts));
}
