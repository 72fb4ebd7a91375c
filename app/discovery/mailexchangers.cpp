// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailexchangers.h"

#include <QDnsLookup>
#include <QTimer>

#include <algorithm>

namespace
{
// One DNS question that a coroutine can wait for, with a deadline.
class MxQuestion : public QObject
{
public:
    MxQuestion(const QString &domain, const DiscoveryRules &rules)
        : m_lookup(QDnsLookup::MX, domain)
    {
        if (rules.resolver)
            m_lookup.setNameserver(*rules.resolver, rules.resolverPort);
        m_deadline.setSingleShot(true);
        connect(&m_lookup, &QDnsLookup::finished, this, &MxQuestion::wake, Qt::QueuedConnection);
        connect(&m_deadline, &QTimer::timeout, this, &MxQuestion::wake, Qt::QueuedConnection);
        m_lookup.lookup();
        m_deadline.start(rules.limit);
    }

    bool await_ready() const noexcept
    {
        return false;
    }
    void await_suspend(std::coroutine_handle<> waiting) noexcept
    {
        m_waiting = waiting;
    }
    QList<QDnsMailExchangeRecord> await_resume() const
    {
        return m_lookup.isFinished() ? m_lookup.mailExchangeRecords() : QList<QDnsMailExchangeRecord>();
    }

private:
    void wake()
    {
        if (const auto waiting = std::exchange(m_waiting, {}))
            waiting.resume();
    }

    QDnsLookup m_lookup;
    QTimer m_deadline;
    std::coroutine_handle<> m_waiting;
};
} // namespace

Task<QStringList> mailExchangersOf(QString domain, DiscoveryRules rules)
{
    MxQuestion question(domain, rules);
    auto records = co_await question;
    std::ranges::stable_sort(records, {}, &QDnsMailExchangeRecord::preference);
    QStringList hosts;
    for (const auto &record : std::as_const(records))
        if (const auto host = record.exchange().toLower(); !host.isEmpty() && host != QLatin1StringView("."))
            hosts.append(host);
    co_return hosts;
}
