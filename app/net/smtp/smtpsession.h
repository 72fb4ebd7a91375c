// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/session/session.h"

// Message submission (RFC 6409) from the greeting on.
Task<> submit(Wire &wire, const SessionPlan &plan, SessionFindings &findings);
