// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaObject>
#include <QObject>

#include <utility>

#ifdef __SANITIZE_THREAD__
extern "C" {
void __tsan_acquire(void *);
void __tsan_release(void *);
void AnnotateIgnoreWritesBegin(const char *, int);
void AnnotateIgnoreWritesEnd(const char *, int);
}
#endif

// Calls on the thread that an object lives on. Its event queue puts in order what both threads touch. The thread sanitizer
// cannot see that, because Qt's library is built without it, and would take every call for a race; so that it finds the true
// ones, both sides tell it what they do.
namespace ThreadCall
{
#ifdef __SANITIZE_THREAD__
inline char handover;

inline void handsOver()
{
    __tsan_release(&handover);
}
inline void takesOver()
{
    __tsan_acquire(&handover);
}
// While Qt packs the call, which nobody else sees before it is in the queue.
struct Packing {
    Packing()
    {
        AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
    }
    ~Packing()
    {
        AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
    }
    Q_DISABLE_COPY_MOVE(Packing)
};
#else
inline void handsOver()
{
}
inline void takesOver()
{
}
struct Packing {
    Packing()
    {
    }
};
#endif

template<typename Work>
void send(QObject &receiver, Work work, Qt::ConnectionType how)
{
    handsOver();
    const Packing packing;
    QMetaObject::invokeMethod(
        &receiver,
        [work = std::move(work)] {
            takesOver();
            work();
            handsOver();
        },
        how);
}
} // namespace ThreadCall

// Runs the work there later, unless the receiver is destroyed before.
template<typename Work>
void callLater(QObject &receiver, Work work)
{
    ThreadCall::send(receiver, std::move(work), Qt::QueuedConnection);
}

// Runs the work there now and waits for its end. The receiver must live on another thread.
template<typename Work>
void callAndWait(QObject &receiver, Work work)
{
    ThreadCall::send(receiver, std::move(work), Qt::BlockingQueuedConnection);
    ThreadCall::takesOver();
}
