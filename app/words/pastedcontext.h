// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "advice.h"
#include "explain/errorbook.h"

// The provider that a pasted text is from: the one that was chosen, or else the one whose server it names. Empty where neither
// is known.
QString providerOf(const Evidence &pasted);

// The account that a pasted text is about, to be checked: its server and, where it shows, the user name.
std::optional<ServerLogin> loginOf(const Evidence &pasted);

// What the advice on a pasted text may speak of: the server, the provider and the program that the text names.
AdviceContext contextFor(const Evidence &pasted);
