// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"
#include "formats/thunderbird/profilelock.h"
#include "formats/thunderbird/thunderbirdprefs.h"
#include "formats/thunderbird/thunderbirdprofile.h"
#include "support/golden.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <unistd.h>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(MailAccount)

namespace
{
const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0, 5), QTimeZone::UTC);
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

// A profile as Thunderbird leaves it: Local Folders, another account, gaps in the numbers.
const auto usedProfile = readWhole(QStringLiteral(TEST_DATA "/export/thunderbird-used-prefs.js"));

PrefsFile merged(const QByteArray &text, const MailAccount &account, MergeResult expected)
{
    auto prefs = PrefsFile::parse(text).value();
    if (const auto result = mergeAccount(prefs, account); result != expected)
        qWarning() << "merge gave" << int(result);
    return prefs;
}

QStringList linesOf(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u'\n');
}
}

class TestThunderbirdProfile : public QObject
{
    Q_OBJECT

    QString prefsPath() const
    {
        return m_profile->filePath(u"prefs.js"_s);
    }
    std::expected<ProfileChange, ProfileFault> setUp(const MailAccount &account = accounts::jane()) const
    {
        return setUpInThunderbird(m_profile->path(), account, noon);
    }
    std::unique_ptr<QTemporaryDir> m_profile;

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
    }

    void mergeIntoNothing()
    {
        // The order of lines is of no account to Thunderbird.
        auto mine = linesOf(merged({}, accounts::jane(), MergeResult::Added).toText());
        auto whole = linesOf(prefsForOneAccount(accounts::jane()));
        mine.sort();
        whole.sort();
        QCOMPARE(mine, whole);
    }

    void aNewProfileGetsLocalFolders()
    {
        QVERIFY(setUp());
        const auto prefs = PrefsFile::parse(readWhole(prefsPath())).value();
        const auto server = prefs.text(u"mail.accountmanager.localfoldersserver"_s);
        QCOMPARE(prefs.text("mail.server."_L1 + server + ".type"_L1), u"none"_s);
        QCOMPARE(prefs.text("mail.account."_L1 + prefs.list(u"mail.accountmanager.accounts"_s).last() + ".server"_L1), server);
        QCOMPARE(prefs.text(u"mail.accountmanager.defaultaccount"_s), u"account1"_s);
    }

    void severalAccountsAtOnce()
    {
        auto john = accounts::pop();
        john.address.localPart = u"john"_s;
        john.outgoing->userName = u"john@example.com"_s;
        QVERIFY(setUpInThunderbird(m_profile->path(), {accounts::jane(), john}, noon));
        const auto prefs = PrefsFile::parse(readWhole(prefsPath())).value();
        QCOMPARE(prefs.list(u"mail.accountmanager.accounts"_s).size(), 3);
        QCOMPARE(prefs.list(u"mail.smtpservers"_s), QStringList({u"smtp1"_s, u"smtp2"_s}));
        QCOMPARE(prefs.text(u"mail.identity.id2.smtpServer"_s), u"smtp2"_s);
        QCOMPARE(setUpInThunderbird(m_profile->path(), {john, accounts::jane()}, noon).error(), ProfileFault::AlreadyThere);
    }

    void mergeBesideAnother()
    {
        auto prefs = PrefsFile::parse(usedProfile).value();
        QCOMPARE(mergeAccount(prefs, accounts::jane()), MergeResult::Added);
        const auto text = prefs.toText();
        QVERIFY(matchesGolden(text, u"export/thunderbird-merged-prefs.js"_s));
        QStringList changed;
        const auto after = linesOf(text);
        for (const auto &line : linesOf(usedProfile))
            if (!after.contains(line))
                changed.append(line.section(u'"', 1, 1));
        QCOMPARE(changed, QStringList({u"mail.account.lastKey"_s, u"mail.accountmanager.accounts"_s, u"mail.smtpservers"_s}));
        QCOMPARE(prefs.list(u"mail.accountmanager.accounts"_s), QStringList({u"account1"_s, u"account3"_s, u"account6"_s}));
        QCOMPARE(prefs.text(u"mail.account.account6.server"_s), u"server10"_s);
        QCOMPARE(prefs.text(u"mail.account.account6.identities"_s), u"id3"_s);
        QCOMPARE(prefs.text(u"mail.identity.id3.smtpServer"_s), u"smtp3"_s);
        QCOMPARE(prefs.text(u"mail.accountmanager.defaultaccount"_s), u"account3"_s);
        QCOMPARE(prefs.text(u"mail.smtp.defaultserver"_s), u"smtp2"_s);
    }

    void aSecondMergeChangesNothing_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::newRow("IMAP") << accounts::jane();
        QTest::newRow("POP3") << accounts::pop();
        QTest::newRow("relay") << accounts::relay();
        QTest::newRow("hostile name") << accounts::hostile();
    }

    void aSecondMergeChangesNothing()
    {
        QFETCH(MailAccount, account);
        auto prefs = PrefsFile::parse(usedProfile).value();
        QCOMPARE(mergeAccount(prefs, account), MergeResult::Added);
        auto again = PrefsFile::parse(prefs.toText()).value();
        QCOMPARE(mergeAccount(again, account), MergeResult::Unchanged);
        QCOMPARE(again.toText(), prefs.toText());
    }

    void aRelayIsAnOutgoingServerOnly()
    {
        const auto prefs = merged(usedProfile, accounts::relay(), MergeResult::Added);
        QCOMPARE(prefs.list(u"mail.smtpservers"_s), QStringList({u"smtp2"_s, u"smtp3"_s}));
        QCOMPARE(prefs.list(u"mail.accountmanager.accounts"_s), QStringList({u"account1"_s, u"account3"_s}));
    }

    void anotherLockIsAnUpdate()
    {
        auto john = accounts::jane();
        john.address.localPart = u"john"_s;
        john.incoming->userName = u"john@example.com"_s;
        john.outgoing->userName = u"john@example.com"_s;
        john.outgoing->endpoint.port = 465;
        john.outgoing->endpoint.security = Security::Tls;
        auto prefs = PrefsFile::parse(usedProfile).value();
        QCOMPARE(mergeAccount(prefs, john), MergeResult::Updated);
        QCOMPARE(prefs.number(u"mail.smtpserver.smtp2.port"_s, 0), 465);
        QCOMPARE(prefs.number(u"mail.smtpserver.smtp2.try_ssl"_s, 0), 3);
        QCOMPARE(prefs.text(u"mail.identity.id2.fullName"_s), u"John \"J.\" Doe"_s);
        QCOMPARE(prefs.list(u"mail.accountmanager.accounts"_s), QStringList({u"account1"_s, u"account3"_s}));
        QCOMPARE(prefs.list(u"mail.smtpservers"_s), QStringList(u"smtp2"_s));
    }

    void anotherAddressOfTheSameMailboxIsAnIdentity()
    {
        auto jane = accounts::jane();
        jane.incoming->userName = u"john@example.com"_s;
        auto prefs = PrefsFile::parse(usedProfile).value();
        QCOMPARE(mergeAccount(prefs, jane), MergeResult::Updated);
        QCOMPARE(prefs.list(u"mail.account.account3.identities"_s), QStringList({u"id2"_s, u"id3"_s}));
        QCOMPARE(prefs.text(u"mail.identity.id3.useremail"_s), u"jane@example.com"_s);
    }

    void aServerWithoutAPortHasTheUsualOne()
    {
        auto text = usedProfile;
        text.replace("user_pref(\"mail.server.server4.port\", 993);\n", "");
        auto john = accounts::jane();
        john.incoming->userName = u"john@example.com"_s;
        merged(text, john, MergeResult::Updated);
        john.incoming->endpoint.port = 1993;
        merged(text, john, MergeResult::Added);
    }

    void setUpAndUndo()
    {
        QVERIFY(writeWhole(prefsPath(), usedProfile));
        const auto change = setUp().value();
        QCOMPARE(change.result, MergeResult::Added);
        QCOMPARE(change.backupPath, QString(prefsPath() + ".mailwright-20260304-120005.backup"_L1));
        QVERIFY(matchesGolden(readWhole(prefsPath()), u"export/thunderbird-merged-prefs.js"_s));
        QCOMPARE(readWhole(change.backupPath), usedProfile);
        QCOMPARE(QFile::permissions(prefsPath()), ownerOnly);
        QCOMPARE(QFile::permissions(change.backupPath), ownerOnly);

        QVERIFY(undoInThunderbird(change).has_value());
        QCOMPARE(readWhole(prefsPath()), usedProfile);
        QVERIFY(!QFile::exists(change.backupPath));
        QCOMPARE(QFile::permissions(prefsPath()), ownerOnly);
        QCOMPARE(undoInThunderbird(change).error(), ProfileFault::NotWritable);
    }

    void aNewProfile()
    {
        const auto change = setUp().value();
        QVERIFY(change.backupPath.isEmpty());
        QCOMPARE(QFile::permissions(prefsPath()), ownerOnly);
        QVERIFY(undoInThunderbird(change).has_value());
        QVERIFY(!QFile::exists(prefsPath()));
    }

    void alreadyThere()
    {
        QVERIFY(setUp().has_value());
        const auto before = readWhole(prefsPath());
        QCOMPARE(setUp().error(), ProfileFault::AlreadyThere);
        QCOMPARE(readWhole(prefsPath()), before);
        QCOMPARE(QDir(m_profile->path()).entryList({u"*.backup"_s}), QStringList());
    }

    void twoAccountsInOneSecondHaveTwoBackups()
    {
        QVERIFY(writeWhole(prefsPath(), usedProfile));
        const auto first = setUp(accounts::jane()).value();
        const auto second = setUp(accounts::relay()).value();
        QVERIFY(first.backupPath != second.backupPath);
        QCOMPARE(readWhole(first.backupPath), usedProfile);
        QVERIFY(undoInThunderbird(second).has_value());
        QVERIFY(undoInThunderbird(first).has_value());
        QCOMPARE(readWhole(prefsPath()), usedProfile);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("prefs");
        QTest::addColumn<QByteArray>("userJs");
        QTest::addColumn<ProfileFault>("expected");
        QTest::newRow("not as Thunderbird writes it") << usedProfile + "lockPref(\"a\", 1);\n" << ""_ba << ProfileFault::Unreadable;
        QTest::newRow("cut off") << usedProfile.chopped(5) << ""_ba << ProfileFault::Unreadable;
        QTest::newRow("accounts in user.js") << usedProfile << "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"_ba << ProfileFault::FixedByUserJs;
    }

    void faults()
    {
        QFETCH(QByteArray, prefs);
        QFETCH(QByteArray, userJs);
        QVERIFY(writeWhole(prefsPath(), prefs) && writeWhole(m_profile->filePath(u"user.js"_s), userJs));
        QTEST(setUp().error(), "expected");
        QCOMPARE(readWhole(prefsPath()), prefs);
        QCOMPARE(QDir(m_profile->path()).entryList({u"*.backup"_s}), QStringList());
    }

    void noSuchFolder()
    {
        QCOMPARE(setUpInThunderbird(m_profile->filePath(u"gone"_s), accounts::jane(), noon).error(), ProfileFault::NoProfile);
    }

    void anAccountThunderbirdCannotHave()
    {
        auto account = accounts::jane();
        account.incoming->endpoint.host = u"2001:db8::7"_s;
        QCOMPARE(setUp(account).error(), ProfileFault::NotPossible);
    }

    void preferencesThatAreALink()
    {
        const auto elsewhere = m_profile->filePath(u"elsewhere.js"_s);
        QVERIFY(writeWhole(elsewhere, usedProfile) && QFile::link(elsewhere, prefsPath()));
        QCOMPARE(setUp().error(), ProfileFault::NotWritable);
        QCOMPARE(readWhole(elsewhere), usedProfile);
        QCOMPARE(QDir(m_profile->path()).entryList({u"*.backup"_s}), QStringList());
    }

    void aFolderThatMayNotBeChanged()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        QVERIFY(writeWhole(prefsPath(), usedProfile));
        QVERIFY(QFile::setPermissions(m_profile->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto fault = setUp().error();
        QVERIFY(QFile::setPermissions(m_profile->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(fault, ProfileFault::NotWritable);
        QCOMPARE(readWhole(prefsPath()), usedProfile);
    }

    void lockLinks_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("inUse");
        QProcess finished;
        finished.start(u"true"_s, QStringList());
        QVERIFY(finished.waitForStarted());
        const auto stale = QString::number(finished.processId());
        QVERIFY(finished.waitForFinished());
        const auto live = QString::number(QCoreApplication::applicationPid());
        QTest::newRow("a live process") << QString("127.0.1.1:+"_L1 + live) << true;
        QTest::newRow("a live process without the other lock") << QString("127.0.1.1:"_L1 + live) << true;
        QTest::newRow("left behind by a crash") << QString("127.0.1.1:+"_L1 + stale) << false;
        QTest::newRow("no number") << u"127.0.1.1:+x"_s << false;
        QTest::newRow("every process") << u"127.0.1.1:+-1"_s << false;
        QTest::newRow("nothing") << u"lock"_s << false;
    }

    void lockLinks()
    {
        QFETCH(QString, target);
        QFETCH(bool, inUse);
        QVERIFY(writeWhole(prefsPath(), usedProfile));
        QCOMPARE(symlink(target.toLatin1().constData(), m_profile->filePath(u"lock"_s).toLatin1().constData()), 0);
        QCOMPARE(isProfileInUse(m_profile->path()), inUse);
        const auto change = setUp();
        QCOMPARE(change.has_value(), !inUse);
        if (inUse) {
            QCOMPARE(change.error(), ProfileFault::Running);
            QCOMPARE(readWhole(prefsPath()), usedProfile);
        }
    }

    void theLockOfARunningThunderbird()
    {
        QVERIFY(writeWhole(prefsPath(), usedProfile));
        const auto change = setUp().value();
        QProcess other;
        const auto holdLock = u"import fcntl, sys; f = open(sys.argv[1], 'w'); fcntl.lockf(f, fcntl.LOCK_EX); print('held', flush=True); sys.stdin.read()"_s;
        other.start(u"python3"_s, {u"-c"_s, holdLock, m_profile->filePath(u".parentlock"_s)});
        QVERIFY(other.waitForReadyRead());
        QVERIFY(isProfileInUse(m_profile->path()));
        QCOMPARE(setUp(accounts::relay()).error(), ProfileFault::Running);
        QCOMPARE(undoInThunderbird(change).error(), ProfileFault::Running);
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QVERIFY(!isProfileInUse(m_profile->path()));
        QVERIFY(undoInThunderbird(change).has_value());
    }

    void ourLockKeepsOthersOut()
    {
        const auto lock = ProfileLock::take(m_profile->path());
        QVERIFY(lock.has_value());
        QProcess other;
        const auto tryLock = u"import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'w'), fcntl.LOCK_EX | fcntl.LOCK_NB)"_s;
        other.start(u"python3"_s, {u"-c"_s, tryLock, m_profile->filePath(u".parentlock"_s)});
        QVERIFY(other.waitForFinished());
        QVERIFY(other.exitCode() != 0);
    }
};

QTEST_GUILESS_MAIN(TestThunderbirdProfile)
#include "tst_thunderbirdprofile.moc"
