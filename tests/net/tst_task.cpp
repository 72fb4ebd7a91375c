// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/gathering.h"
#include "net/session/signingate.h"
#include "support/runtoend.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{
struct Marker {
    int &count;
    ~Marker()
    {
        ++count;
    }
};

struct NextTurn : QObject {
    bool await_ready() const noexcept
    {
        return false;
    }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        QMetaObject::invokeMethod(
            this,
            [waiting] {
                waiting.resume();
            },
            Qt::QueuedConnection);
    }
    void await_resume() const noexcept
    {
    }
};

Task<> forever (int &destroyed)
{
    const Marker marker{destroyed};
    co_await std::suspend_always();
}

Task<int> later(int value)
{
    NextTurn turn;
    co_await turn;
    co_return value;
}

Task<> addLater(int &sum, int value)
{
    sum += co_await later(value);
}

Task<int> sumOfMany()
{
    int sum = 0;
    Gathering gathering;
    for (int i = 1; i <= 100; ++i)
        gathering.add(addLater(sum, i));
    co_await gathering.finished();
    co_return sum;
}

Task<int> nothingToWaitFor()
{
    Gathering gathering;
    co_await gathering.finished();
    co_return 7;
}

Task<> trySignIn(SignInGate &gate, Secret secret, bool refused, QStringList &log, QString name)
{
    if (!co_await gate.enter(secret)) {
        log.append(name + " withheld"_L1);
        co_return;
    }
    NextTurn turn;
    co_await turn;
    log.append(name + (refused ? " refused"_L1 : " accepted"_L1));
    gate.leave(secret, {.accepted = !refused, .refused = refused, .refusals = refused ? 1 : 0});
}

Task<QStringList> bothSides(QByteArray first, QByteArray second, bool refused)
{
    QStringList log;
    SignInGate gate;
    Gathering gathering;
    gathering.add(trySignIn(gate, Secret::take(first), refused, log, u"one"_s));
    gathering.add(trySignIn(gate, Secret::take(second), refused, log, u"two"_s));
    co_await gathering.finished();
    co_return log;
}
}

class TestTask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void droppingATaskCancelsIt()
    {
        int destroyed = 0;
        {
            TaskGroup group;
            group.spawn(forever (destroyed));
            group.spawn(forever (destroyed));
            QCOMPARE(destroyed, 0);
        }
        QCOMPARE(destroyed, 2);
    }

    void gatheringWaitsForAll()
    {
        QCOMPARE(runToEnd(sumOfMany()), 5050);
        QCOMPARE(runToEnd(nothingToWaitFor()), 7);
    }

    void aRefusedPasswordIsNotTriedTwice()
    {
        QCOMPARE(runToEnd(bothSides("same", "same", true)), (QStringList{u"one refused"_s, u"two withheld"_s}));
        QCOMPARE(runToEnd(bothSides("same", "other", true)), (QStringList{u"one refused"_s, u"two refused"_s}));
        QCOMPARE(runToEnd(bothSides("same", "same", false)), (QStringList{u"one accepted"_s, u"two accepted"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
