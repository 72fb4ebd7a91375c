// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// The outgoing side for websites, services and programs under development. Without a password in the file, the variable
// SMTP_PASSWORD of the environment holds it.
Exported environmentVariables(const MailAccount &account, const ExportSecrets &secrets);
Exported laravelEnvironment(const MailAccount &account, const ExportSecrets &secrets);
Exported wordpressFiles(const MailAccount &account, const ExportSecrets &secrets); // a plugin of its own, or lines for WP Mail SMTP
Exported djangoSettings(const MailAccount &account, const ExportSecrets &secrets);
Exported railsSettings(const MailAccount &account, const ExportSecrets &secrets);
Exported nodemailerModule(const MailAccount &account, const ExportSecrets &secrets);
Exported phpmailerFunction(const MailAccount &account, const ExportSecrets &secrets);
Exported pythonModule(const MailAccount &account, const ExportSecrets &secrets);
