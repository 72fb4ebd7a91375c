// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportfile.h"

using Possible = std::expected<void, ExportFault>;

// What every writer asks of an account before it writes a byte: an address, a way out, and no text that could end a line.
Possible checkAccount(const MailAccount &account);

// For programs that do not take numeric IPv6 addresses.
Possible checkNoIpv6(const MailAccount &account);

// For formats that can only say "password" or "no sign-in".
Possible checkNoOAuth(const MailAccount &account);

// For programs that are of no use to an account that only sends.
Possible checkReceives(const MailAccount &account);

// For programs that fetch mail by IMAP, if they fetch any.
Possible checkNoPop3(const MailAccount &account);

// For formats that give these characters a meaning in a login and have no way to take it back.
Possible checkLoginsWithout(const MailAccount &account, QStringView unwanted);

// A password is one line of text.
Possible checkSecrets(const ExportSecrets &secrets);

// What most formats ask: a finished account that signs in by password, if at all.
Possible checkForPasswords(const MailAccount &account, const ExportSecrets &secrets);
