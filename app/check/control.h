// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"
#include "probe.h"

// Whether the failure may lie at this computer or its network, so that a look at somebody else's server (the control) can tell.
bool isWorthComparing(const Problem &problem);

// Looks, without a password, at the control of the request, and notes whether it fares better from here. That it is asked is up
// to the person.
Task<> compareWithControl(CheckRequest request, CheckResult &result);

// What the control says of the failure. Sharpens the cause: where not even the control can be reached on the port the network
// holds it back, and where both show certificates that are not in order somebody stands between.
Observation compare(Problem &problem, const PortFinding &control);
