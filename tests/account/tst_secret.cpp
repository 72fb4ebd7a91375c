// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/privatememory.h"
#include "account/secret.h"

#include <QDebug>
#include <QTest>

#include <cstdlib>
#include <new>

#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{
const void *watched = nullptr;
bool wasWiped = false;
}

// Looks at the watched block on its way back to the system.
void *operator new[](std::size_t size)
{
    return std::malloc(size);
}
void operator delete[](void *block) noexcept
{
    if (block == watched)
        wasWiped = ::memmem(block, 7, "hunter2", 7) == nullptr;
    std::free(block);
}
void operator delete[](void *block, std::size_t) noexcept
{
    ::operator delete[](block);
}

// What nobody can do by accident is a property of the type.
template<typename T>
concept Printable = requires(QDebug debug, const T &value) { debug << value; };
static_assert(!Printable<Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_constructible_v<QString, Secret>);

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takingEmptiesTheSource()
    {
        auto typed = QString(u"pass wörd"_s);
        typed.detach();
        const auto secret = Secret::take(typed);
        QVERIFY(typed.isEmpty());
        QCOMPARE(secret.bytes(), QByteArrayView("pass w\xC3\xB6rd"));
    }

    void copiesShareOnePlace()
    {
        QByteArray bytes("hunter2");
        const auto secret = Secret::take(bytes);
        const auto copy = secret; // NOLINT(performance-unnecessary-copy-initialization)
        QCOMPARE(copy.bytes().data(), secret.bytes().data());
    }

    void comparing()
    {
        const auto make = [](QByteArray bytes) {
            return Secret::take(bytes);
        };
        QVERIFY(make("one") == make("one"));
        QVERIFY(!(make("one") == make("two")));
        QVERIFY(!(make("one") == make("ones")));
        QVERIFY(Secret() == make(""));
    }

    void theLastCopyWipes()
    {
        QByteArray bytes("hunter2");
        auto secret = Secret::take(bytes);
        auto copy = secret;
        watched = secret.bytes().data();
        secret = {};
        QVERIFY(!wasWiped);
        QCOMPARE(copy.bytes(), "hunter2");
        copy = {};
        QVERIFY(wasWiped);
    }

    void memoryIsPrivate()
    {
#if __has_feature(address_sanitizer)
        QSKIP("A sanitizer looks at the program from outside");
#endif
        keepMemoryPrivate();
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
        rlimit limit;
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
    }

    void wipingLeavesNothing()
    {
        QByteArray bytes("hunter2");
        bytes.detach();
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
