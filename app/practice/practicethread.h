// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/threadcall.h"
#include "practicemailbox.h"

#include <QThread>

#include <type_traits>

// A practice mailbox in a thread of its own, for owners whose own thread must not wait for it (the two keys at the
// first start) or waits itself. Every answer is a copy.
class PracticeThread
{
public:
    explicit PracticeThread(Mishap mishap = Mishap::None);
    ~PracticeThread();
    Q_DISABLE_COPY_MOVE(PracticeThread)

    std::expected<void, PracticeFault> start();

    // Asks the mailbox in its own thread and waits for the answer: thread.ask([](auto &mailbox) { return mailbox.messages(); })
    template<typename Question>
    auto ask(const Question &question)
    {
        std::invoke_result_t<Question, PracticeMailbox &> answer;
        callAndWait(*m_mailbox, [&] {
            answer = question(*m_mailbox);
        });
        return answer;
    }

    // To connect to its signals. Everything else goes through ask().
    const PracticeMailbox *mailbox() const
    {
        return m_mailbox.get();
    }

private:
    QThread m_thread;
    std::unique_ptr<PracticeMailbox> m_mailbox;
};
