// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

// A server that answers questions about names.
struct Resolver {
    QHostAddress address;
    quint16 port = 53;

    bool operator==(const Resolver &) const = default;
};

// Those that are asked, in this order.
struct Resolvers {
    QList<Resolver> places;
    bool areTrusted = false; // what they say of signatures counts: the way to them is safe

    bool operator==(const Resolvers &) const = default;
};

// What resolv.conf says (resolv.conf(5)). Where it names none, this computer itself is asked.
Resolvers parseResolvConf(const QByteArray &text);

// The system's, as they are at this moment.
Resolvers systemResolvers();
