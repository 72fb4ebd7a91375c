// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A TXT record that anybody may have published: SPF, DKIM, DMARC, MTA-STS, TLS-RPT.

#include "fuzz.h"

#include "dns/mailpolicies.h"
#include "dns/spf.h"
#include "dns/taglist.h"

void fuzz(const QByteArray &input)
{
    if (const auto record = parseSpf(input)) {
        promise(isSpf(input));
        for (const auto &term : record->terms)
            promise(!needsLookup(term) || !term.target.contains(u' '));
    }
    if (const auto key = parseDkimKey(input))
        promise(key->bits >= 0);
    if (const auto id = parseMtaSts(input))
        promise(!id->isEmpty());
    const bool isList = TagList::parse(input).has_value();
    promise(isList || !parseDmarc(input));
    promise(isList || !parseTlsReporting(input));
}
