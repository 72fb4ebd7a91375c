// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discovery.h"

// Where settings came from: "from the domain's own web server".
QString originOf(FindingSource source);

// How far they may be taken for true, and what to do about it.
QString sentenceFor(const Finding &finding);

// What came of asking a source, in a word or two.
QString labelFor(AskedSource::Result result);
