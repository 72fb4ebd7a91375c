// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch.h"

Batch::Batch(const BatchLimits &limits)
    : m_limits(limits)
{
}

void Batch::add(BatchCheck check)
{
    const auto name = check.request.endpoint.host;
    check.request.maySayPassword = false; // a second try for each of thousands would lock many of them out
    m_hosts[name].waiting.enqueue(std::move(check));
    ++m_waiting;
    call(name);
    startWhatMay();
}

// Gives the host a turn where its share allows one more.
void Batch::call(const QString &name)
{
    auto &host = m_hosts[name];
    if (host.called < host.waiting.size() && host.open + host.called < m_limits.perHost) {
        ++host.called;
        m_turns.enqueue(name);
    }
}

void Batch::startWhatMay()
{
    while (m_open < m_limits.checks && !m_turns.isEmpty()) {
        auto &host = m_hosts[m_turns.dequeue()];
        --host.called;
        ++host.open;
        --m_waiting;
        ++m_open;
        m_group.spawn(run(host.waiting.dequeue()));
    }
}

Task<> Batch::run(BatchCheck one)
{
    const auto result = co_await check(one.request);
    // Queued: this task must have ended before others begin, and who hears of it may destroy the batch.
    QMetaObject::invokeMethod(
        this,
        [this, id = one.id, name = one.request.endpoint.host, result] {
            leave(name);
            Q_EMIT checked(id, result);
        },
        Qt::QueuedConnection);
}

void Batch::leave(const QString &name)
{
    --m_open;
    if (auto &host = m_hosts[name]; --host.open == 0 && host.waiting.isEmpty())
        m_hosts.remove(name);
    else
        call(name);
    startWhatMay();
}
