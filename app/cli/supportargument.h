// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "words/supportcontact.h"

// The contact in the file of --support, or that of this computer. A file that is none is a UsageError.
SupportContact supportArgument(const CommandLine &line);
