// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery.h"

// The hosts that take a domain's mail, the most preferred first (DNS MX, RFC 5321 5.1). Empty where there are none, where the
// domain takes no mail (RFC 7505), or where no answer came within the limit.
Task<QStringList> mailExchangersOf(QString domain, DiscoveryRules rules);
