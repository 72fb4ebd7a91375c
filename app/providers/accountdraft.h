// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hostpattern.h"
#include "provider.h"

#include "account/mailaccount.h"

// The servers of a provider for one person, in the order offered. A server whose blanks are not filled in, or with values that
// make no host name, is left out. Where a preset gives choices, only these count.
QList<ServerLogin> serversFor(const Provider &provider, const EmailAddress &address, const BlankValues &blanks = {});

// The account to begin with: the preferred servers, IMAP before POP3. User names that only the person knows are empty.
MailAccount accountFor(const Provider &provider, const EmailAddress &address, const BlankValues &blanks = {});
