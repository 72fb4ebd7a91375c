// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// A profile file for classic Outlook on Windows. Outlook documents the format for older versions and is only sometimes seen
// to obey it today, so it never stands alone: the sheet of steps goes with it.
std::expected<OutputFile, ExportFault> outlookProfileFile(const MailAccount &account);

// A command file that hands the profile file beside it to Outlook: a double click on the .prf itself does nothing.
OutputFile outlookLauncher(const OutputFile &profileFile);

// What the profile is called in Outlook.
QString outlookProfileName(const MailAccount &account);
