// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsquestion.h"

#include "async/wakeup.h"

#include <QTimer>

namespace
{
constexpr qsizetype mostRecords = 100; // of one answer; whatever comes after them is dropped

DnsOutcome outcomeOf(const QDnsLookup &lookup)
{
    if (lookup.isFinished() && lookup.error() == QDnsLookup::NotFoundError)
        return DnsOutcome::NoSuchName;
    if (!lookup.isFinished() || lookup.error() != QDnsLookup::NoError)
        return DnsOutcome::NoAnswer;
    const bool isEmpty = lookup.hostAddressRecords().isEmpty() && lookup.mailExchangeRecords().isEmpty() && lookup.serviceRecords().isEmpty()
        && lookup.textRecords().isEmpty() && lookup.tlsAssociationRecords().isEmpty();
    return isEmpty ? DnsOutcome::NotThere : DnsOutcome::Found;
}

// One lookup, with a deadline.
class DnsQuestion : public Wakeup
{
public:
    DnsQuestion(QDnsLookup::Type type, const QString &name, const DnsRules &rules)
        : m_lookup(type, name)
    {
        if (rules.resolver)
            m_lookup.setNameserver(*rules.resolver, rules.port);
        m_deadline.setSingleShot(true);
        connect(&m_lookup, &QDnsLookup::finished, this, &DnsQuestion::wake, Qt::QueuedConnection);
        connect(&m_deadline, &QTimer::timeout, this, &DnsQuestion::wake, Qt::QueuedConnection);
        m_lookup.lookup();
        m_deadline.start(rules.limit);
    }

    DnsAnswer answer() const
    {
        DnsAnswer answer;
        answer.outcome = outcomeOf(m_lookup);
        if (answer.outcome != DnsOutcome::Found)
            return answer;
        answer.isAuthentic = m_lookup.isAuthenticData();
        const auto addresses = m_lookup.hostAddressRecords().mid(0, mostRecords);
        for (const auto &record : addresses)
            answer.addresses.append(record.value());
        const auto texts = m_lookup.textRecords().mid(0, mostRecords);
        for (const auto &record : texts)
            answer.texts.append(record.values().join());
        answer.exchangers = m_lookup.mailExchangeRecords().mid(0, mostRecords);
        answer.services = m_lookup.serviceRecords().mid(0, mostRecords);
        answer.associations = m_lookup.tlsAssociationRecords().mid(0, mostRecords);
        return answer;
    }

private:
    QDnsLookup m_lookup;
    QTimer m_deadline;
};
} // namespace

Task<DnsAnswer> askDns(QDnsLookup::Type type, QString name, DnsRules rules)
{
    DnsQuestion question(type, name, rules);
    co_await question;
    co_return question.answer();
}
