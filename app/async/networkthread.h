// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/threadcall.h"
#include "task.h"

#include <QThread>

#include <functional>
#include <memory>

// The one thread on which everything is said to servers, so that no window ever waits. It uses Qt's own event loop, not
// GLib's, which slows down badly with many sockets: the environment variable QT_NO_THREADED_GLIB must be set before the
// application object is made.
class NetworkThread
{
public:
    NetworkThread();
    NetworkThread(const NetworkThread &) = delete;
    NetworkThread &operator=(const NetworkThread &) = delete;
    ~NetworkThread(); // cancels whatever runs

    QObject &context()
    {
        return *m_context;
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context; // lives on the thread
};

// One piece of work on the network thread that reports to the thread it was made on. Destroying or restarting it cancels
// the work, and nothing is heard of it afterwards.
class BackgroundTask : public QObject
{
public:
    explicit BackgroundTask(NetworkThread &network, QObject *parent = nullptr);
    ~BackgroundTask() override;

    // Makes the task on the network thread and runs it. What the work captured is copied there.
    void start(std::function<Task<>()> work);
    void cancel();
    // The same for work that has a result, which `take` gets on the owner's thread.
    template<typename Result>
    void ask(std::function<Task<Result>()> work, std::function<void(const Result &)> take)
    {
        start([this, work = std::move(work), take = std::move(take)] {
            return handOver(work(), take);
        });
    }

    // To be called from within the work: runs `report` on the owner's thread, unless cancelled in the meantime.
    template<typename Report>
    void post(Report report)
    {
        callLater(*this, [this, run = m_workingRun, report = std::move(report)] {
            if (run == m_run)
                report();
        });
    }

private:
    template<typename Result>
    Task<> handOver(Task<Result> work, std::function<void(const Result &)> take)
    {
        const auto result = co_await std::move(work);
        post([take, result] {
            take(result);
        });
    }

    NetworkThread &m_network;
    int m_run = 0; // touched on the owner's thread only
    std::unique_ptr<TaskGroup> m_group; // these two on the network thread only
    int m_workingRun = 0;
};
