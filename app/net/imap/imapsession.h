// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/session/session.h"

// Reading mail by IMAP (RFC 9051, RFC 3501) from the greeting on.
Task<> readByImap(Wire &wire, const SessionPlan &plan, SessionFindings &findings);
