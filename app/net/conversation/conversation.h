// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/session/session.h"

// Walks through one conversation as a mail program would: resolve, connect, lock, greet, sign in, and for SMTP hand over.
// Throws a Failure where it stops early.
Task<> converse(Wire &wire, const SessionPlan &plan, SessionFindings &findings);
