// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountcheck.h"

// Whether a server signs people in by SCRAM and by nothing else that mail programs have: neither PLAIN, LOGIN and CRAM-MD5 nor
// the protocol's own command. Many programs have no SCRAM.
bool takesOnlyScram(const CheckResult &side);
bool takesOnlyScram(const AccountCheckResult &account); // at least one side
