// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefiles.h"
#include "base/secret.h"
#include "support/golden.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
}

class TestSaveFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"jane.prf"_s);
        QVERIFY(writeWhole(path, "old"));
        QVERIFY(QFile::setPermissions(path, ownerOnly | QFile::ReadOther));
        QCOMPARE(saveFile(path, "new"_ba).value(), path);
        QCOMPARE(readWhole(path), "new"_ba);
        QCOMPARE(QFile::permissions(path), ownerOnly);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aLinkIsNotFollowed()
    {
        const QTemporaryDir folder;
        const auto elsewhere = folder.filePath(u"elsewhere"_s);
        QVERIFY(writeWhole(elsewhere, "precious"));
        for (const auto &target : {elsewhere, folder.filePath(u"nothing"_s)}) {
            const auto path = folder.filePath(u"jane.prf"_s);
            QVERIFY(QFile::link(target, path));
            QCOMPARE(saveFile(path, "new"_ba).error().kind, SaveFault::IsLink);
            QVERIFY(QFile::remove(path));
        }
        QCOMPARE(readWhole(elsewhere), "precious"_ba);
        QVERIFY(!QFile::exists(folder.filePath(u"nothing"_s)));
    }

    void aSecretIsWrittenOnlyWhereItWasAskedFor()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"jane.env"_s);
        auto typed = u"pa\"ss word-7Q"_s;
        const auto password = Secret::take(typed);
        const auto contents = "MAIL_PASSWORD=\"pa\\\"ss word-7Q\""_ba;
        QCOMPARE(saveFile(path, contents).error().kind, SaveFault::HoldsSecret);
        QCOMPARE(saveFiles(folder.path(), {{u"jane.env"_s, "text/plain"_ba, contents}}).error().kind, SaveFault::HoldsSecret);
        QVERIFY(!QFile::exists(path));
        QVERIFY(saveFile(path, contents, Holds::SecretAskedFor));
        QVERIFY(saveFile(path, "MAIL_PASSWORD="_ba));
    }

    void noFolderToWriteInto()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"missing/jane.prf"_s);
        const auto fault = saveFile(path, "new"_ba).error();
        QCOMPARE(fault.kind, SaveFault::CannotWrite);
        QCOMPARE(fault.path, path);
        QVERIFY(!fault.systemError.isEmpty());
    }

    // A full disk, played by a limit on the size of files
    void theOldFileStaysWhenTheDiskIsFull()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"jane.prf"_s);
        QVERIFY(writeWhole(path, "old"));
        rlimit before;
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{4096, before.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const auto saved = saveFile(path, QByteArray(1 << 20, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(saved.error().kind, SaveFault::CannotWrite);
        QCOMPARE(readWhole(path), "old"_ba);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"jane.prf"_s));
    }

    void aFolderThatMayNotBeChanged()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"jane.prf"_s);
        QVERIFY(writeWhole(path, "old"));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(saveFile(path, "new"_ba).error().kind, SaveFault::CannotWrite);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(readWhole(path), "old"_ba);
    }

    void aWholeFolder()
    {
        const QTemporaryDir folder;
        const auto place = folder.filePath(u"new/outlook"_s);
        const auto saved = saveFiles(place, {{u"a.prf"_s, {}, "a"_ba}, {u"b.cmd"_s, {}, "b"_ba}});
        QCOMPARE(saved.value(), QStringList({place + "/a.prf"_L1, place + "/b.cmd"_L1}));
        QCOMPARE(readWhole(place + "/b.cmd"_L1), "b"_ba);
        QCOMPARE(QFile::permissions(place + "/b.cmd"_L1), ownerOnly);
    }

    void namesStayInTheFolder()
    {
        const QTemporaryDir folder;
        for (const auto &name : {u""_s, u"."_s, u".."_s, u"../a"_s, u"/tmp/a"_s, u"a/b"_s, u".profile"_s})
            QCOMPARE(saveFiles(folder.path(), {{name, {}, "x"_ba}}).error().kind, SaveFault::NotAFileName);
    }
};

QTEST_GUILESS_MAIN(TestSaveFiles)
#include "tst_savefiles.moc"
