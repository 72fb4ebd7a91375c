// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "providers/providercatalog.h"
#include "support/clirun.h"
#include "support/freeport.h"
#include "support/nameserver.h"
#include "support/testfile.h"
#include "support/webserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace
{
const auto autoconfig =
    R"(<clientConfig version="1.1"><emailProvider id="example.com"><domain>example.com</domain><displayName>Example</displayName>
    <incomingServer type="imap"><hostname>imap.example.com</hostname><port>993</port><socketType>SSL</socketType>
    <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>
    <outgoingServer type="smtp"><hostname>smtp.example.com</hostname><port>465</port><socketType>SSL</socketType>
    <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>
    </emailProvider></clientConfig>)"_ba;

QJsonObject remarkOn(const QJsonObject &document, const QString &topic)
{
    const auto remarks = document["remarks"_L1].toArray();
    for (const auto &remark : remarks)
        if (remark["topic"_L1].toString() == topic)
            return remark.toObject();
    return {};
}
} // namespace

// "dns" and "discover" as they are called in a terminal, on servers of the test's own.
class TestLookups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const auto why = NameServer::unavailable(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void aDomainThatMaySend()
    {
        NameServer names;
        names.addMx(u"example.com"_s, u"example-com.mail.protection.outlook.com"_s, 10);
        names.addText(u"example.com"_s, "v=spf1 include:spf.protection.outlook.com -all");
        names.addText(u"spf.protection.outlook.com"_s, "v=spf1 ip4:192.0.2.0/24 -all");
        names.addText(u"_dmarc.example.com"_s, "v=DMARC1; p=quarantine");
        QVERIFY(names.start());
        const auto run = runCli({u"dns"_s, u"example.com"_s, u"--json"_s, u"--resolver"_s, names.address()});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json["schema"_L1].toString(), u"mailwright.dns/1"_s);
        QCOMPARE(run.json["provider"_L1].toString(), u"microsoft-365"_s);
        QCOMPARE(remarkOn(run.json, u"spf"_s)["verdict"_L1].toString(), u"good"_s);
        QCOMPARE(remarkOn(run.json, u"dkim"_s)["details"_L1].toArray(), (QJsonArray{u"selector1"_s, u"selector2"_s}));
        QVERIFY(!remarkOn(run.json, u"dmarc"_s)["sentence"_L1].toString().isEmpty());
    }

    void aDomainThatHasToBeMended()
    {
        NameServer names;
        names.addText(u"example.com"_s, "v=spf1 +all");
        QVERIFY(names.start());
        const auto run =
            runCli({u"dns"_s, u"example.com"_s, u"--resolver"_s, names.address(), u"--from"_s, u"jane@example.com"_s, u"--user"_s, u"jane@example.net"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.output.contains("everybody may send"));
        QVERIFY(run.output.contains("another domain than the mailbox that signs in (example.net)"));
    }

    // Nothing listens at the account's servers; what DNS says of its domain stands in the report all the same.
    void theReportHasWhatDnsSays()
    {
        NameServer names;
        names.addText(u"example.com"_s, "v=spf1 ip4:192.0.2.0/24 -all");
        QVERIFY(names.start());
        const QTemporaryDir folder;
        const auto closed = freePorts(1).first();
        const MailAccount account{u"Jane Doe"_s,
                                  {u"jane"_s, u"example.com"_s},
                                  u"generic"_s,
                                  ServerLogin{{Protocol::Imap, u"127.0.0.1"_s, closed, Security::Tls}, u"jane"_s, SignIn::Password},
                                  ServerLogin{{Protocol::Smtp, u"127.0.0.1"_s, closed, Security::Tls}, u"jane"_s, SignIn::Password}};
        QFile file(folder.filePath(u"jane.mailwright"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toAccountFile(account));
        file.close();
        const QStringList call{u"report"_s, u"--json"_s, u"--account"_s, file.fileName(), u"--output"_s, folder.filePath(u"report.html"_s)};
        QVERIFY(runCli(call).json["dns"_L1].toArray().isEmpty()); // nobody is asked unless that is wanted
        const auto run = runCli(call + QStringList{u"--dns"_s, u"--resolver"_s, names.address()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(QJsonDocument(run.json["dns"_L1].toArray()).toJson().contains("v=spf1 ip4:192.0.2.0/24 -all"), run.output.constData());
    }

    void settingsFromTheDomain()
    {
        NameServer names;
        names.addService(u"_imaps._tcp.example.com"_s, u"imap.example.net"_s, 993);
        QVERIFY(names.start());
        const TestAuthority authority;
        WebServer web(authority.issue(TestAuthority::Leaf::Good));
        web.addPage(u"/config"_s, {autoconfig});
        QVERIFY(web.start());
        const auto run = runCli({u"discover"_s,
                                 u"jane@example.com"_s,
                                 u"--json"_s,
                                 u"--resolver"_s,
                                 names.address(),
                                 u"--autoconfig-url"_s,
                                 web.url(u"/config"_s).toString(),
                                 u"--ca-file"_s,
                                 authority.caFile()});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json["schema"_L1].toString(), u"mailwright.discovery/1"_s);
        QCOMPARE(run.json["chosen"_L1]["outgoing"_L1]["host"_L1].toString(), u"smtp.example.com"_s);
        QCOMPARE(run.json["findings"_L1].toArray().size(), 2);
        QCOMPARE(run.json["findings"_L1][1]["outsideOfDomain"_L1][0].toString(), u"imap.example.net"_s);
        QCOMPARE(run.json["conflicts"_L1].toArray().size(), 1);
        QCOMPARE(run.json["asked"_L1].toArray().size(), 5);
        QCOMPARE(run.json["conflicts"_L1][0]["origins"_L1][0].toString(), u"localhost"_s);
    }

    // The program itself ends, whatever the name server owes it.
    void aSilentNameServerIsSaidInTime()
    {
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress::LocalHost));
        QElapsedTimer clock;
        clock.start();
        const auto run = runCli({u"discover"_s, u"jane@example.com"_s, u"--json"_s, u"--resolver"_s, u"127.0.0.1:%1"_s.arg(silent.localPort())});
        QVERIFY2(clock.elapsed() < 8500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(run.exitCode, 1);
        const auto said = run.json["remarks"_L1][0]["kind"_L1].toString();
        QVERIFY2(said == "name-service-silent"_L1 || said == "no-network"_L1, qPrintable(said)); // by what this computer has
        QVERIFY(run.talk.contains("example.com")); // who hears what, beforehand
    }

    // Whose account works already in Thunderbird.
    void whatAnotherProgramHereHas()
    {
        const QTemporaryDir home;
        makeTestFolder(home.filePath(u".thunderbird/a.default"_s));
        writeTestFile(home.filePath(u".thunderbird/profiles.ini"_s), "[Profile0]\nName=default\nIsRelative=1\nPath=a.default\nDefault=1\n");
        writeTestFile(home.filePath(u".thunderbird/a.default/prefs.js"_s),
                      R"(user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.identity.id1.useremail", "jane@example.com");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.example.net");
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.authMethod", 3);
user_pref("mail.server.server1.userName", "jane@example.com");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.example.net");
user_pref("mail.smtpserver.smtp1.port", 465);
user_pref("mail.smtpserver.smtp1.try_ssl", 3);
user_pref("mail.smtpserver.smtp1.authMethod", 3);
user_pref("mail.smtpserver.smtp1.username", "jane@example.com");
user_pref("mail.smtpservers", "smtp1");
)");
        const auto before = qgetenv("HOME");
        qputenv("HOME", home.path().toLocal8Bit());
        const auto run = runCli({u"discover"_s, u"jane@example.com"_s, u"--offline"_s, u"--json"_s});
        qputenv("HOME", before);
        QCOMPARE(run.json["chosen"_L1]["incoming"_L1]["host"_L1].toString(), u"imap.example.net"_s);
        QCOMPARE(run.json["chosen"_L1]["incoming"_L1]["source"_L1].toString(), u"program"_s);
        QCOMPARE(run.json["findings"_L1][0]["origin"_L1].toString(), u"Thunderbird"_s);
    }

    void aSlipOfTheFingerIsAskedAboutFirst()
    {
        const auto run = runCli({u"discover"_s, u"jane@gmial.com"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.talk.contains("jane@gmail.com"));
        QCOMPARE(runCli({u"discover"_s, u"jane@gmial.com"_s, u"--as-typed"_s, u"--offline"_s}).exitCode, 1);
        QCOMPARE(runCli({u"discover"_s, u"mailto:jane@gmail.com"_s, u"--offline"_s}).exitCode, 0);
    }

    void offlineOnlyWhatIsKnown()
    {
        QCOMPARE(runCli({u"discover"_s, u"jane@gmail.com"_s, u"--offline"_s}).exitCode, 0);
        const auto run = runCli({u"discover"_s, u"jane@example.com"_s, u"--offline"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.json["chosen"_L1].isNull());
    }

    void whatNobodyConfirmedIsToldAsThat()
    {
        for (const auto &entry : ProviderCatalog::builtIn().entries()) {
            if (entry.confidence != PresetConfidence::Low || entry.domains.isEmpty())
                continue;
            const auto run = runCli({u"discover"_s, QString(u"jane@"_s + entry.domains.first()), u"--offline"_s});
            QCOMPARE(run.exitCode, 0);
            QVERIFY(run.output.contains("Nobody has confirmed these settings yet"));
            return;
        }
        QFAIL("no such preset");
    }

    void wrongCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no domain") << QStringList{u"dns"_s};
        QTest::newRow("a host alone") << QStringList{u"dns"_s, u"localhost"_s};
        QTest::newRow("an address") << QStringList{u"dns"_s, u"192.0.2.1"_s};
        QTest::newRow("a resolver by name") << QStringList{u"dns"_s, u"example.com"_s, u"--resolver"_s, u"dns.example.com"_s};
        QTest::newRow("half of a pair") << QStringList{u"dns"_s, u"example.com"_s, u"--from"_s, u"jane@example.com"_s};
        QTest::newRow("an unknown preset") << QStringList{u"dns"_s, u"example.com"_s, u"--preset"_s, u"nobody"_s};
        QTest::newRow("no address") << QStringList{u"discover"_s, u"example.com"_s};
        QTest::newRow("an open web address") << QStringList{u"discover"_s, u"jane@example.com"_s, u"--autoconfig-url"_s, u"http://example.com/"_s};
    }
    void wrongCalls()
    {
        QFETCH(QStringList, arguments);
        const auto run = runCli(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.talk.count('\n'), 1);
        QVERIFY(run.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLookups)
#include "tst_lookups.moc"
