// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// Everything for Outlook: the sheet of steps first, then the import files that this account allows. An account that only the
// browser sign-in opens, or one with a locked line that a format cannot say, comes with the sheet and fewer files.
Exported outlookPackage(const MailAccount &account);
