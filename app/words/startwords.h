// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicemailbox.h"

#include <QString>

// Sentences for what can go wrong on the first two pages beside the fields.
QString sentenceFor(PracticeFault fault);
QString fileUnreadableSentence();
QString choiceMissingSentence(); // of a region and the like
QString valueMissingSentence();
