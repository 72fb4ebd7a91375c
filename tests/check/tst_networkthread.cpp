// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/networkthread.h"

#include <QSemaphore>
#include <QTest>

namespace
{
// Reports as the work is cleared away, when its owner has already cancelled it.
struct LastWords {
    BackgroundTask &task;
    int &heard;
    ~LastWords()
    {
        task.post([&heard = heard] {
            ++heard;
        });
    }
};

Task<> workUntilCancelled(BackgroundTask &task, QSemaphore &begun, int &heard)
{
    const LastWords lastWords{task, heard};
    begun.release();
    co_await std::suspend_always();
}

Task<> report(BackgroundTask &task, int &heard)
{
    task.post([&heard] {
        ++heard;
    });
    co_return;
}
}

// Work on the network thread, and what its owner hears of it.
class TestNetworkThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reportsArrive()
    {
        NetworkThread network;
        BackgroundTask task(network);
        int heard = 0;
        task.start([&] {
            return report(task, heard);
        });
        QTRY_COMPARE(heard, 1);
    }

    void nothingIsHeardAfterCancelling()
    {
        NetworkThread network;
        BackgroundTask task(network);
        QSemaphore begun;
        int heard = 0;
        task.start([&] {
            return workUntilCancelled(task, begun, heard);
        });
        begun.acquire();
        task.cancel();
        QCoreApplication::processEvents();
        QCOMPARE(heard, 0);
    }

    void anOlderRunIsNotHeardAsTheNext()
    {
        NetworkThread network;
        BackgroundTask task(network);
        QSemaphore begun;
        int older = 0;
        int newer = 0;
        task.start([&] {
            return workUntilCancelled(task, begun, older);
        });
        begun.acquire();
        task.start([&] {
            return report(task, newer);
        });
        QTRY_COMPARE(newer, 1);
        QCOMPARE(older, 0);
    }
};

QTEST_GUILESS_MAIN(TestNetworkThread)
#include "tst_networkthread.moc"
