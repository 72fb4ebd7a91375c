// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rule.h"

#include <functional>

// Whether a cause can be at all where the words were said.
using Possible = std::function<bool(Cause)>;

// What the rules of the error book (resources/errorbook.json) make of some words. The first rule that fits decides; later ones are
// what else it may be, as long as they rest on words and not on codes.
Explanation lookUp(const Evidence &evidence, const Possible &possible);
