// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"
#include "formats/thunderbird/prefsfile.h"
#include "formats/thunderbird/thunderbird.h"
#include "readback.h"
#include "support/golden.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(MailAccount)

class TestThunderbird : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zip_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::addColumn<QString>("name");
        QTest::newRow("IMAP") << accounts::jane() << u"jane"_s;
        QTest::newRow("POP3") << accounts::pop() << u"pop"_s;
        QTest::newRow("relay") << accounts::relay() << u"relay"_s;
        QTest::newRow("hostile name") << accounts::hostile() << u"hostile"_s;
    }

    void zip()
    {
        QFETCH(MailAccount, account);
        QFETCH(QString, name);
        const auto files = thunderbirdZip(account).value();
        QCOMPARE(files.size(), 1);
        QVERIFY(matchesGolden(files.first().contents, "export/thunderbird-"_L1 + name + ".zip"_L1));

        const auto entries = readBack(u"zip"_s, files.first().contents).object();
        QCOMPARE(entries.keys(), QStringList({u"mailsetup/"_s, u"mailsetup/prefs.js"_s}));
        const auto prefs = entries.value("mailsetup/prefs.js"_L1).toString().toUtf8();
        QVERIFY(matchesGolden(prefs, "export/thunderbird-"_L1 + name + "-prefs.js"_L1));
        QVERIFY(PrefsFile::parse(prefs).has_value());
        // Thunderbird before 144 needs the folder's own entry, and first.
        QCOMPARE(files.first().contents.indexOf("mailsetup/"), 30);
    }

    void aHostileNameAddsNoLine()
    {
        const auto prefsOf = [](const MailAccount &account) {
            const auto entries = readBack(u"zip"_s, thunderbirdZip(account)->first().contents).object();
            return PrefsFile::parse(entries.value("mailsetup/prefs.js"_L1).toString().toUtf8()).value();
        };
        QCOMPARE(prefsOf(accounts::hostile()).names(), prefsOf(accounts::jane()).names());
    }

    void security_data()
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("word");
        QTest::newRow("implicit TLS") << Security::Tls << 3 << u"SSL"_s;
        QTest::newRow("STARTTLS") << Security::StartTls << 2 << u"STARTTLS"_s;
        QTest::newRow("none") << Security::None << 0 << u"plain"_s;
    }

    void security()
    {
        QFETCH(Security, security);
        QFETCH(int, number);
        QFETCH(QString, word);
        const auto account = accounts::withSecurity(accounts::jane(), security, security);
        const auto zip = thunderbirdZip(account)->first().contents;
        QVERIFY(zip.contains(QByteArray("\"mail.server.server1.socketType\", " + QByteArray::number(number) + ')')));
        QVERIFY(zip.contains(QByteArray("\"mail.smtpserver.smtp1.try_ssl\", " + QByteArray::number(number) + ')')));
        const auto xml = thunderbirdAutoconfig(account)->first().contents;
        QCOMPARE(xml.count(QByteArray("<socketType>" + word.toLatin1() + "</socketType>")), 2);
    }

    void signIn()
    {
        auto account = accounts::withOAuth(accounts::jane(), u"imap.gmail.com"_s, u"smtp.gmail.com"_s);
        QVERIFY(thunderbirdZip(account)->first().contents.contains("\"mail.server.server1.authMethod\", 10)"));
        QCOMPARE(thunderbirdAutoconfig(account)->first().contents.count("<authentication>OAuth2<"), 2);
        account = accounts::jane();
        account.outgoing->signIn = SignIn::None;
        const auto zip = thunderbirdZip(account)->first().contents;
        QVERIFY(zip.contains("\"mail.smtpserver.smtp1.authMethod\", 1)"));
        QVERIFY(zip.contains("\"mail.smtpserver.smtp1.username\", \"\")"));
        const auto xml = thunderbirdAutoconfig(account)->first().contents;
        QCOMPARE(xml.count("<authentication>none<"), 1);
        QCOMPARE(xml.count("<username>"), 1);
    }

    void autoconfig_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::addColumn<QString>("name");
        QTest::newRow("IMAP") << accounts::jane() << u"jane"_s;
        QTest::newRow("POP3") << accounts::pop() << u"pop"_s;
    }

    void autoconfig()
    {
        QFETCH(MailAccount, account);
        QFETCH(QString, name);
        const auto files = thunderbirdAutoconfig(account).value();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().name, u"config-v1.1.xml"_s);
        QVERIFY(isWellFormedXml(files.first().contents));
        QVERIFY(matchesGolden(files.first().contents, "export/thunderbird-"_L1 + name + ".xml"_L1));
    }

    void userNames_data()
    {
        QTest::addColumn<QString>("userName");
        QTest::addColumn<QString>("written");
        QTest::newRow("the address") << u"jane@example.com"_s << u"%EMAILADDRESS%"_s;
        QTest::newRow("the part before the @") << u"jane"_s << u"%EMAILLOCALPART%"_s;
        QTest::newRow("another") << u"u1234"_s << u"u1234"_s;
        QTest::newRow("other capitals") << u"Jane@example.com"_s << u"Jane@example.com"_s;
        QTest::newRow("markup") << u"<a>&b"_s << u"<a>&b"_s;
    }

    void userNames()
    {
        QFETCH(QString, userName);
        QFETCH(QString, written);
        auto account = accounts::jane();
        account.incoming->userName = userName;
        // tag, attributes, text, children: clientConfig > emailProvider > incomingServer > username
        const auto config = readBack(u"xml"_s, thunderbirdAutoconfig(account)->first().contents).array();
        const auto provider = config[3].toArray()[0].toArray();
        const auto incoming = provider[3].toArray()[3].toArray();
        QCOMPARE(incoming[0].toString(), u"incomingServer"_s);
        QCOMPARE(incoming[3].toArray()[3].toArray()[2].toString(), written);
    }
};

QTEST_GUILESS_MAIN(TestThunderbird)
#include "tst_thunderbird.moc"
