// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastlook.h"

QList<Secret> secretsOf(const CheckResult &result)
{
    return result.secrets;
}

QList<Secret> secretsOf(const AccountCheckResult &result)
{
    QList<Secret> secrets;
    for (const auto *side : {&result.incoming, &result.outgoing})
        if (*side)
            secrets += (*side)->secrets;
    return secrets;
}

CheckResult withoutOutsideWords(CheckResult result)
{
    for (auto &stage : result.stages)
        if (stage.stage >= Stage::SignIn)
            stage.detail.clear();
    if (result.problem) {
        result.problem->serverReply.clear();
        result.problem->detail.clear();
    }
    for (auto &observation : result.observations)
        observation.details.fill({});
    result.transcript.clear();
    return result;
}

AccountCheckResult withoutOutsideWords(AccountCheckResult result)
{
    for (auto *side : {&result.incoming, &result.outgoing})
        if (*side)
            *side = withoutOutsideWords(**side);
    return result;
}
