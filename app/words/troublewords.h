// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "advice.h"
#include "setup/repairs.h"

// What to do about a failed side of an account, in words. `seen` (UTC) is for the note to the administrator.
Advice adviceOn(const Trouble &trouble, const Draft &draft, const Provider &provider, const QDateTime &seen);
