// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "providers/hostpattern.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>
#include <QUrl>

// Where settings come from, the most trusted first.
enum class FindingSource {
    Preset, // the address's domain belongs to a known provider
    Program, // another mail program on this computer has an account of this address
    Pacc, // the domain's own web server says so, and DNS knows the digest of it (draft-ietf-mailmaint-pacc)
    Autoconfig, // the domain's own web server says so, over https
    Mozilla, // Mozilla's database says so; asked only by whoever wants that
    MailExchanger, // the domain's mail goes to a known provider (DNS MX)
    ServiceRecord, // the domain's DNS names the servers (SRV, RFC 6186, RFC 8314)
    Autodiscover, // the domain's own web server says so in the way of Exchange, over https
    Parent, // the domain above says so, over https
    ExchangerDocument, // the web server of whoever takes the domain's mail says so, over https
    Gateway, // a filter takes the domain's mail, and DNS shows what stands behind it
    Certificate, // a server with a usual name shows a certificate for another name, which leads to the same computer
    Guess, // servers with the usual names answered, with a right certificate
};

// How far settings may be taken for true. Whatever is not high is for the person to confirm before a password goes there.
enum class Trust {
    High, // known beforehand
    Medium, // proven to come from the domain itself
    Low, // anybody on the way to the name server could have written it, or nobody has confirmed it
};

// What DNS shows of the provider behind a filter, the strongest first.
enum class Clue {
    AutodiscoverAlias, // autodiscover.DOMAIN is another name of the provider's host
    AutodiscoverService, // _autodiscover._tcp.DOMAIN leads there
    SigningKey, // its keys sign the domain's mail (DKIM)
    Sender, // it may send in the domain's name (SPF)
};

// Settings from one source.
struct Finding {
    FindingSource source = FindingSource::Preset;
    QString providerId; // "generic" where it is no known provider
    MailAccount account; // the servers to begin with
    QList<ServerLogin> servers = {}; // all that are on offer, in the source's order; one with several sign-ins comes several times
    Trust trust = Trust::High;
    QStringList foreignHosts = {}; // servers outside of the address's domain that only this source vouches for
    QString origin = {}; // the host that said so, or the program's name; empty where the source says it all
    BlankValues blanks = {}; // of the provider's preset, as far as the source fills them in
    QList<Clue> evidence = {};
    QUrl issuer = {}; // where one signs in with the browser, as the source says

    bool operator==(const Finding &) const = default;
};

// A finding made from servers that are no preset's: the first of each side is what to begin with, IMAP before POP3.
Finding findingFrom(FindingSource source, Trust trust, const EmailAddress &address, const QList<ServerLogin> &servers);

// "preset", "autoconfig", "mx", "srv", "guess", ...; "high", "medium", "low"; "autodiscover-alias", ...
QLatin1StringView wordFor(FindingSource source);
QLatin1StringView wordFor(Trust trust);
QLatin1StringView wordFor(Clue evidence);
