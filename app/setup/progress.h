// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/accountcheck.h"

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

// Where a test stands as a whole.
enum class TestPhase {
    Ready, // nothing was sent yet
    Running,
    Stopped, // by the person
    Done,
};
