// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task.h"

#include <QObject>

// Tasks that run side by side for somebody who waits until all of them are done. Destroying it cancels them.
class Gathering : public QObject
{
public:
    void add(Task<> task);
    Task<> finished();

private:
    Task<> counted(Task<> task);

    std::size_t m_open = 0;
    std::coroutine_handle<> m_waiting;
    TaskGroup m_group;
};
