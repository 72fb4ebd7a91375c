// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "errorbook.h"
#include "providers/provider.h"

// What is known of the provider decides what a refused password means: one that takes only app passwords wants one, one that takes
// only the sign-in in the browser wants that. The words "by the token" tell that a token was shown and no password.
Explanation withProviderKnowledge(Explanation explanation, const Provider &provider, std::optional<Protocol> protocol, bool isByToken);
