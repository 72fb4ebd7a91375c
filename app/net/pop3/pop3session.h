// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/session/session.h"

// Reading mail by POP3 (RFC 1939, with CAPA of RFC 2449 and STLS of RFC 2595) from the greeting on.
Task<> readByPop3(Wire &wire, const SessionPlan &plan, SessionFindings &findings);
