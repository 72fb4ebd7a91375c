// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/observation.h"
#include "net/tlsweakness.h"

#include <QString>

// What was seen, in a sentence or two: "This network blocks port 587 ...". To be shown as plain text.
QString sentenceFor(const Observation &observation);

// What is weak about an encryption that works.
QString sentenceFor(TlsWeakness weakness);
