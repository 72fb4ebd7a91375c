// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <coroutine>
#include <utility>

// Rung by many, waited for by one coroutine, again and again: "co_await bell". A ring while nobody waits is kept. All of it goes through
// the event loop, so that who waits may destroy whoever rang, and the bell too.
class Bell : public QObject
{
public:
    void ring()
    {
        QMetaObject::invokeMethod(this, &Bell::sound, Qt::QueuedConnection);
    }
    // Never before the time is over: who looks at a clock then finds that it is.
    void ringIn(std::chrono::milliseconds time)
    {
        QTimer::singleShot(std::max(time, std::chrono::milliseconds(0)) + std::chrono::milliseconds(1), Qt::PreciseTimer, this, &Bell::ring);
    }

    bool await_ready() noexcept
    {
        return std::exchange(m_hasRung, false);
    }
    void await_suspend(std::coroutine_handle<> waiting) noexcept
    {
        m_waiting = waiting;
    }
    void await_resume() const noexcept
    {
    }

private:
    void sound()
    {
        if (const auto waiting = std::exchange(m_waiting, {}))
            waiting.resume(); // may destroy this object
        else
            m_hasRung = true;
    }

    std::coroutine_handle<> m_waiting;
    bool m_hasRung = false;
};
