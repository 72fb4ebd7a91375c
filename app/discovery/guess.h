// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery.h"

// The doors that an unknown domain's servers usually have, best guess first: imap., mail. and the domain itself for reading,
// smtp., mail. and the domain for sending, encrypted ones only.
QList<Endpoint> guessedDoors(Protocol protocol, const QString &domain);

// The account whose guessed doors answered from here, with a certificate that fits. A side on which none did is empty.
Task<MailAccount> guessAccount(EmailAddress address, DiscoveryRules rules);
