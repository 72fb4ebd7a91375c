// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/vaultstore.h"

#include "outcome.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

static const Argon2Cost small{.memory = 1, .passes = 1, .lanes = 1};
static const VaultCost cheap{.argon2 = small, .leastArgon2 = small, .mostArgon2 = small, .iterations = 10, .fewest = 1, .most = 10'000};
static const SecretKey jane{Protocol::Imap, u"imap.example.com"_s, u"jane@example.com"_s};
static const SecretKey relay{Protocol::Smtp, u"smtp.example.com"_s, u"apikey"_s};

static const auto passphrase = secret("correct horse");

static QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

class TestVaultStore : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_state;

    QString path() const
    {
        return m_folder->filePath(u"Mailwright/secrets.vault"_s);
    }
    std::unique_ptr<VaultStore> store(const Secret &with = passphrase) const
    {
        return std::make_unique<VaultStore>(path(), with, cheap);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path()));
        QVERIFY2(isVaultSupported(), "QCA's OpenSSL plug-in is missing, or no memory can be locked (ulimit -l)");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void anotherStoreReadsIt()
    {
        QVERIFY(store()->write(jane, secret("hunter2")).result());
        const auto later = store();
        QVERIFY(later->open().result());
        QVERIFY(later->read(jane).result() == secret("hunter2"));
        QCOMPARE(faultOf(later->read(relay)), StoreFault::NotFound);
    }

    void openingMakesNoFile()
    {
        QVERIFY(store()->open().result());
        QVERIFY(!QFileInfo::exists(path()));
    }

    void answersInTheOrderAsked()
    {
        const auto both = store();
        for (int i = 0; i < 20; ++i)
            both->write(jane, secret(QByteArray::number(i)));
        QVERIFY(both->read(jane).result() == secret("19"));
    }

    void aWindowIsToldInItsOwnThread()
    {
        const auto slow = std::make_unique<VaultStore>(path(), passphrase);
        QThread *toldIn = nullptr;
        auto future = slow->write(jane, secret("hunter2"));
        QVERIFY(!future.isFinished()); // it costs half a second, and not ours
        future.then(this, [&](const SecretStore::Done &) {
            toldIn = QThread::currentThread();
        });
        QTRY_COMPARE_WITH_TIMEOUT(toldIn, thread(), 30'000);
    }

    void endingWaitsForTheWrite()
    {
        store()->write(jane, secret("hunter2"));
        QVERIFY(store()->read(jane).result() == secret("hunter2"));
    }

    // The window and the command line may both be in use.
    void twoStoresOnOneFile()
    {
        const auto window = store();
        const auto terminal = store();
        QVERIFY(window->write(jane, secret("one")).result());
        QVERIFY(terminal->write(relay, secret("two")).result());
        QVERIFY(window->read(relay).result() == secret("two"));
        QVERIFY(window->write(jane, secret("three")).result());
        QVERIFY(terminal->read(jane).result() == secret("three"));
        QVERIFY(terminal->read(relay).result() == secret("two"));
    }

    void forgettingReallyRemoves()
    {
        QVERIFY(store()->write(jane, secret("hunter2")).result());
        QVERIFY(store()->write(relay, secret("key")).result());
        QVERIFY(store()->forget(jane).result());
        QCOMPARE(faultOf(store()->forget(jane)), StoreFault::NotFound);
        const auto left = unlockVault(contentsOf(path()), passphrase, cheap);
        QVERIFY(left && left->secrets == (Secrets{{relay.toString(), secret("key")}}));
    }

    void wrongPassphraseChangesNothing()
    {
        QVERIFY(store()->write(jane, secret("hunter2")).result());
        const auto before = contentsOf(path());
        const auto wrong = store(secret("wrong horse"));
        QCOMPARE(faultOf(wrong->open()), StoreFault::WrongPassphrase);
        QCOMPARE(faultOf(wrong->read(jane)), StoreFault::WrongPassphrase);
        QCOMPARE(faultOf(wrong->write(jane, secret("other"))), StoreFault::WrongPassphrase);
        QCOMPARE(faultOf(wrong->forget(jane)), StoreFault::WrongPassphrase);
        QCOMPARE(contentsOf(path()), before);
    }

    void emptyPassphraseMakesNoFile()
    {
        QCOMPARE(faultOf(store(Secret())->write(jane, secret("hunter2"))), StoreFault::NoPassphrase);
        QVERIFY(!QFileInfo::exists(path()));
    }

    void damagedFileIsLeftAlone_data()
    {
        QTest::addColumn<qsizetype>("kept");
        QTest::newRow("nothing left") << qsizetype(0);
        QTest::newRow("half") << qsizetype(500);
    }
    void damagedFileIsLeftAlone()
    {
        QFETCH(qsizetype, kept);
        QVERIFY(store()->write(jane, secret("hunter2")).result());
        const auto damaged = contentsOf(path()).first(kept);
        put(path(), damaged);
        QCOMPARE(faultOf(store()->open()), StoreFault::Damaged);
        QCOMPARE(faultOf(store()->write(relay, secret("key"))), StoreFault::Damaged);
        QCOMPARE(contentsOf(path()), damaged);
    }

    void onlyTheOwnerMayRead()
    {
        const auto usual = umask(0);
        const auto written = store()->write(jane, secret("hunter2")).result();
        umask(usual);
        QVERIFY(written);
        struct stat facts{};
        QCOMPARE(stat(QFile::encodeName(path()).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600U);
        for (const auto &folder : {QFileInfo(path()).path(), QFileInfo(seenPath(path())).path()}) {
            QCOMPARE(stat(QFile::encodeName(folder).constData(), &facts), 0);
            QCOMPARE(facts.st_mode & 0777, 0700U);
        }
        QCOMPARE(stat(QFile::encodeName(seenPath(path())).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600U);
    }

    void aVaultOfVersion1IsWrittenAgainAsVersion2()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/vault/reference.vault"), path()));
        QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const auto known = secret("p\xC3\xA4ssphrase");
        const auto inUse = store(known);
        QVERIFY(inUse->open().result());
        QVERIFY(!inUse->isOlderThanSeen());
        QCOMPARE(contentsOf(path()).sliced(16, 3).toHex(), "000101"_ba); // opening changes nothing
        QVERIFY(inUse->write(relay, secret("key")).result());
        QCOMPARE(contentsOf(path()).sliced(16, 3).toHex(), "000202"_ba);
        const auto vault = unlockVault(contentsOf(path()), known, cheap);
        QCOMPARE(vault->secrets.size(), 2U);
        QCOMPARE(vault->age.saves, 1U);

        QFile::remove(path());
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/vault/reference.vault"), path()));
        const auto later = store(known);
        QVERIFY(later->open().result());
        QVERIFY(later->isOlderThanSeen());
    }

    // A backup, or a folder that is the same on several computers, brings back yesterday's file.
    void anOldFileIsNotTakenForTheNewOne()
    {
        QVERIFY(store()->write(jane, secret("hunter2")).result());
        const auto yesterday = contentsOf(path());
        QVERIFY(store()->write(relay, secret("key")).result());
        put(path(), yesterday);

        const auto told = store();
        QVERIFY(told->open().result()); // said, not refused
        QVERIFY(told->isOlderThanSeen());
        QCOMPARE(faultOf(told->read(relay)), StoreFault::NotFound);
        const auto toldAgain = store();
        QVERIFY(toldAgain->open().result());
        QVERIFY(toldAgain->isOlderThanSeen());

        // Whoever goes on with it has the newest one from then on.
        QVERIFY(toldAgain->write(relay, secret("key 2")).result());
        const auto later = store();
        QVERIFY(later->open().result());
        QVERIFY(!later->isOlderThanSeen());
    }

    void aFileThatComesBackWhileItIsOpen()
    {
        const auto inUse = store();
        QVERIFY(inUse->write(jane, secret("hunter2")).result());
        const auto yesterday = contentsOf(path());
        QVERIFY(inUse->write(relay, secret("key")).result());
        QVERIFY(!inUse->isOlderThanSeen());
        put(path(), yesterday);
        QVERIFY(inUse->read(jane).result());
        QVERIFY(inUse->isOlderThanSeen());
    }

    void aNewVaultInTheOldPlaceIsNoOldOne()
    {
        QVERIFY(store()->write(jane, secret("hunter2")).result());
        QVERIFY(store()->write(relay, secret("key")).result());
        QVERIFY(QFile::remove(path()));
        const auto fresh = store();
        QVERIFY(fresh->write(jane, secret("hunter2")).result());
        QVERIFY(!fresh->isOlderThanSeen());
        const auto later = store();
        QVERIFY(later->open().result());
        QVERIFY(!later->isOlderThanSeen());
    }

    void aDamagedNoteOfTheLastOneIsNoReasonToStop()
    {
        QVERIFY(store()->write(jane, secret("hunter2")).result());
        put(seenPath(path()), "{");
        const auto later = store();
        QVERIFY(later->read(jane).result());
        QVERIFY(!later->isOlderThanSeen());
        QVERIFY(lastSeen(path()).has_value()); // made anew
    }

    void modeIsRepaired()
    {
        QVERIFY(store()->write(jane, secret("hunter2")).result());
        QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | QFileDevice::ReadGroup | QFileDevice::ReadOther));
        QVERIFY(store()->write(relay, secret("key")).result());
        QVERIFY(!(QFile::permissions(path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void nothingInTheClearBelowTheFolder()
    {
        const auto open = store();
        QVERIFY(open->write(jane, secret("marker-hunter2")).result());
        QVERIFY(open->read(jane).result());
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QStringList names;
        while (files.hasNext()) {
            const auto bytes = contentsOf(files.next());
            names += files.fileName();
            for (const auto &word : {"hunter2"_ba, "correct horse"_ba, "jane"_ba, "bWFya2VyLWh1bnRlcj"_ba})
                QVERIFY2(!bytes.contains(word), qPrintable(files.filePath()));
        }
        QCOMPARE(names, QStringList{u"secrets.vault"_s}); // no lock, no draft left behind
    }

    void unwritablePlace()
    {
        put(m_folder->filePath(u"Mailwright"_s), "a file where the folder should be");
        QCOMPARE(faultOf(store()->write(jane, secret("hunter2"))), StoreFault::NotWritable);
    }

    void placeIsAFolder()
    {
        QVERIFY(QDir().mkpath(path()));
        QCOMPARE(faultOf(store()->open()), StoreFault::NotReadable);
        QCOMPARE(faultOf(store()->write(jane, secret("hunter2"))), StoreFault::NotReadable);
    }

    void placeIsAPipe()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QCOMPARE(mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        QCOMPARE(faultOf(store()->open()), StoreFault::NotReadable);
    }

    // Whoever held such a lock would never give it back, so nobody waits for it.
    void aLockThatNobodyHoldsIsNotWaitedFor()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), path() + ".lock"_L1));
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(faultOf(store()->write(jane, secret("hunter2"))), StoreFault::NotWritable);
        QVERIFY(waited.elapsed() < 9000); // QLockFile would have been given ten seconds
    }

    void linksAreNotFollowed_data()
    {
        QTest::addColumn<bool>("targetExists");
        QTest::newRow("to a vault") << true;
        QTest::newRow("to nothing") << false;
    }
    void linksAreNotFollowed()
    {
        QFETCH(bool, targetExists);
        const auto target = m_folder->filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        if (targetExists)
            put(target, lockVault({}, passphrase, cheap).value());
        const auto before = contentsOf(target);
        QVERIFY(QFile::link(target, path()));
        QCOMPARE(faultOf(store()->write(jane, secret("hunter2"))), StoreFault::NotWritable);
        QCOMPARE(contentsOf(target), before);
        QCOMPARE(QFileInfo::exists(target), targetExists);
    }

    // A file size limit stands for a full disk.
    void fullDiskKeepsTheOldFile()
    {
        QVERIFY(store()->write(jane, secret("hunter2")).result());
        const auto before = contentsOf(path());
        rlimit usual{};
        getrlimit(RLIMIT_FSIZE, &usual);
        auto tight = usual;
        tight.rlim_cur = 512;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto written = store()->write(relay, secret("key")).result();
        setrlimit(RLIMIT_FSIZE, &usual);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(faultOf(written), StoreFault::NotWritable);
        QCOMPARE(contentsOf(path()), before);
        QVERIFY(store()->read(jane).result() == secret("hunter2"));
    }
};

QTEST_GUILESS_MAIN(TestVaultStore)
#include "tst_vaultstore.moc"
