// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/providerhint.h"

#include <QString>

// What a person should know of a provider before typing a password, in one or two sentences.
QString sentenceFor(ProviderHint hint);
