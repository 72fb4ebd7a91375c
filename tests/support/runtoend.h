// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/task.h"

#include <QTest>

namespace detail
{
template<typename T>
Task<> keep(std::optional<T> &out, Task<T> task)
{
    out = co_await std::move(task);
}
}

// Runs a task on this thread's events until it is done. Fails the test after 30 seconds.
template<typename T>
T runToEnd(Task<T> task)
{
    std::optional<T> result;
    TaskGroup group;
    group.spawn(detail::keep(result, std::move(task)));
    if (!QTest::qWaitFor(
            [&result] {
                return result.has_value();
            },
            30000))
        qFatal("the task did not come to its end");
    return *std::move(result);
}
