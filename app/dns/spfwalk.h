// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsquestion.h"
#include "spf.h"

#include <QStringList>

// An SPF record with all that it includes, as a receiver walks through it.
struct SpfWalk {
    int lookups = 0; // what the record costs its readers; more than ten and it counts for nothing (RFC 7208 4.6.4)
    QStringList included; // every domain that was named, at any depth
    QStringList dead; // of those, the ones without an SPF record of their own
    QStringList unanswered; // and the ones that could not be asked
};

constexpr int mostSpfLookups = 10;

// Follows include and redirect, each domain once. Gives up soon after the eleventh lookup: the verdict stands by then. Targets
// with a macro in them depend on the mail at hand and are only counted.
Task<SpfWalk> walkSpf(QString domain, SpfRecord record, DnsRules rules);
