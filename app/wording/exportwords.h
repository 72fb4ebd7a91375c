// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/savefiles.h"

// What an export is called: "Thunderbird, for Tools > Import".
QString titleOf(ExportFormat format);

// Why an account cannot be put into a format, or a file not be written: one sentence each.
QString sentenceFor(const ExportFault &fault);
QString sentenceFor(const SaveFault &fault);
