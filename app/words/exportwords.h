// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/savefiles.h"
#include "formats/parts/exportfile.h"

// What an export is called: "Thunderbird, for Tools > Import".
QString titleOf(ExportFormat format);

// Where the file goes: "In Thunderbird: Tools > Import ...".
QString importStepsFor(ExportFormat format);

// What is not proven about a format, or not as one would expect. Empty where there is nothing to say.
QString warningFor(ExportFormat format, const MailAccount &account);

// What to know before a password goes into a file or a QR code.
QString passwordWarning();

// Why an account cannot be put into a format, or a file not be written: one sentence each.
QString sentenceFor(const ExportFault &fault);
QString sentenceFor(const SaveFault &fault);
