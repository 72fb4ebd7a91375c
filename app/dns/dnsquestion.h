// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"

#include <QDnsLookup>
#include <QHostAddress>

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
    QList<QDnsMailExchangeRecord> exchangers; // the most preferred first
    QList<QDnsServiceRecord> services;
    QByteArrayList texts; // the strings of each record joined (RFC 7208 3.3)
    QList<QDnsTlsAssociationRecord> associations;
};

// Asks one question. For addresses the type A asks for IPv4, AAAA for IPv6.
Task<DnsAnswer> askDns(QDnsLookup::Type type, QString name, DnsRules rules);
