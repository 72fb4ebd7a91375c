// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/verdict.h"

#include <QCoreApplication>
#include <QStringList>

// The words of the command line.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// How a command ended.
enum ExitCode {
    Succeeded = 0, // all that was asked
    FoundProblem = 1, // it ran and found one
    WrongCall = 2, // the call or its input is wrong
};

// Where no sign-in was asked for, all that was asked has succeeded without one.
inline ExitCode exitCodeFor(Verdict verdict)
{
    return verdict == Verdict::Failed ? FoundProblem : Succeeded;
}

// The commands. Each takes its arguments, without its own name, and may throw a UsageError.
ExitCode runProviders(const QStringList &arguments);
ExitCode runCheck(const QStringList &arguments);
ExitCode runPorts(const QStringList &arguments);
ExitCode runExplain(const QStringList &arguments);
ExitCode runExport(const QStringList &arguments);
ExitCode runImport(const QStringList &arguments);
ExitCode runPublish(const QStringList &arguments);
ExitCode runSheet(const QStringList &arguments);
ExitCode runDemo(const QStringList &arguments);
ExitCode runDiscover(const QStringList &arguments);
ExitCode runDns(const QStringList &arguments);
ExitCode runGuide(const QStringList &arguments);
ExitCode runReport(const QStringList &arguments);
ExitCode runRoundTrip(const QStringList &arguments);
