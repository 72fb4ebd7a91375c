// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autoconfig.h"
#include "formats/accounts.h"
#include "formats/hostiletexts.h"
#include "formats/parts/importaccounts.h"
#include "publish/savesite.h"
#include "publish/site.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
PublishRules rules()
{
    return {.webServer = u"www.example.com"_s,
            .mailExchangers = {u"mx1.example.com"_s, u"*.mx.example.com"_s},
            .tlsReports = {u"postmaster"_s, u"example.com"_s}};
}

QByteArray contentsOf(const PublishedSite &site, const QString &path)
{
    for (const auto &file : site.files)
        if (file.path == path)
            return file.contents;
    return {};
}

// John, who gets what was made from Jane's account
const EmailAddress john{u"john"_s, u"example.com"_s};

MailAccount johnLike(MailAccount account)
{
    const auto janes = account.address;
    for (auto *side : {&account.incoming, &account.outgoing})
        (*side)->userName = (*side)->userName == janes.localPart ? john.localPart : john.toString();
    account.address = john;
    account.displayName.clear();
    return account;
}
} // namespace

class TestSite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyGetsTheSameServersWithTheirOwnName_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::newRow("IMAP, whole address") << accounts::jane();
        auto startTls = accounts::withSecurity(accounts::jane(), Security::StartTls, Security::StartTls);
        startTls.incoming->endpoint.port = 143;
        QTest::newRow("STARTTLS") << startTls;
        auto pop = accounts::pop();
        pop.outgoing->userName = u"jane"_s;
        QTest::newRow("POP3, part before the @") << pop;
    }

    void everybodyGetsTheSameServersWithTheirOwnName()
    {
        QFETCH(MailAccount, account);
        const auto site = publishedSite(account, rules());
        QVERIFY(site);
        for (const auto &path : {u"mail/config-v1.1.xml"_s, u".well-known/autoconfig/mail/config-v1.1.xml"_s}) {
            const auto imported = importAccounts({contentsOf(*site, path)}, {john, {}});
            QVERIFY(imported);
            QCOMPARE(imported->accounts.first().account, johnLike(account));
        }
        auto profile = contentsOf(*site, u"mail-setup/account.mobileconfig"_s);
        const auto imported = importAccounts({profile.replace("%EMAILLOCALPART%", "john")});
        QVERIFY(imported);
        QCOMPARE(imported->accounts.first().account, johnLike(account));
    }

    void outlooksAnswerHasNoPersonInIt()
    {
        const auto site = publishedSite(accounts::jane(), rules());
        const auto answer = contentsOf(*site, u"autodiscover/autodiscover.xml"_s);
        QVERIFY(!answer.contains("LoginName"));
        QCOMPARE(importAccounts({answer}, {john, {}})->accounts.first().account, johnLike(accounts::jane()));
    }

    void nothingOfTheOwnerIsPublished()
    {
        auto account = accounts::jane();
        account.displayName = u"Jane Doe"_s;
        const auto site = publishedSite(account, rules());
        for (const auto &file : site->files)
            QVERIFY2(!file.contents.toLower().contains("jane"), qPrintable(file.path));
    }

    void noNameGetsIntoTheSite()
    {
        QCOMPARE(publishedSite(accounts::hostile(), rules())->files, publishedSite(accounts::jane(), rules())->files);
    }

    void aHostileAddressForReportsIsStillOneRecord()
    {
        const auto plain = contentsOf(*publishedSite(accounts::jane(), rules()), u"administrator/zone.txt"_s);
        const auto texts = hostileTexts();
        for (const auto &hostile : texts) {
            auto hostileRules = rules();
            hostileRules.tlsReports.localPart = hostile;
            const auto zone = contentsOf(*publishedSite(accounts::jane(), hostileRules), u"administrator/zone.txt"_s);
            QCOMPARE(zone.count('\n'), plain.count('\n'));
            QCOMPARE(zone.count('"') % 2, 0);
            QVERIFY(!zone.contains("evil ") && !zone.contains('\0') && !zone.contains('\\'));
        }
    }

    void theSameAccountGivesTheSameBytes()
    {
        QCOMPARE(publishedSite(accounts::jane(), rules())->files, publishedSite(accounts::jane(), rules())->files);
    }

    void whatAFixedAnswerCannotSayIsLeftOut()
    {
        auto account = accounts::jane();
        account.incoming->userName = u"jane"_s;
        const auto site = publishedSite(account, {.webServer = u"example.com"_s, .mailExchangers = {}, .tlsReports = john});
        QCOMPARE(site->omissions, (QList{Omission::AutodiscoverUserName, Omission::StsPolicy}));
        const auto zone = contentsOf(*site, u"administrator/zone.txt"_s);
        QVERIFY(!zone.contains("autodiscover"));
        QVERIFY(!zone.contains("sts"));
    }

    void aSignInWithTheBrowserHasNoAppleProfile()
    {
        const auto account = accounts::withOAuth(accounts::jane(), u"imap.gmail.com"_s, u"smtp.gmail.com"_s);
        QCOMPARE(publishedSite(account, rules())->omissions, (QList{Omission::AutodiscoverOAuth, Omission::AppleOAuth}));
    }

    void accountsThatCannotStandForEverybody()
    {
        const auto faultOf = [](const MailAccount &account) {
            return publishedSite(account, rules()).error();
        };
        auto personal = accounts::jane();
        personal.outgoing->userName = u"u4711"_s;
        QCOMPARE(faultOf(personal), (PublishFault{PublishFault::PersonalLogin, u"outgoing"_s}));
        auto numeric = accounts::jane();
        numeric.incoming->endpoint.host = u"192.0.2.7"_s;
        QCOMPARE(faultOf(numeric), (PublishFault{PublishFault::NumericHost, u"incoming"_s}));
        QCOMPARE(faultOf(accounts::withSecurity(accounts::jane(), Security::Tls, Security::None)), (PublishFault{PublishFault::NotEncrypted, u"outgoing"_s}));
        QCOMPARE(faultOf(accounts::relay()), (PublishFault{PublishFault::Unfinished, u"incoming"_s}));
    }

    void thePolicyNamesTheServersThatTakeMail()
    {
        const auto site = publishedSite(accounts::jane(), rules());
        QCOMPARE(contentsOf(*site, u".well-known/mta-sts.txt"_s),
                 "version: STSv1\r\nmode: testing\r\nmx: mx1.example.com\r\nmx: *.mx.example.com\r\nmax_age: 86400\r\n"_ba);
        auto strict = rules();
        strict.stsMode = StsMode::Enforce;
        const auto enforced = publishedSite(accounts::jane(), strict);
        QVERIFY(contentsOf(*enforced, u".well-known/mta-sts.txt"_s).contains("mode: enforce"));
        QVERIFY(contentsOf(*enforced, u"administrator/zone.txt"_s) != contentsOf(*site, u"administrator/zone.txt"_s)); // another id
    }

    // A whole zone around the fragment, read by BIND's own checker.
    void bindTakesTheRecords_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::newRow("IMAP") << accounts::jane();
        auto pop = accounts::pop();
        pop.outgoing->userName = u"jane"_s;
        QTest::newRow("POP3") << pop;
    }

    void bindTakesTheRecords()
    {
        QFETCH(MailAccount, account);
        const auto checker = QStandardPaths::findExecutable(u"named-checkzone"_s, {u"/usr/bin"_s, u"/usr/sbin"_s});
        if (checker.isEmpty())
            QSKIP("named-checkzone is not installed");
        auto withLongAddress = rules();
        withLongAddress.tlsReports.localPart = QString(64, u'ü'); // more than one string of a TXT record
        QTemporaryDir folder;
        QFile zone(folder.filePath(u"zone"_s));
        QVERIFY(zone.open(QIODevice::WriteOnly));
        zone.write(
            "$TTL 3600\n@ IN SOA ns.example.com. root.example.com. 1 7200 900 1209600 300\n@ IN NS ns\nns IN A 192.0.2.1\nwww IN A 192.0.2.2\n"
            "imap IN A 192.0.2.3\nsmtp IN A 192.0.2.4\npop IN A 192.0.2.5\n");
        zone.write(contentsOf(*publishedSite(account, withLongAddress), u"administrator/zone.txt"_s));
        zone.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(checker, {u"-i"_s, u"full"_s, u"-k"_s, u"fail"_s, u"-D"_s, u"example.com"_s, zone.fileName()});
        QVERIFY(process.waitForFinished());
        const auto output = process.readAll();
        QVERIFY2(process.exitCode() == 0, output.constData());
        QVERIFY2(!output.contains("warning") && !output.contains("has no address records"), output.constData());
        QVERIFY(output.contains("_autodiscover._tcp.example.com.") || account.incoming->userName == "jane"_L1);
    }

    void aLinkInTheFoldersPlaceIsNotFollowed()
    {
        QTemporaryDir folder;
        QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.path(), folder.filePath(u"mail"_s)));
        const auto saved = saveSite(folder.path(), publishedSite(accounts::jane(), rules())->files);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, SaveFault::IsLink);
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }

    void theWebServerMayReadTheFiles()
    {
        QTemporaryDir folder;
        QVERIFY(saveSite(folder.path(), publishedSite(accounts::jane(), rules())->files));
        QVERIFY(saveSite(folder.path(), publishedSite(accounts::jane(), rules())->files)); // again, over it
        int count = 0;
        for (QDirIterator i(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); i.hasNext(); ++count)
            QVERIFY(i.nextFileInfo().permission(QFile::ReadOther));
        QCOMPARE(count, 9);
    }
};

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
