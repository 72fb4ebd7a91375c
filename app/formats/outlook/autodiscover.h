// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// Outlook's plain Autodiscover answer ("POX") for this account: IMAP or POP3, and SMTP.
std::expected<OutputFile, ExportFault> autodiscoverFile(const MailAccount &account);

// A command file for Windows that puts this answer, which lies beside it, where nobody but the person can change it, and makes
// classic Outlook ask it before the network. A registry file could not: it cannot hold a variable such as %LOCALAPPDATA%.
OutputFile autodiscoverLauncher(const MailAccount &account);

// A registry file that takes this back.
OutputFile autodiscoverUndoFile(const MailAccount &account);
