// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"
#include "base/secret.h"

#include <QObject>

// Lets the two sides of one account sign in one after the other, so that a password which one side refused is not sent to
// the other as well, and no more than two are refused: servers count wrong passwords and lock accounts.
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
    // How a side's sign-in ended.
    struct Outcome {
        bool accepted = false;
        bool refused = false; // the secret, for good
        int refusals = 0; // of mechanisms, the last one included
    };

    // Waits for the other side's verdict. False: it was refused with this very secret, or too often; do not try.
    Task<bool> enter(Secret secret)
    {
        while (m_busy)
            co_await nextVerdict();
        if (m_refusals >= mostRefusals || (m_refused && *m_refused == secret))
            co_return false;
        m_busy = true;
        co_return true;
    }

    // Whether a secret may be tried once more here after so many refusals on this side: the next one might be a refusal, too.
    bool allowsAnother(int refusals) const
    {
        return m_refusals + refusals < mostRefusals;
    }

    void leave(const Secret &secret, const Outcome &outcome)
    {
        m_busy = false;
        m_refusals += outcome.refusals;
        if (outcome.refused)
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
    static constexpr int mostRefusals = 2; // of both sides together

    bool m_busy = false;
    int m_refusals = 0;
    std::optional<Secret> m_refused;
    std::coroutine_handle<> m_waiting; // there are two sides, so one waits at most
};
