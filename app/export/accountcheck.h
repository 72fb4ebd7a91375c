// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportfile.h"

// What every writer asks of an account before it writes a byte: an address, a way out, and no text that could end a line.
std::expected<void, ExportFault> checkAccount(const MailAccount &account);

// For programs that do not take numeric IPv6 addresses.
std::expected<void, ExportFault> checkNoIpv6(const MailAccount &account);

// For formats that can only say "password" or "no sign-in".
std::expected<void, ExportFault> checkNoOAuth(const MailAccount &account);
