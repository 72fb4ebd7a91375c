// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"

#include <QByteArray>
#include <QStringList>

// What stands behind a domain's mail although it does not show: filters in front of somebody else's mailboxes, and the traces that the
// large providers leave in DNS.

// The name of the filter that a mail exchanger belongs to; empty where it is none that is known.
QString filterOf(const QString &exchanger);

// What DNS holds for a domain that could tell.
struct Traces {
    QStringList autodiscoverAliases; // of autodiscover.DOMAIN
    QStringList autodiscoverTargets; // of _autodiscover._tcp.DOMAIN
    QStringList keyAliases; // of selector1._domainkey.DOMAIN and its like
    bool hasGoogleKey = false; // google._domainkey.DOMAIN holds a key
    QByteArrayList texts; // TXT of the domain: SPF
};

// A provider that traces lead to.
struct Behind {
    QString providerId;
    QList<Clue> evidence; // the strongest first

    bool operator==(const Behind &) const = default;
};

// The providers that the traces speak for, the best proven first. Never certain.
QList<Behind> providersBehind(const Traces &traces);

// The provider whose host this is, by the same knowledge; empty where nobody knows.
QString providerOfHost(const QString &host);
