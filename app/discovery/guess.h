// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery.h"

// The doors that an unknown domain's servers usually have, best guess first: imap., mail. and the domain itself for reading,
// smtp., mail. and the domain for sending, encrypted ones only.
QList<Endpoint> guessedDoors(Protocol protocol, const QString &domain);

// The guessed doors that answered from here, with a certificate that fits, in their order.
Task<QList<ServerLogin>> guessServers(EmailAddress address, DiscoveryRules rules);
