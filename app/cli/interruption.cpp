// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interruption.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace
{
volatile std::sig_atomic_t writer = -1;

// Only what a signal handler may do: a byte into a pipe.
void note(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writer, &byte, 1);
}

void handleWith(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}
}

Interruption::Interruption()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_reader = ends[0];
    writer = ends[1];
    auto *notifier = new QSocketNotifier(m_reader, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
    handleWith(note, static_cast<int>(SA_RESETHAND) | SA_RESTART);
}

Interruption::~Interruption()
{
    if (m_reader < 0)
        return;
    handleWith(SIG_DFL, 0);
    ::close(writer);
    ::close(m_reader);
}
