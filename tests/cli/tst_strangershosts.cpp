// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "release/attemptbudget.h"
#include "support/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
MailAccount janes(const QString &provider, const QString &incoming, const QString &outgoing, SignIn signIn)
{
    return {u"Jane Doe"_s,
            {u"jane"_s, u"gmail.com"_s},
            provider,
            ServerLogin{{Protocol::Imap, incoming, 993, Security::Tls}, u"jane@gmail.com"_s, signIn},
            ServerLogin{{Protocol::Smtp, outgoing, 465, Security::Tls}, u"jane@gmail.com"_s, signIn}};
}

const auto rows = "address,protocol,host,port,security,user,password_env,password_file\n"_ba;
}

// Hosts that only a file or a list names: a terminal sends them nothing before the person has looked at them. All of it ends before
// anybody is asked, so no name here has to exist.
class TestStrangersHosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const auto *place : {"XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_STATE_HOME"})
            qputenv(place, m_folder.path().toUtf8());
        qputenv("SHOP_JANE", "secret");
    }

    void aFileThatSaysGmail_data()
    {
        QTest::addColumn<QString>("incoming");
        QTest::addColumn<QString>("outgoing");
        QTest::newRow("both foreign") << u"imap.evil.example"_s << u"smtp.evil.example"_s;
        QTest::newRow("one foreign") << u"imap.gmail.com"_s << u"smtp.evil.example"_s;
        QTest::newRow("looks alike") << u"imap.gmail.com.evil.example"_s << u"smtp.gmail.com"_s;
    }
    void aFileThatSaysGmail()
    {
        QFETCH(QString, incoming);
        QFETCH(QString, outgoing);
        const auto file = write(u"evil.mailwright"_s, toAccountFile(janes(u"gmail"_s, incoming, outgoing, SignIn::OAuth2)));
        for (const auto &command : {u"check"_s, u"roundtrip"_s, u"report"_s}) {
            QStringList call{command, u"--account"_s, file, u"--password-file"_s, u"-"_s};
            if (command == "report"_L1)
                call += {u"--output"_s, m_folder.filePath(u"report.html"_s)};
            const auto run = runCli(call, "secret");
            QCOMPARE(run.exitCode, 2);
            QVERIFY2(run.talk.contains("not those of Gmail"), run.talk.constData());
            QVERIFY2(run.talk.contains(QByteArray("--confirm-host " + (incoming.contains("evil"_L1) ? incoming : outgoing).toUtf8())), run.talk.constData());
        }
        // No browser is asked for, whatever was confirmed.
        const auto browser = runCli({u"check"_s, u"--account"_s, file, u"--browser"_s, u"--client-id"_s, u"x"_s, u"--confirm-host"_s, u"*.evil.example"_s});
        QCOMPARE(browser.exitCode, 2);
        QVERIFY2(!browser.talk.contains("accounts.google.com"), browser.talk.constData());
        // And a token that was made elsewhere stays here too.
        const auto token =
            runCli({u"check"_s, u"--account"_s, file, u"--auth"_s, u"xoauth2"_s, u"--password-file"_s, u"-"_s, u"--confirm-host"_s, u"*.evil.example"_s},
                   "ya29.token");
        QCOMPARE(token.exitCode, 2);
        QVERIFY2(token.talk.contains("its own servers only"), token.talk.constData());
    }

    void anImportDoesNotMakeItGmail()
    {
        const auto file =
            write(u"msmtprc"_s,
                  "account a\nhost smtp.evil.example\nport 465\ntls on\ntls_starttls off\nauth xoauth2\nfrom jane@gmail.com\nuser jane@gmail.com\n");
        const auto run = runCli({u"import"_s, file, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        const auto account = run.json.value("accounts"_L1).toArray().first().toObject();
        QCOMPARE(account.value("provider"_L1).toString(), u"generic"_s);
        QCOMPARE(account.value("outgoing"_L1).toObject().value("auth"_L1).toString(), u"password"_s);
        QVERIFY2(run.talk.contains("not those of Gmail: smtp.evil.example"), run.talk.constData());
    }

    void aPresetWithAnotherServer()
    {
        const auto call = QStringList{u"check"_s,
                                      u"--preset"_s,
                                      u"gmail"_s,
                                      u"--protocol"_s,
                                      u"imap"_s,
                                      u"--server"_s,
                                      u"imap.evil.example"_s,
                                      u"--user"_s,
                                      u"jane@gmail.com"_s};
        for (const auto &more : {QStringList{u"--browser"_s, u"--client-id"_s, u"x"_s}, QStringList{u"--auth"_s, u"xoauth2"_s, u"--password-file"_s, u"-"_s}}) {
            const auto run = runCli(call + more, "ya29.token");
            QCOMPARE(run.exitCode, 2);
            QVERIFY2(run.talk.contains("Gmail") && run.talk.contains("imap.evil.example"), run.talk.constData());
            QVERIFY(!run.talk.contains("accounts.google.com"));
        }
    }

    void whatIsNoPattern()
    {
        const auto file = write(u"a.mailwright"_s, toAccountFile(janes(u"generic"_s, u"imap.example.com"_s, u"smtp.example.com"_s, SignIn::Password)));
        for (const auto &pattern : {u"*"_s, u"*.com"_s, u"imap.*.com"_s, u"https://imap.example.com"_s}) {
            const auto run = runCli({u"check"_s, u"--account"_s, file, u"--password-file"_s, u"-"_s, u"--confirm-host"_s, pattern}, "secret");
            QCOMPARE(run.exitCode, 2);
            QVERIFY2(run.talk.contains("--confirm-host takes"), run.talk.constData());
        }
    }

    void aListOfHosts()
    {
        const auto list = write(u"list.csv"_s,
                                rows + row("imap.evil.example", "SHOP_JANE", "") + row("imap.evil.example", "SHOP_JANE", "") + row("pop.evil.example", "", ""));
        const QStringList call{u"check"_s, u"--batch"_s, list, u"--password-prefix"_s, u"SHOP_"_s};
        const auto refused = runCli(call);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.output.isEmpty());
        QVERIFY2(refused.talk.contains("imap.evil.example") && refused.talk.contains("--confirm-host"), refused.talk.constData());
        QVERIFY(!refused.talk.contains("pop.evil.example")); // it would get none
        const auto shown = runCli(call + QStringList{u"--dry-run"_s, u"--json"_s});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.json.value("unconfirmed"_L1).toArray(), QJsonArray{u"imap.evil.example"_s});
        const auto confirmed = runCli(call + QStringList{u"--dry-run"_s, u"--json"_s, u"--confirm-host"_s, u"*.evil.example"_s});
        QCOMPARE(confirmed.json.value("confirmed"_L1).toArray(), QJsonArray{u"imap.evil.example"_s});
    }

    // A list reads nothing of this computer that the call does not allow.
    void aListThatReadsThisComputer_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QStringList>("switches");
        QTest::addColumn<QByteArray>("word");
        const QStringList prefix{u"--password-prefix"_s, u"SHOP_"_s};
        const QStringList folder{u"--password-folder"_s, u"FOLDER"_s};
        QTest::newRow("a variable, not allowed") << "SHOP_JANE,"_ba << QStringList() << "--password-prefix"_ba;
        QTest::newRow("a file, not allowed") << ",jane"_ba << QStringList() << "--password-folder"_ba;
        QTest::newRow("a file, only variables allowed") << ",jane"_ba << prefix << "--password-folder"_ba;
        QTest::newRow("another variable") << "HOME,"_ba << prefix << "does not begin with SHOP_"_ba;
        QTest::newRow("a file elsewhere") << ",/etc/hostname"_ba << folder << "no file inside"_ba;
        QTest::newRow("a file above") << ",../above"_ba << folder << "no file inside"_ba;
        QTest::newRow("the folder") << ",."_ba << folder << "no file inside"_ba;
        QTest::newRow("a link out") << ",link"_ba << folder << "no file inside"_ba;
    }
    void aListThatReadsThisComputer()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QStringList, switches);
        QFETCH(QByteArray, word);
        QVERIFY(QDir(m_folder.path()).mkpath(u"passwords"_s));
        write(u"above"_s, "secret");
        write(u"passwords/jane"_s, "secret");
        QFile::link(m_folder.filePath(u"above"_s), m_folder.filePath(u"passwords/link"_s));
        switches.replaceInStrings(u"FOLDER"_s, m_folder.filePath(u"passwords"_s));
        const auto list = write(u"list.csv"_s, rows + "jane@example.com,imap,localhost,1,tls,jane," + cells + '\n');
        const auto run = runCli(QStringList{u"check"_s, u"--batch"_s, list, u"--confirm-host"_s, u"localhost"_s} + switches);
        QVERIFY2(run.exitCode == (word.startsWith("--") ? 2 : 1), run.talk.constData());
        const QByteArray said = run.talk + run.output;
        QVERIFY2(said.contains(word), said.constData());
        QVERIFY(!run.output.contains("\"check/1\""));
    }

    void aServerThatHasJustRefused()
    {
        const Endpoint imap{Protocol::Imap, u"imap.example.invalid"_s, 993, Security::Tls};
        const AttemptBudget budget(m_folder.filePath(u"mailwright/sign-in-attempts.json"_s));
        budget.refused(imap, u"jane"_s);
        budget.refused(imap, u"jane"_s);
        const QStringList call{u"check"_s,
                               u"--protocol"_s,
                               u"imap"_s,
                               u"--server"_s,
                               imap.host,
                               u"--security"_s,
                               u"tls"_s,
                               u"--user"_s,
                               u"jane"_s,
                               u"--password-file"_s,
                               u"-"_s,
                               u"--timeout"_s,
                               u"5"_s};
        const auto waits = runCli(call, "secret");
        QCOMPARE(waits.exitCode, 2);
        QVERIFY2(waits.talk.contains("--despite-refusals"), waits.talk.constData());
        QCOMPARE(runCli(call + QStringList{u"--despite-refusals"_s}, "secret").exitCode, 1); // it tries, and there is no such name
    }

private:
    static QByteArray row(const QByteArray &host, const QByteArray &variable, const QByteArray &file)
    {
        static int number = 0;
        const auto user = variable.isEmpty() && file.isEmpty() ? QByteArray() : "jane"_ba;
        return "jane" + QByteArray::number(++number) + "@example.com,imap," + host + ",993,tls," + user + ',' + variable + ',' + file + '\n';
    }
    QString write(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(contents);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestStrangersHosts)
#include "tst_strangershosts.moc"
