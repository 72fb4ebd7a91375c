// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/check.h"
#include "commandline.h"
#include "release/secretgate.h"

// What the person agreed to on the command line, before a secret goes anywhere. All functions throw a UsageError.

// The hosts of --confirm-host, exact ones or "*.example.com".
QStringList confirmedHosts(const CommandLine &line);

// The gate's answer; a refusal becomes a sentence that names the host and the switch.
Release released(const Judgement &judgement);
QString sentenceFor(const GateRefusal &refusal);

// Releases what the person hands over for these checks: a password, or a token made elsewhere. A token of the browser's sign-in is
// released where it is fetched.
void release(const QList<CheckRequest *> &requests, const SecretOwner &owner);

// Names hosts that nobody stands for, and the switch.
QString sentenceForUnnamed(const QStringList &hosts);

// Where the server has refused this sign-in twice lately, only --despite-refusals goes on.
void refuseWhereSpent(const CheckRequest &request);

// Says that these servers are not those of the provider that was named.
void tellClaim(const QString &claimed, const QStringList &hosts);
