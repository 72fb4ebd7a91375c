// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/openfile.h"

// Why nothing could be opened, and what to do: one sentence.
QString sentenceFor(const OpenFault &fault);
