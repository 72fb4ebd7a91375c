// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

// What is to be tested for an account in the making: both sides, or the one it has, each within this time. Where the
// browser sign-in is left to the mail program, everything up to it. `message`, ready for DATA, goes from the
// account to itself.
AccountCheckRequest testRequest(const Draft &draft, std::chrono::milliseconds limit, const QByteArray &message);
