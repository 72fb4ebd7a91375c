// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/emailaddress.h"

#include <QUuid>

// An id that is the same each time for this address and purpose (RFC 9562, version 5), so that a second import can find the
// first one's account.
QUuid stableId(const EmailAddress &address, QLatin1StringView purpose);
