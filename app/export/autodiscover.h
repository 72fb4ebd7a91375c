// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportfile.h"

// Outlook's plain Autodiscover answer ("POX") for this account: IMAP or POP3, and SMTP.
std::expected<ExportFile, ExportFault> autodiscoverFile(const MailAccount &account);

// Registry files for Windows that make classic Outlook ask that answer, put at autodiscoverPlace(), before the network; and
// one that takes this back.
ExportFile autodiscoverRegistryFile(const MailAccount &account);
ExportFile autodiscoverUndoFile(const MailAccount &account);

// Where the answer must lie: registry texts cannot hold variables such as %USERPROFILE%.
QString autodiscoverPlace(const MailAccount &account);
