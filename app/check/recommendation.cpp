// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recommendation.h"

#include <algorithm>

std::optional<Recommendation> recommend(const QList<PortFinding> &findings, const std::optional<Endpoint> &documented)
{
    const auto worksAsDocumented = std::ranges::any_of(findings, [&documented](const PortFinding &finding) {
        return finding.works() && finding.endpoint == documented;
    });
    if (worksAsDocumented)
        return Recommendation{*documented, Recommendation::Documented};
    const auto first = std::ranges::find_if(findings, &PortFinding::works);
    if (first != findings.end())
        return Recommendation{first->endpoint, documented ? Recommendation::DocumentedFails : Recommendation::FirstThatWorks};
    if (documented)
        return Recommendation{*documented, Recommendation::OnlyDocumented};
    return std::nullopt;
}
