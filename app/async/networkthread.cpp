// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkthread.h"

NetworkThread::NetworkThread()
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

NetworkThread::~NetworkThread()
{
    m_thread.quit();
    m_thread.wait();
}

BackgroundTask::BackgroundTask(NetworkThread &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_group(std::make_unique<TaskGroup>())
{
}

BackgroundTask::~BackgroundTask()
{
    cancel();
}

void BackgroundTask::start(std::function<Task<>()> work)
{
    cancel();
    callLater(m_network.context(), [this, run = m_run, work = std::move(work)] {
        m_workingRun = run;
        m_group->spawn(work());
    });
}

// Waits for the network thread, which never blocks. What it still posts belongs to an older run and is dropped: the work
// itself knows its run, so that a report made on the way out does not pass for one of the next run.
void BackgroundTask::cancel()
{
    ++m_run;
    callAndWait(m_network.context(), [this] {
        m_group->clear();
    });
}
