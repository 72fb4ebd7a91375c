// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagewords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QList<Stage> stagesOf(CheckStep step)
{
    switch (step) {
    case CheckStep::FindServer:
        return {Stage::Resolve};
    case CheckStep::Connect:
        return {Stage::Connect};
    case CheckStep::Greeting:
        return {Stage::Greeting, Stage::Capabilities};
    case CheckStep::LockTheLine:
        return {Stage::StartTls, Stage::Tls};
    case CheckStep::SignIn:
        return {Stage::SignIn};
    case CheckStep::Send:
        return {Stage::Sender, Stage::Recipient, Stage::Message, Stage::Delivery};
    }
    return {};
}

// What was heard of one step.
struct StepState {
    bool has(StageReport::Status status) const
    {
        return statuses.contains(status);
    }
    QList<StageReport::Status> statuses;
    double milliseconds = 0;
};

StepState stateOf(CheckStep step, const QList<StageReport> &reports)
{
    StepState state;
    const auto stages = stagesOf(step);
    for (const auto &report : reports) {
        if (!stages.contains(report.stage))
            continue;
        state.statuses.append(report.status);
        state.milliseconds += report.milliseconds;
    }
    return state;
}

QString failureWord(CheckStep step)
{
    switch (step) {
    case CheckStep::FindServer:
        return StageWords::tr("not found");
    case CheckStep::Connect:
        return StageWords::tr("no way in");
    case CheckStep::Greeting:
        return StageWords::tr("no use");
    case CheckStep::LockTheLine:
        return StageWords::tr("not safe");
    case CheckStep::SignIn:
    case CheckStep::Send:
        return StageWords::tr("refused");
    }
    return {};
}

void showFailure(StageRow &row, CheckStep step, const StepState &state, const QString &tries)
{
    row.standing = Standing::Fails;
    row.words = failureWord(step);
    row.aside = step == CheckStep::SignIn && !tries.isEmpty() ? tries : StageWords::time(state.milliseconds);
    row.emphasis = StageRow::Strong;
}

void showNotTried(StageRow &row, CheckStep step, const SideProgress &progress)
{
    row.standing = Standing::NotTried;
    if (step == CheckStep::SignIn && progress.result && progress.result->withheld) {
        row.aside = StageWords::tr("same password");
        row.emphasis = StageRow::Strong;
    }
}

// The account signs in, and this test did not.
void showNotTested(StageRow &row)
{
    row.standing = Standing::NotTried;
    row.words = StageWords::tr("not tested");
}

void showDone(StageRow &row, const StepState &state)
{
    row.standing = state.has(StageReport::Warning) ? Standing::WorksWithNote : Standing::Works;
    row.aside = StageWords::time(state.milliseconds);
}

StageRow rowFor(CheckStep step, const SideProgress &progress, const QString &tries)
{
    const auto state = stateOf(step, progress.reports);
    StageRow row{.name = StageWords::name(step)};
    if (step == CheckStep::SignIn && !progress.request.credentials) {
        showNotTested(row);
    } else if (state.has(StageReport::Failed)) {
        showFailure(row, step, state, tries);
    } else if (state.has(StageReport::Running)) {
        row.standing = Standing::Checking;
        row.emphasis = StageRow::Strong;
    } else if (state.has(StageReport::Skipped)) {
        showNotTried(row, step, progress);
    } else if (!state.statuses.isEmpty()) {
        showDone(row, state);
    }
    return row;
}
} // namespace

QString StageWords::name(CheckStep step)
{
    switch (step) {
    case CheckStep::FindServer:
        return tr("Find server");
    case CheckStep::Connect:
        return tr("Connect");
    case CheckStep::Greeting:
        return tr("Say hello");
    case CheckStep::LockTheLine:
        return tr("Lock the line");
    case CheckStep::SignIn:
        return tr("Sign in");
    case CheckStep::Send:
        return tr("Send a message");
    }
    return {};
}

QString StageWords::name(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return tr("Look up the name");
    case Stage::Connect:
        return tr("Connect");
    case Stage::Greeting:
        return tr("Greeting");
    case Stage::Capabilities:
        return tr("Capabilities");
    case Stage::StartTls:
        return tr("Ask for STARTTLS");
    case Stage::Tls:
        return tr("TLS and certificate");
    case Stage::SignIn:
        return tr("Sign in");
    case Stage::Sender:
        return tr("Sender");
    case Stage::Recipient:
        return tr("Recipient");
    case Stage::Message:
        return tr("Message");
    case Stage::Delivery:
        return tr("Delivery");
    }
    return {};
}

QList<StageRow> StageWords::rows(const SideProgress &progress, const QString &tries)
{
    QList<StageRow> result;
    for (const auto step : stepsOf(progress.request))
        result.append(rowFor(step, progress, tries));
    return result;
}

QString StageWords::time(double milliseconds)
{
    const QLocale locale;
    if (milliseconds >= 1000)
        return tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
    return tr("%1 ms").arg(locale.toString(qRound(milliseconds)));
}
