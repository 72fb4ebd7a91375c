// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDnsLookup>
#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <optional>

// A server that takes mail (MX).
struct DnsExchanger {
    quint16 preference = 0;
    QString exchange; // lower case; empty for "."
};

// A server of a service (SRV).
struct DnsService {
    quint16 priority = 0;
    quint16 weight = 0;
    quint16 port = 0;
    QString target; // likewise
};

// A certificate by which a server is to be known (TLSA).
struct DnsAssociation {
    int usage = 0;
    int selector = 0;
    int matchType = 0;
    QByteArray value;
};

// What a reply of a name server holds (RFC 1035).
struct DnsMessage {
    quint16 id = 0;
    bool isCut = false; // it did not fit into the datagram
    bool isAuthentic = false; // the resolver says it checked the signatures
    int code = 0; // 0: no error, 3: no such name
    QList<QHostAddress> addresses = {};
    QStringList aliases = {}; // CNAME
    QByteArrayList texts = {}; // the strings of each record joined
    QList<DnsExchanger> exchangers = {}; // the most preferred first
    QList<DnsService> services = {};
    QList<DnsAssociation> associations = {};
};

// The bytes of a question. Nothing where the name is none.
std::optional<QByteArray> dnsQuestion(quint16 id, QDnsLookup::Type type, const QString &name);

// Reads the reply to a question. Nothing where it is no reply to this very question, or no message at all. Only records of the asked type
// are taken, of the name and of those that it is an alias of.
std::optional<DnsMessage> parseDnsReply(const QByteArray &reply, const QByteArray &question);
