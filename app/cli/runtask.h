// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"

#include <QEventLoop>

// Runs a task on this thread until it is done; for the command line, which has nothing else to do.
template<typename T>
T runTask(Task<T> task)
{
    std::optional<T> result;
    QEventLoop loop;
    const auto keep = [](std::optional<T> &out, QEventLoop &waiting, Task<T> inner) -> Task<> {
        out = co_await std::move(inner);
        QMetaObject::invokeMethod(&waiting, &QEventLoop::quit, Qt::QueuedConnection);
    };
    TaskGroup group;
    group.spawn(keep(result, loop, std::move(task)));
    loop.exec();
    return *std::move(result);
}
