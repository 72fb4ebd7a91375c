// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

// Whether a look at the host's other doors can say more: it failed before any password was due.
bool isWorthDiagnosing(const Problem &problem);

// Looks, without a password, at the same port with the other kinds of encryption and at the host's usual ports. Sharpens the
// cause (a blocked port, the wrong encryption for the port) and suggests an endpoint that was seen to work.
Task<> diagnose(CheckRequest request, CheckResult &result);
