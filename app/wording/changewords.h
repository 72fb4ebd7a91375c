// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "watch/change.h"

// What is different from when the account last worked, and what that means, in one sentence or two.
QString sentenceFor(const Change &change);
