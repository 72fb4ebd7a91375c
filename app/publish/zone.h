// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish.h"

// The DNS records of the domain, as a piece of its zone file: where its mail servers are (SRV, RFC 6186 and RFC 8314), where
// the site is (autoconfig, autodiscover, mta-sts), and to whom failures of TLS are reported (RFC 8460). The Autodiscover and
// MTA-STS records are there for files that the site has.
QByteArray zoneFragment(const MailAccount &everybody, const PublishRules &rules, bool hasAutodiscover);
