// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "accounts.h"
#include "samples.h"
#include "support/clirun.h"
#include "support/testfile.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QString place(const QString &name)
{
    return QStringLiteral(TEST_DATA "/import/") + name;
}
}

class TestImportCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSavedAccountIsTheOneInTheFile()
    {
        QTemporaryDir folder;
        const auto output = folder.filePath(u"jane.mailwright"_s);
        const auto run = runCli({u"import"_s, place(samples::prefs), u"--output"_s, output});
        QVERIFY2(run.exitCode == 0, run.talk.constData());
        QCOMPARE(parseAccountFile(readTestFile(output)), accounts::jane());
    }

    void withoutAnOutputTheAccountsAreShown()
    {
        const auto run = runCli({u"import"_s, place(u"jane.k9s"_s), u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json.value("format"_L1).toString(), u"k9"_s);
        QCOMPARE(run.json.value("accounts"_L1).toArray().at(0).toObject().value("address"_L1).toString(), u"jane@example.com"_s);
    }

    void aPasswordInTheFileIsMentionedAndLeftThere()
    {
        QTemporaryDir folder;
        const auto output = folder.filePath(u"jane.mailwright"_s);
        const auto run = runCli({u"import"_s, place(u"laravel.env"_s), u"--output"_s, output});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.talk.contains("There is a password in the file."));
        for (const auto &text : {run.talk, run.output, readTestFile(output)})
            QVERIFY(!text.contains("PASSWORD"));
    }

    void oneClearLineWhereItCannotBe_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("no such file") << QStringList{place(u"nothing"_s)} << "cannot be read"_ba;
        QTest::newRow("no settings") << QStringList{place(u"../replies.json"_s)} << "no file that Mailwright can read"_ba;
        QTest::newRow("whose account") << QStringList{place(u"config-v1.1.xml"_s)} << "give the mail address"_ba;
        QTest::newRow("another address") << QStringList{place(u"jane.prf"_s), u"--address"_s, u"john@example.com"_s, u"--output"_s, u"x"_s}
                                         << "john@example.com is not in it"_ba;
        QTest::newRow("one of three files") << QStringList{place(u"jane.source"_s)} << "give them together"_ba;
    }

    void oneClearLineWhereItCannotBe()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, reason);
        const auto run = runCli(QStringList{u"import"_s} + arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.talk.contains(reason), run.talk.constData());
        QCOMPARE(run.talk.count('\n'), 1);
        QVERIFY(run.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_command.moc"
