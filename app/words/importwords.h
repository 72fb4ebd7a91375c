// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/importaccounts.h"

// What a file was recognised as: "Thunderbird's preferences (prefs.js)".
QString titleOf(ImportFormat format);

// Why no account could be read from a file, and what to do: one sentence.
QString sentenceFor(const ImportFault &fault);
