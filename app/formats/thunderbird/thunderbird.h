// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// What Thunderbird needs beyond a finished account: no IPv6 literals, and OAuth2 only with servers it knows by name.
std::expected<void, ExportFault> checkForThunderbird(const MailAccount &account);

// For Tools > Import > Import from a file, as a backed-up profile with nothing but the account in it. The same account
// always gives the same bytes.
Exported thunderbirdZip(const MailAccount &account);
// Several at once, at least one.
Exported thunderbirdZip(const QList<MailAccount> &accounts);

// config-v1.1.xml of Mozilla's autoconfiguration: for autoconfig.DOMAIN or Thunderbird's isp folder.
Exported thunderbirdAutoconfig(const MailAccount &account);
