// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"
#include "dns/dnsquestion.h"

#include <QList>

#include <set>

// A service that a domain may name a server for.
struct MailService {
    QLatin1StringView name; // "_imaps._tcp."
    Protocol protocol;
    Security security;
};

// Those of RFC 6186 and RFC 8314 section 5.1, the locked ones first.
std::span<const MailService> mailServices();

// The servers that SRV records of one service name, the most wanted first (RFC 2782). Targets that are no host names and
// port 0 are left out; the target "." says that there is no such service.
QList<Endpoint> endpointsOf(const MailService &service, const QList<DnsService> &records);

// The records say that there is no such service (RFC 6186 section 3.4).
bool saysNotOffered(const QList<DnsService> &records);

// What the domain's DNS names, and whether it answered at all.
struct ServiceAnswer {
    DnsOutcome outcome = DnsOutcome::NoAnswer;
    QList<Endpoint> endpoints;
    std::set<Protocol> notOffered = {}; // of which every record that there is says no
};
Task<ServiceAnswer> serviceRecordsOf(QString domain, DnsRules rules);
