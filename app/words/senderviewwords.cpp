// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "senderviewwords.h"

#include "senderwords.h"
#include "standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
Standing standingOf(SenderVerdict verdict)
{
    switch (verdict) {
    case SenderVerdict::Good:
        return Standing::Works;
    case SenderVerdict::Trouble:
        return Standing::Fails;
    case SenderVerdict::Optional:
        return Standing::NotTried;
    case SenderVerdict::Note:
    case SenderVerdict::Unanswered:
        break;
    }
    return Standing::WorksWithNote;
}
} // namespace

QString SenderViewWords::title(const QString &domain)
{
    return tr("May mail from %1 be sent?").arg(domain);
}

QString SenderViewWords::asking()
{
    return tr("Asking the name server …");
}

QString SenderViewWords::verdict(const QList<SenderRemark> &remarks)
{
    const auto has = [&remarks](SenderVerdict verdict) {
        return std::ranges::any_of(remarks, [verdict](const SenderRemark &remark) {
            return verdictOf(remark.finding) == verdict;
        });
    };
    if (has(SenderVerdict::Trouble))
        return tr("Not everything is in order: some receivers will refuse this mail or take it for spam. What to do stands below.");
    if (has(SenderVerdict::Unanswered))
        return tr("The name server did not answer every question. What is known stands below.");
    return tr("Nothing stands against it.");
}

QString SenderViewWords::heading(const SenderRemark &remark)
{
    return markFor(standingOf(verdictOf(remark.finding))) + u' ' + titleOf(remark.topic);
}

QString SenderViewWords::addThis()
{
    return tr("Publish this TXT record where the domain is looked after, in place of the one of this kind that may be there:");
}

QString SenderViewWords::record(const TextRecord &record)
{
    return record.name + u'\n' + record.text;
}
