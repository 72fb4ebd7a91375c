// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicerecords.h"

#include "account/hostname.h"
#include "async/gathering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array services{
    MailService{"_imaps._tcp."_L1, Protocol::Imap, Security::Tls},
    MailService{"_imap._tcp."_L1, Protocol::Imap, Security::StartTls},
    MailService{"_pop3s._tcp."_L1, Protocol::Pop3, Security::Tls},
    MailService{"_pop3._tcp."_L1, Protocol::Pop3, Security::StartTls},
    MailService{"_submissions._tcp."_L1, Protocol::Smtp, Security::Tls},
    MailService{"_submission._tcp."_L1, Protocol::Smtp, Security::StartTls},
};
constexpr qsizetype mostTargets = 4; // of one service

Task<> keep(DnsAnswer &place, QString name, DnsRules rules)
{
    place = co_await askDns(QDnsLookup::SRV, name, rules);
}
} // namespace

std::span<const MailService> mailServices()
{
    return services;
}

QList<Endpoint> endpointsOf(const MailService &service, const QList<DnsService> &records)
{
    auto ordered = records;
    // The random choice by weight that RFC 2782 asks for would give a person other settings at each look.
    std::ranges::stable_sort(ordered, {}, [](const DnsService &record) {
        return std::pair(record.priority, -record.weight);
    });
    QList<Endpoint> endpoints;
    for (const auto &record : std::as_const(ordered)) {
        const auto host = parseHostName(record.target);
        const bool isServer = host && host->contains(u'.') && !isIpAddress(*host) && record.port > 0;
        if (isServer && endpoints.size() < mostTargets)
            endpoints.append({service.protocol, *host, record.port, service.security});
    }
    return endpoints;
}

bool saysNotOffered(const QList<DnsService> &records)
{
    return !records.isEmpty() && std::ranges::all_of(records, [](const DnsService &record) {
        return record.target.isEmpty() || record.target == "."_L1;
    });
}

Task<ServiceAnswer> serviceRecordsOf(QString domain, DnsRules rules)
{
    std::array<DnsAnswer, services.size()> answers;
    Gathering gathering;
    for (std::size_t i = 0; i < services.size(); ++i)
        gathering.add(keep(answers[i], QString(services[i].name + domain), rules));
    co_await gathering.finished();

    ServiceAnswer all;
    std::set<Protocol> offered;
    for (std::size_t i = 0; i < services.size(); ++i) {
        const auto endpoints = endpointsOf(services[i], answers[i].services);
        all.endpoints += endpoints;
        if (saysNotOffered(answers[i].services))
            all.notOffered.insert(services[i].protocol);
        else if (!endpoints.isEmpty())
            offered.insert(services[i].protocol);
        if (answers[i].outcome != DnsOutcome::NoAnswer)
            all.outcome = DnsOutcome::NotThere;
    }
    for (const auto protocol : offered)
        all.notOffered.erase(protocol);
    if (!all.endpoints.isEmpty())
        all.outcome = DnsOutcome::Found;
    co_return all;
}
