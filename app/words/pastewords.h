// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "explain/paste/paste.h"

#include <QString>

// What was read out of a paste: "At signing in the server said: ...". Empty where no server speaks in it.
QString whatWasRead(const Paste &paste);
