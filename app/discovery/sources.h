// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery.h"

#include <QDeadlineTimer>

#include <set>

// What one source says about an address.
struct SourceAnswer {
    AskedSource::Result result = AskedSource::NoAnswer;
    QList<Finding> findings = {};
    QList<DiscoveryRemark> remarks = {};
    std::set<Protocol> notOffered = {}; // by the domain's own word
};

// A search that is going on: for whom, by which rules, until when, and what others need to know of it.
struct Search {
    Search(const EmailAddress &wanted, const ProviderCatalog &presets, const DiscoveryRules &searchRules);

    EmailAddress address;
    const ProviderCatalog &catalog;
    DiscoveryRules rules;
    QDeadlineTimer end;
    DnsAnswer exchangers = {}; // once they are known
    std::set<Protocol> wanted = {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}; // what is left for the usual names to find

    std::chrono::milliseconds left() const
    {
        return std::chrono::milliseconds(end.remainingTime());
    }
    DnsRules dns() const; // within what is left
    Roads roads() const;
    bool isWithinDomain(const QString &host) const;
    QStringList preferredExchangers() const; // lower case, none where there is only "."
};

// When a source is asked.
enum class Turn {
    AtOnce,
    AfterDocuments, // where the domain's web server knows nothing in the ways that are asked first
    AfterExchangers, // likewise, once it is known who takes the domain's mail
    AfterEverybody, // where a side is still missing
};

// A place to ask for settings.
struct Source {
    FindingSource kind;
    Turn turn;
    Task<SourceAnswer> (*ask)(Search &search);
};

// All of them, the most trusted first. What is known on this computer is not among them.
QList<Source> allSources(const DiscoveryRules &rules);

// What is known without asking anybody.
SourceAnswer presetFor(const EmailAddress &address, const ProviderCatalog &catalog);
SourceAnswer knownFor(const EmailAddress &address, const QList<KnownAccount> &known);

Task<SourceAnswer> askPacc(Search &search);
Task<SourceAnswer> askAutoconfig(Search &search);
Task<SourceAnswer> askAutodiscover(Search &search);
Task<SourceAnswer> askMozilla(Search &search);
Task<SourceAnswer> askMailExchangers(Search &search);
Task<SourceAnswer> askServiceRecords(Search &search);
Task<SourceAnswer> askParent(Search &search);
Task<SourceAnswer> askExchangersDomain(Search &search);
Task<SourceAnswer> askBehindGateway(Search &search);
Task<SourceAnswer> askUsualNames(Search &search);
