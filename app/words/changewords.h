// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "watch/baseline.h"
#include "watch/change.h"

// What is different from when the account last worked, and what that means, in one sentence or two.
QString sentenceFor(const Change &change);

// The same, and which side it is about: "Receiving: ..."
QString sentenceWithSide(const Change &change);

// "Last tested on 3 March 2026: it worked.", or what it was instead.
QString sentenceFor(const Baseline &last);

// Over the changes since then, on the command line.
QString headingOfChanges(const std::optional<Baseline> &last);
