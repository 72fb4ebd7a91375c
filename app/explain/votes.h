// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bookrules.h"

// Where the rules are not sure, three have a vote: the rule, the causes of the known replies as a whole, and the few replies that are
// most alike. "Likely" takes two that agree.
Explanation weighed(const Explanation &ruled, const QString &words, const Possible &possible);
