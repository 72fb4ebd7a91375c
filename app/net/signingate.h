// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/secret.h"
#include "task.h"

#include <QObject>

// Lets the two sides of one account sign in one after the other, so that a password which one side refused is not sent to
// the other as well: servers count wrong passwords and lock accounts.
class SignInGate : public QObject
{
    auto nextVerdict()
    {
        struct Awaiter {
            SignInGate &gate;
            bool await_ready() const noexcept
            {
                return false;
            }
            void await_suspend(std::coroutine_handle<> waiting) const noexcept
            {
                gate.m_waiting = waiting;
            }
            void await_resume() const noexcept
            {
            }
        };
        return Awaiter{*this};
    }

public:
    // Waits for the other side's verdict. False: it was refused with this very secret, do not try.
    Task<bool> enter(Secret secret)
    {
        while (m_busy)
            co_await nextVerdict();
        if (m_refused && *m_refused == secret)
            co_return false;
        m_busy = true;
        co_return true;
    }

    void leave(const Secret &secret, bool refused)
    {
        m_busy = false;
        if (refused)
            m_refused = secret;
        // Queued: the other side must not run on this one's stack.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (const auto waiting = std::exchange(m_waiting, {}))
                    waiting.resume();
            },
            Qt::QueuedConnection);
    }

private:
    bool m_busy = false;
    std::optional<Secret> m_refused;
    std::coroutine_handle<> m_waiting; // there are two sides, so one waits at most
};
