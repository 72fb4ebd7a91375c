// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"

#include <QList>

// The doors that an unknown domain's servers usually have, best guess first: imap., mail. and the domain itself for reading (pop. for POP3),
// smtp., mail. and the domain for sending, encrypted ones only.
QList<Endpoint> guessedDoors(Protocol protocol, const QString &domain);
