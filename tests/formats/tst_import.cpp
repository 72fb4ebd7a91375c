// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"
#include "formats/parts/importaccounts.h"
#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(ImportFault)

namespace
{
const ImportHints asJane{accounts::jane().address, u"Jane Doe"_s};

QByteArray changed(const QString &name, const QByteArray &from, const QByteArray &to)
{
    auto text = samples::sample(name);
    if (!text.contains(from))
        qFatal("%s has no %s", qPrintable(name), from.constData());
    return text.replace(from, to);
}

std::optional<MailAccount> only(const std::expected<ImportedAccounts, ImportFault> &imported)
{
    return imported && imported->accounts.size() == 1 ? std::optional(imported->accounts.first().account) : std::nullopt;
}
} // namespace

class TestImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void janesAccountAsOtherProgramsHaveIt_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("onlySends");
        const auto row = [](const QStringList &names, const char *format, bool onlySends = false) {
            QTest::newRow(format) << names << QString::fromLatin1(format) << onlySends;
        };
        row({samples::prefs}, "thunderbird-prefs");
        row({u"config-v1.1.xml"_s}, "autoconfig");
        row({u"autodiscover.xml"_s}, "autodiscover");
        row({u"jane.k9s"_s}, "k9");
        row({u"jane.mobileconfig"_s}, "apple");
        row({u"jane.prf"_s}, "outlook-profile");
        row({u"jane.source"_s, u"jane-id.source"_s, u"jane-tr.source"_s}, "evolution");
        row({u"mailtransports"_s, u"akonadi_imap_resource_0rc"_s}, "kmail");
        row({u"msmtprc"_s}, "msmtp", true);
        row({u"laravel.env"_s}, "environment", true);
    }

    void janesAccountAsOtherProgramsHaveIt()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, format);
        QFETCH(bool, onlySends);
        const auto imported = importAccounts(samples::files(names), asJane);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().part));
        QCOMPARE(wordFor(imported->format), format);
        auto expected = accounts::jane();
        if (onlySends)
            expected.incoming.reset();
        QCOMPARE(only(imported), expected);
    }

    void aWindowsEditorsMarkAndLineEndsDoNoHarm_data()
    {
        QTest::addColumn<QStringList>("names");
        for (const auto &names : samples::all())
            QTest::newRow(qPrintable(names.first())) << names;
    }

    void aWindowsEditorsMarkAndLineEndsDoNoHarm()
    {
        QFETCH(QStringList, names);
        const auto asIs = importAccounts(samples::files(names), asJane);
        auto files = samples::files(names);
        for (auto &file : files)
            file = "\xEF\xBB\xBF" + file.replace('\n', "\r\n");
        QCOMPARE(only(importAccounts(files, asJane)), only(asIs));
    }

    void theFirstOfAThunderbirdWithTwoAccountsAndNews()
    {
        auto prefs = changed(samples::prefs,
                             "\"account1\");\nuser_pref(\"mail.accountmanager.d",
                             "\"account1,account2,account3,account4\");\nuser_pref(\"mail.accountmanager.d");
        prefs +=
            "user_pref(\"mail.account.account2.server\", \"server2\");\nuser_pref(\"mail.server.server2.type\", \"none\");\n"
            "user_pref(\"mail.account.account3.server\", \"server3\");\nuser_pref(\"mail.server.server3.type\", \"nntp\");\n"
            "user_pref(\"mail.account.account4.server\", \"server4\");\nuser_pref(\"mail.account.account4.identities\", \"id4,id5\");\n"
            "user_pref(\"mail.server.server4.type\", \"pop3\");\nuser_pref(\"mail.server.server4.hostname\", \"pop.example.org\");\n"
            "user_pref(\"mail.server.server4.socketType\", 3);\nuser_pref(\"mail.server.server4.userName\", \"john\");\n"
            "user_pref(\"mail.identity.id4.useremail\", \"john@example.org\");\n";
        const auto imported = importAccounts({prefs});
        QVERIFY(imported);
        QCOMPARE(imported->accounts.size(), 2);
        QCOMPARE(imported->accounts.at(0).account, accounts::jane());
        const auto &second = imported->accounts.at(1).account;
        QCOMPARE(second.address.toString(), u"john@example.org"_s);
        QCOMPARE(second.incoming, (ServerLogin{{Protocol::Pop3, u"pop.example.org"_s, 995, Security::Tls}, u"john"_s, SignIn::Password}));
        QCOMPARE(second.outgoing, accounts::jane().outgoing); // the default server, as it names none
    }

    void appleTellsStartTlsByThePortOnly()
    {
        const auto account = only(importAccounts({changed(u"jane.mobileconfig"_s, "<integer>587</integer>", "<integer>465</integer>")}));
        QCOMPARE(account->outgoing->endpoint.security, Security::Tls);
    }

    void msmtpsImplicitTlsAndItsPort()
    {
        const auto file = changed(u"msmtprc"_s, "port 587\ntls_starttls on", "tls_starttls off");
        QCOMPARE(only(importAccounts({file}))->outgoing->endpoint, (Endpoint{Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls}));
    }

    void anUnfinishedMsmtpFileDoesNotEndInClearTextUnseen()
    {
        const auto file = "account example\nhost smtp.example.com\nfrom jane@example.com\n"_ba; // msmtp's defaults: port 25, no lock, no sign-in
        const ServerLogin expected{{Protocol::Smtp, u"smtp.example.com"_s, 25, Security::None}, {}, SignIn::None};
        QCOMPARE(only(importAccounts({file}))->outgoing, expected);
    }

    void variablesOfAShellWithBothSides()
    {
        const auto file =
            "# For a shell\nMAIL_FROM='jane@example.com'\nMAIL_FROM_NAME='Jane '\\''J'\\'' Doe'\nSMTP_HOST=smtp.example.com\nSMTP_PORT=587\n"
            "SMTP_SECURITY=starttls\nSMTP_USER='jane@example.com'\nIMAP_HOST=imap.example.com\nIMAP_PORT=993\nIMAP_SECURITY=tls\n"
            "IMAP_USER='jane@example.com'\n"_ba;
        auto expected = accounts::jane();
        expected.displayName = u"Jane 'J' Doe"_s;
        QCOMPARE(only(importAccounts({file})), expected);
    }

    void passwordsAreSeenAndLeftThere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("msmtp") << changed(u"msmtprc"_s, "passwordeval", "password hunter2\npasswordeval");
        QTest::newRow("env") << samples::sample(u"laravel.env"_s);
        QTest::newRow("k9") << changed(u"jane.k9s"_s, "<port>993</port>", "<port>993</port><password>hunter2</password>");
        QTest::newRow("apple") << changed(u"jane.mobileconfig"_s,
                                          "<key>EmailAddress</key>",
                                          "<key>IncomingPassword</key><string>hunter2</string><key>EmailAddress</key>");
        QTest::newRow("autoconfig") << changed(u"config-v1.1.xml"_s, "<port>993</port>", "<port>993</port><password>hunter2</password>");
        QTest::newRow("kmail") << changed(u"mailtransports"_s, "auth=true", "auth=true\npassword=hunter2");
    }

    void passwordsAreSeenAndLeftThere()
    {
        QFETCH(QByteArray, file);
        const auto imported = importAccounts({file}, asJane);
        QVERIFY(imported);
        QVERIFY(imported->accounts.first().hadPassword);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ImportFault>("expected");
        using Fault = ImportFault;
        QTest::newRow("nothing") << ""_ba << Fault{Fault::UnknownKind, {}};
        QTest::newRow("a letter") << "Dear Jane,\n\nhere are the settings."_ba << Fault{Fault::UnknownKind, {}};
        QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n\0\0\0"_ba << Fault{Fault::UnknownKind, {}};
        QTest::newRow("a web page") << "<!DOCTYPE html>\n<html><body>Not found</body></html>"_ba << Fault{Fault::UnknownKind, {}};
        QTest::newRow("huge") << QByteArray(5 << 20, ' ') << Fault{Fault::TooLarge, {}};
        QTest::newRow("signed") << "\x30\x82\x0b\x1e\x06\x09*\x86H\x86\xf7\r\x01\x07\x02"_ba << Fault{Fault::Signed, {}};
        QTest::newRow("binary list") << "bplist00\xd1"_ba << Fault{Fault::Binary, {}};
        QTest::newRow("damaged zip") << "PK\x03\x04nothing more"_ba << Fault{Fault::Broken, {}};
        QTest::newRow("whose account") << samples::sample(u"config-v1.1.xml"_s) << Fault{Fault::AddressMissing, {}};
        QTest::newRow("one file of three") << samples::sample(u"jane.source"_s) << Fault{Fault::Missing, u"outgoing"_s};
        QTest::newRow("script in prefs.js") << changed(samples::prefs, "user_pref(\"mail.account.lastKey\", 1);", "lockPref(1);")
                                            << Fault{Fault::Broken, u"3"_s};
        QTest::newRow("host with a path") << changed(u"msmtprc"_s, "host smtp.example.com", "host smtp.example.com/x")
                                          << Fault{Fault::Invalid, u"outgoing.host"_s};
        QTest::newRow("port") << changed(u"jane.prf"_s, "SMTPPort=587", "SMTPPort=0") << Fault{Fault::Invalid, u"outgoing.port"_s};
        QTest::newRow("no such lock") << changed(u"jane.k9s"_s, "STARTTLS_REQUIRED", "MAYBE") << Fault{Fault::Invalid, u"outgoing.security"_s};
        QTest::newRow("certificate sign-in") << changed(u"jane.k9s"_s, "PLAIN", "EXTERNAL") << Fault{Fault::Invalid, u"incoming.auth"_s};
        QTest::newRow("user name in two lines") << changed(u"mailtransports"_s, "user=jane", "user=jane\\nAUTH")
                                                << Fault{Fault::Invalid, u"outgoing.userName"_s};
        QTest::newRow("open quotes") << changed(u"laravel.env"_s, "\"PASSWORD\"", "\"PASS") << Fault{Fault::Broken, u"6"_s};
        QTest::newRow("k9 format 2") << changed(u"jane.k9s"_s, "format=\"1\"", "format=\"2\"") << Fault{Fault::UnknownKind, {}};
        QTest::newRow("entities in a profile") << changed(u"jane.mobileconfig"_s, "PropertyList-1.0.dtd\">", "PropertyList-1.0.dtd\" [<!ENTITY a 'b'>]>")
                                               << Fault{Fault::HasDeclarations, {}};
        QTest::newRow("a file in an entity") << changed(u"jane.k9s"_s, "?>", "?><!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>")
                                             << Fault{Fault::HasDeclarations, {}};
        QTest::newRow("keys without values") << changed(u"jane.mobileconfig"_s, "<key>EmailAddress</key>", "") << Fault{Fault::Broken, u"dict"_s};
    }

    void faults()
    {
        QFETCH(QByteArray, file);
        QFETCH(ImportFault, expected);
        const auto imported = importAccounts({file});
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, expected.kind);
        QCOMPARE(imported.error().part, expected.part);
    }

    void filesOfDifferentProgramsAreNotMixed()
    {
        QCOMPARE(importAccounts(samples::files({u"mailtransports"_s, u"jane.source"_s})).error().kind, ImportFault::UnknownKind);
        QCOMPARE(importAccounts(samples::files({u"jane.k9s"_s, u"jane.k9s"_s})).error().kind, ImportFault::UnknownKind);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
