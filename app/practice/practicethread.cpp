// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicethread.h"

PracticeThread::PracticeThread(Mishap mishap)
    : m_mailbox(std::make_unique<PracticeMailbox>(mishap))
{
    m_mailbox->moveToThread(&m_thread);
    // Said in the thread that finishes: what lives in a thread ends in it.
    QObject::connect(&m_thread, &QThread::finished, [this] {
        m_mailbox.reset();
        ThreadCall::handsOver();
    });
    m_thread.start();
}

PracticeThread::~PracticeThread()
{
    m_thread.quit();
    m_thread.wait();
    ThreadCall::takesOver();
}

std::expected<void, PracticeFault> PracticeThread::start()
{
    return ask([](PracticeMailbox &mailbox) {
        return mailbox.start();
    });
}
