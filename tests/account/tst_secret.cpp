// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/privatefolder.h"
#include "base/privatememory.h"
#include "base/secret.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <vector>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace
{
// A number from /proc/self/status, in kB.
qint64 statusNumber(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong();
    return -1;
}

// How the system keeps the pages an address lies in: two letters for each property.
QByteArrayList pageFlags(const void *address)
{
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression range(u"^([0-9a-f]+)-([0-9a-f]+) "_s);
    bool isInside = false;
    for (const auto &line : maps.readAll().split('\n')) {
        if (const auto match = range.match(QString::fromLatin1(line)); match.hasMatch())
            isInside = match.captured(1).toULongLong(nullptr, 16) <= quintptr(address) && quintptr(address) < match.captured(2).toULongLong(nullptr, 16);
        else if (isInside && line.startsWith("VmFlags:"))
            return line.simplified().split(' ');
    }
    return {};
}

QString whyNothingIsLocked()
{
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    return u"A sanitizer lets no program lock memory"_s;
#endif
    rlimit limit{};
    ::getrlimit(RLIMIT_MEMLOCK, &limit);
    return limit.rlim_cur < 1024 * 1024 ? u"This computer lets a program lock hardly any memory (ulimit -l)"_s : QString();
}

Secret secret(QByteArray bytes)
{
    return Secret::take(bytes);
}
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
        const auto *place = secret.bytes().data();
        secret = {};
        QCOMPARE(copy.bytes(), "hunter2");
        copy = {};
        // The pages stay with the program for the next secret.
        QCOMPARE(QByteArrayView(place, 7), QByteArrayView("\0\0\0\0\0\0\0", 7));
    }

    void neitherSwapNorDumpHasIt()
    {
        if (const auto why = whyNothingIsLocked(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto password = secret("hunter2");
        QCOMPARE_GT(statusNumber("VmLck"), 0);
        const auto flags = pageFlags(password.bytes().data());
        QVERIFY2(flags.contains("lo") && flags.contains("dd"), flags.join(' ').constData()); // locked, not dumped
    }

    // A batch has as many passwords as accounts; beyond what may be locked they lie in ordinary memory.
    void moreThanMayBeLocked()
    {
        std::vector<Secret> many;
        for (int i = 0; i < 20'000; ++i)
            many.push_back(secret("password " + QByteArray::number(i)));
        for (int i = 0; i < 20'000; ++i)
            QVERIFY(many[i] == secret("password " + QByteArray::number(i)));
        if (whyNothingIsLocked().isEmpty())
            QCOMPARE_LE(statusNumber("VmLck"), 1024);
        QVERIFY(!pageFlags(many.back().bytes().data()).contains("lo"));
    }

    void aSecretOfAnySize()
    {
        for (const qsizetype size : {1, 62, 63, 64, 65, 16'383, 16'384, 16'385, 1'000'000}) {
            const QByteArray text(size, 'x');
            const auto first = secret(text);
            const auto second = secret(text);
            QVERIFY(first.bytes() == text && second.bytes() == text);
            QCOMPARE(first.bytes().data()[size], '\0');
        }
    }

    void severalThreadsAtOnce()
    {
        QThreadPool threads;
        std::atomic<int> right = 0;
        for (char letter = 'a'; letter < 'e'; ++letter) {
            threads.start([&right, letter] {
                for (int round = 0; round < 2000; ++round) {
                    const QByteArray text(1 + round % 300, letter);
                    const auto one = secret(text);
                    const auto two = secret(text);
                    right += one.bytes() == text && two.bytes() == text;
                }
            });
        }
        threads.waitForDone();
        QCOMPARE(right.load(), 4 * 2000);
    }

    void ownFoldersAreForTheOwner()
    {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkdir(u"shared"_s, QFileDevice::Permissions(0x7755)));
        const auto usual = ::umask(0);
        const bool isMade = makePrivateFolderOf(home.filePath(u"shared/data/mailwright/file"_s));
        ::umask(usual);
        QVERIFY(isMade);
        const auto mode = [&](const QString &name) {
            struct stat facts{};
            return ::stat(QFile::encodeName(home.filePath(name)).constData(), &facts) == 0 ? facts.st_mode & 0777U : 0U;
        };
        QCOMPARE(mode(u"shared"_s), 0755U); // was there
        QCOMPARE(mode(u"shared/data"_s), 0700U);
        QCOMPARE(mode(u"shared/data/mailwright"_s), 0700U);
        QVERIFY(makePrivateFolder(home.filePath(u"shared/data"_s))); // once more

        QFile file(home.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!makePrivateFolder(home.filePath(u"file/below"_s)));
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
