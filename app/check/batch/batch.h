// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/check.h"

#include <QHash>
#include <QQueue>

// How much may go on at once. The usual limits of a server for one client are some 50 connections.
struct BatchLimits {
    int checks = 100; // open in all
    int perHost = 20; // open with one host
};

// One check of many; `id` is the asker's.
struct BatchCheck {
    qint64 id = 0;
    CheckRequest request;
};

// Checks many servers, a few at a time, and no host with more than its share; the hosts take turns. Destroying it stops
// everything at once. Its memory is bounded as long as the asker adds only where wantsMore().
class Batch : public QObject
{
    Q_OBJECT
public:
    explicit Batch(const BatchLimits &limits);

    void add(BatchCheck check);
    bool wantsMore() const
    {
        return m_waiting < 10 * m_limits.checks; // enough to find other hosts behind a busy one
    }
    bool isIdle() const
    {
        return m_waiting == 0 && m_open == 0;
    }
    int open() const
    {
        return m_open;
    }

Q_SIGNALS:
    void checked(qint64 id, const CheckResult &result);

private:
    struct Host {
        QQueue<BatchCheck> waiting;
        int open = 0;
        int called = 0; // of those waiting: in m_turns
    };

    void call(const QString &name);
    void startWhatMay();
    Task<> run(BatchCheck check);
    void leave(const QString &name);

    BatchLimits m_limits;
    QHash<QString, Host> m_hosts;
    QQueue<QString> m_turns; // a host's name for each check that only waits for one of all to end
    int m_waiting = 0;
    int m_open = 0;
    TaskGroup m_group;
};
