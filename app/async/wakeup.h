// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <coroutine>
#include <utility>

// An event that one coroutine waits for, once: "co_await wakeup". Whoever causes it connects to wake() with a queued
// connection, so that a coroutine which ends there may destroy the sender.
class Wakeup : public QObject
{
public:
    bool await_ready() const noexcept
    {
        return false;
    }
    void await_suspend(std::coroutine_handle<> waiting) noexcept
    {
        m_waiting = waiting;
    }
    void await_resume() const noexcept
    {
    }
    void wake()
    {
        if (const auto waiting = std::exchange(m_waiting, {}))
            waiting.resume(); // may destroy this object
    }

private:
    std::coroutine_handle<> m_waiting;
};
