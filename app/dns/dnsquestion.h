// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"
#include "dnsmessage.h"

#include <chrono>

// Whom to ask, and how long to wait for one answer.
struct DnsRules {
    std::optional<QHostAddress> resolver; // none: the system's
    quint16 port = 53;
    std::chrono::milliseconds limit = std::chrono::seconds(5);
};

// How a question ended.
enum class DnsOutcome {
    Found,
    NotThere, // none of the name's records is of this type
    NoSuchName,
    NoAnswer, // the resolver was silent, refused, or could not find out
};

// The records that answer one question; of those only the asked type is filled. They are hints: whoever stands between here
// and the resolver can write them.
struct DnsAnswer {
    DnsOutcome outcome = DnsOutcome::NoAnswer;
    bool isAuthentic = false; // the resolver says it checked the signatures (DNSSEC), which is as good as the way to it
    QList<QHostAddress> addresses;
    QList<DnsExchanger> exchangers; // the most preferred first
    QList<DnsService> services;
    QStringList aliases; // CNAME
    QByteArrayList texts; // the strings of each record joined (RFC 7208 3.3)
    QList<DnsAssociation> associations;
};

// Asks one question, of the resolver of the rules or of those that the system names, and again where nobody answers. Nothing goes on once the
// task is dropped: the system's own look-ups run in a few threads that cannot be stopped. For addresses the type A asks for IPv4, AAAA for IPv6.
Task<DnsAnswer> askDns(QDnsLookup::Type type, QString name, DnsRules rules);

// The addresses of a host from the resolver of the rules; where that is the system's, as this computer sees them. A family whose question
// is not answered is not waited for once the other one is known.
Task<QList<QHostAddress>> addressesByDns(QString host, DnsRules rules);
