// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggestedrecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QString includeOf(const SenderRecords &records)
{
    return records.provider ? records.provider->sending.spfInclude : QString();
}

// The terms of the domain's SPF record, the version first.
QStringList spfTerms(const SenderRecords &records)
{
    const auto spf = std::ranges::find_if(records.texts.texts, isSpf);
    return spf == records.texts.texts.end() ? QStringList() : QString::fromLatin1(*spf).simplified().split(u' ');
}

bool isAll(const QString &term)
{
    return term.endsWith("all"_L1, Qt::CaseInsensitive) && term.size() <= 4;
}

// In front: a term behind "all" counts for nothing.
QStringList withInclude(QStringList terms, const QString &domain)
{
    terms.insert(1, u"include:"_s + domain);
    return terms;
}

QStringList endingInSoftFail(QStringList terms)
{
    terms.removeIf(isAll);
    terms.append(u"~all"_s);
    return terms;
}

std::optional<TextRecord> spfRecord(const SenderRecords &records, const QStringList &terms)
{
    if (terms.isEmpty())
        return std::nullopt;
    return TextRecord{records.domain, terms.join(u' ')};
}
} // namespace

std::optional<TextRecord> suggestedRecord(const SenderRecords &records, const SenderRemark &remark)
{
    const auto include = includeOf(records);
    switch (remark.finding) {
    case SenderFinding::SpfMissing:
        return include.isEmpty() ? std::nullopt : spfRecord(records, {u"v=spf1"_s, u"include:"_s + include, u"~all"_s});
    case SenderFinding::SpfProviderMissing:
        return spfRecord(records, withInclude(spfTerms(records), include));
    case SenderFinding::SpfAllowsEverybody:
    case SenderFinding::SpfOpenEnded:
        return spfRecord(records, endingInSoftFail(spfTerms(records)));
    case SenderFinding::DmarcMissing:
        return TextRecord{u"_dmarc."_s + records.domain, u"v=DMARC1; p=none"_s};
    default:
        return std::nullopt;
    }
}
