// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "errorbook.h"
#include "paste/paste.h"

#include <optional>

// What a paste says by its form, without any words being compared: it is not about mail, the list of what a server
// can do lacks what was asked for. Nothing where it takes the words.
std::optional<Explanation> findingIn(const Paste &paste, const QString &text);

// A dialogue in which every answer is a yes, or a text that says that all went well.
bool showsSuccess(const Paste &paste, const QString &text);
