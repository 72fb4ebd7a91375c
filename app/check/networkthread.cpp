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
    QMetaObject::invokeMethod(
        &m_network.context(),
        [this, work = std::move(work)] {
            m_group->spawn(work());
        },
        Qt::QueuedConnection);
}

// Waits for the network thread, which never blocks: what comes from it afterwards is of an older run and dropped.
void BackgroundTask::cancel()
{
    ++m_run;
    QMetaObject::invokeMethod(
        &m_network.context(),
        [this] {
            m_group->clear();
        },
        Qt::BlockingQueuedConnection);
}
