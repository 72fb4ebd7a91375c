// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gathering.h"

void Gathering::add(Task<> task)
{
    ++m_open;
    m_group.spawn(counted(std::move(task)));
}

Task<> Gathering::counted(Task<> task)
{
    co_await std::move(task);
    if (--m_open > 0)
        co_return;
    // Queued: who waits may destroy this object, and with it the task that is still ending here.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const auto waiting = std::exchange(m_waiting, {}))
                waiting.resume();
        },
        Qt::QueuedConnection);
}

Task<> Gathering::finished()
{
    struct Awaiter {
        Gathering &gathering;
        bool await_ready() const noexcept
        {
            return gathering.m_open == 0;
        }
        void await_suspend(std::coroutine_handle<> waiting) const noexcept
        {
            gathering.m_waiting = waiting;
        }
        void await_resume() const noexcept
        {
        }
    };
    co_await Awaiter{*this};
}
