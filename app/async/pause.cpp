// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pause.h"

#include <QTimer>

Task<> pause(std::chrono::milliseconds time)
{
    struct Awaiter {
        QTimer &timer;
        bool await_ready() const noexcept
        {
            return false;
        }
        void await_suspend(std::coroutine_handle<> waiting) const
        {
            // Queued: who waits goes on to destroy the timer.
            QObject::connect(
                &timer,
                &QTimer::timeout,
                &timer,
                [waiting] {
                    waiting.resume();
                },
                Qt::QueuedConnection);
            timer.start();
        }
        void await_resume() const noexcept
        {
        }
    };
    QTimer timer;
    timer.setSingleShot(true);
    timer.setInterval(time);
    co_await Awaiter{timer};
}
