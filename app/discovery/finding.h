// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

// Where settings come from, the most trusted first.
enum class FindingSource {
    Preset, // the address's domain belongs to a known provider
    Autoconfig, // the domain's own web server says so, over https
    MailExchanger, // the domain's mail goes to a known provider (DNS MX)
    ServiceRecord, // the domain's DNS names the servers (SRV, RFC 6186, RFC 8314)
    Guess, // servers with the usual names answered, with a right certificate
};

// How far settings may be taken for true. Whatever is not high is for the person to confirm before a password goes there.
enum class Trust {
    High, // known beforehand
    Medium, // proven to come from the domain itself
    Low, // anybody on the way to the name server could have written it, or nobody has confirmed it
};

// Settings from one source.
struct Finding {
    FindingSource source = FindingSource::Preset;
    QString providerId; // "generic" where it is no known provider
    MailAccount account; // the servers to begin with
    QList<ServerLogin> servers = {}; // all that are on offer, in the source's order
    Trust trust = Trust::High;
    QStringList foreignHosts = {}; // servers outside of the address's domain that only this source vouches for

    bool operator==(const Finding &) const = default;
};

// Two sources that name different servers for the same side.
struct Conflict {
    bool isIncoming = false;
    FindingSource first; // the more trusted
    FindingSource second;

    bool operator==(const Conflict &) const = default;
};

// A finding made from servers that are no preset's: the first of each side is what to begin with, IMAP before POP3.
Finding findingFrom(FindingSource source, Trust trust, const EmailAddress &address, const QList<ServerLogin> &servers);

// The account to begin with: each side from the most trusted finding that has it. Nothing where there are no findings.
std::optional<MailAccount> chosenFrom(const QList<Finding> &findings);

// Every finding that disagrees with the most trusted one, side by side.
QList<Conflict> conflictsIn(const QList<Finding> &findings);

// "preset", "autoconfig", "mx", "srv", "guess"; "high", "medium", "low"
QLatin1StringView wordFor(FindingSource source);
QLatin1StringView wordFor(Trust trust);
