// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "commands.h"

// Checks the accounts of a CSV file, or of standard input ("-"), as they come: each row's result is one line of JSON as
// soon as it is known, in no particular order. A row that cannot be tried is reported as such and the rest goes on.
// Progress goes to standard error.
ExitCode checkBatch(const CommandLine &line, const QString &path);
