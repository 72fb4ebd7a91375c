// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// Configuration of mail programs for the terminal and of Postfix. Without a password in the file, the first five ask the
// desktop's keyring for it by a command; the lines above it say how it gets there.
Exported msmtpConfiguration(const MailAccount &account, const ExportSecrets &secrets);
Exported neomuttConfiguration(const MailAccount &account, const ExportSecrets &secrets);
Exported mbsyncConfiguration(const MailAccount &account, const ExportSecrets &secrets); // isync 1.5 or newer
Exported aercConfiguration(const MailAccount &account, const ExportSecrets &secrets);
Exported himalaya1Configuration(const MailAccount &account, const ExportSecrets &secrets);
Exported himalaya2Configuration(const MailAccount &account, const ExportSecrets &secrets);

// Lines for main.cf that hand all mail of a computer to the account's server, and the table with its password.
Exported postfixRelay(const MailAccount &account, const ExportSecrets &secrets);
