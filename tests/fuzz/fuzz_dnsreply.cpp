// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A reply of a name server, to a question of each type: it ends, and nothing comes out that is no name.

#include "fuzz.h"

#include "dns/dnsmessage.h"

void fuzz(const QByteArray &input)
{
    for (const auto type : {QDnsLookup::A, QDnsLookup::AAAA, QDnsLookup::CNAME, QDnsLookup::MX, QDnsLookup::SRV, QDnsLookup::TXT, QDnsLookup::TLSA}) {
        const auto question = *dnsQuestion(0, type, QStringLiteral("example.com"));
        parseDnsReply(input, question);
        const auto message =
            parseDnsReply(question.first(2) + QByteArray::fromHex("818000010001") + QByteArray(4, '\0') + question.sliced(12) + input, question);
        for (const auto &exchanger : message ? message->exchangers : QList<DnsExchanger>())
            promise(exchanger.exchange.size() <= 255);
    }
}
