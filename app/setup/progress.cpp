// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress.h"

#include <algorithm>

void SideProgress::take(const StageReport &report)
{
    const auto known = std::ranges::find(reports, report.stage, &StageReport::stage);
    if (known == reports.end())
        reports.append(report);
    else
        *known = report;
}

SideProgress progressOf(const CheckResult &result)
{
    const auto has = [&result](Stage stage) {
        return std::ranges::contains(result.stages, stage, &StageReport::stage);
    };
    SideProgress progress{{.endpoint = result.endpoint, .signIn = result.signIn}, result.stages, result};
    if (has(Stage::SignIn))
        progress.request.credentials.emplace();
    if (has(Stage::Sender))
        progress.request.envelope.emplace();
    return progress;
}

QList<CheckStep> stepsOf(const CheckRequest &request)
{
    QList<CheckStep> steps{CheckStep::FindServer, CheckStep::Connect, CheckStep::Greeting};
    if (request.endpoint.security == Security::Tls)
        steps.insert(2, CheckStep::LockTheLine);
    if (request.endpoint.security == Security::StartTls)
        steps.append(CheckStep::LockTheLine);
    if (request.credentials || request.signIn != SignIn::None)
        steps.append(CheckStep::SignIn);
    if (request.envelope)
        steps.append(CheckStep::Send);
    return steps;
}
