// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "errorbook.h"

#include <optional>

// What a library or the system means by its classes, numbers and fixed sentences (resources/libraryfaults.json; resources/systemmessages.json
// has those of the system in other languages). They are compared
// letter by letter, so that a class is never taken for a word; the first that stands in the text decides.
std::optional<Explanation> libraryFaultIn(const QString &text, bool isLastWord);
