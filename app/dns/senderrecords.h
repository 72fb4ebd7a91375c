// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsquestion.h"
#include "spfwalk.h"

#include "providers/providercatalog.h"

// What DNS says at one name.
struct NamedAnswer {
    QString name; // of the selector or the host that was asked for
    DnsAnswer answer;
};

// Everything that a domain's DNS says about its mail.
struct SenderRecords {
    QString domain;
    std::optional<Provider> provider; // that sends for the domain: the one that was named, or the one behind its MX
    DnsAnswer exchangers;
    DnsAnswer texts; // of the domain itself; SPF is one of them
    SpfWalk spf; // empty where there is no single readable SPF record
    QList<NamedAnswer> dkimKeys; // one for each selector that was asked for
    bool selectorsAreKnown = false; // they are the provider's own; otherwise only names that many use were tried
    QString dmarcDomain; // the domain or the nearest one above it that has a DMARC record
    DnsAnswer dmarc;
    DnsAnswer mtaSts;
    DnsAnswer tlsReporting;
    QList<NamedAnswer> associations; // DANE (RFC 7672), one for each mail exchanger
};

// Asks for all of it, side by side. `providerId` names the sending provider where it is known; it may be empty.
Task<SenderRecords> senderRecordsOf(QString domain, QString providerId, const ProviderCatalog &catalog, DnsRules rules);
