// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>

namespace detail
{
template<typename T>
Task<> keep(std::optional<T> &out, Task<T> task, QEventLoop *loop = nullptr)
{
    out = co_await std::move(task);
    if (loop)
        loop->quit();
}
}

// Runs a task on this thread's events until it is done. Fails the test after 30 seconds.
template<typename T>
T runToEnd(Task<T> task)
{
    std::optional<T> result;
    QEventLoop loop; // unlike QTest::qWaitFor(), which sleeps between two looks at the events
    TaskGroup group;
    group.spawn(detail::keep(result, std::move(task), &loop));
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    if (!result)
        loop.exec();
    if (!result)
        qFatal("the task did not come to its end");
    return *std::move(result);
}
