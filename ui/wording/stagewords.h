// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/accountcheck.h"
#include "widgets/stagelist.h"

#include <QCoreApplication>

// What a person sees of a check: its eleven stages as five or six steps with plain names.
enum class CheckStep {
    FindServer,
    Connect,
    Greeting,
    LockTheLine,
    SignIn,
    Send,
};

// How far one side of an account is, and what it was asked to do.
struct SideProgress {
    CheckRequest request;
    QList<StageReport> reports; // each stage once, as last heard
    std::optional<CheckResult> result; // when it is over

    void take(const StageReport &report);
    bool isRunning() const
    {
        return !reports.isEmpty() && !result;
    }
};

// Of a check that is over, as a report tells it: what it was asked to do shows in its stages.
SideProgress progressOf(const CheckResult &result);

// The steps in the order this request takes them; a sign-in that the account has is one of them, tested or not.
QList<CheckStep> stepsOf(const CheckRequest &request);

// Words for the stages of a check.
class StageWords
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)
public:
    static QString name(CheckStep step);
    static QString name(Stage stage); // for the details
    static QString time(double milliseconds); // "31 ms", "2.1 s"
    // The rows of a stage list. `tries` is what to say beside a refused sign-in ("1 of 2 tries").
    static QList<StageRow> rows(const SideProgress &progress, const QString &tries);
};
