// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"
#include "formats/outlook/autodiscover.h"
#include "formats/outlook/outlook.h"
#include "formats/outlook/outlookprf.h"
#include "formats/outlook/outlooksheet.h"
#include "readback.h"
#include "support/golden.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(MailAccount)

namespace
{
QStringList namesOf(const QList<OutputFile> &files)
{
    QStringList names;
    for (const auto &file : files)
        names.append(file.name);
    return names;
}

QString sheetText(const MailAccount &account)
{
    return readBack(u"html"_s, outlookSheet(account).contents).object().value("text"_L1).toString();
}

QJsonObject profileOf(const MailAccount &account)
{
    return readBack(u"ini"_s, outlookProfileFile(account)->contents).object();
}
}

class TestOutlook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void package()
    {
        QCOMPARE(namesOf(outlookPackage(accounts::jane()).value()),
                 QStringList({u"jane-example.com-outlook.html"_s,
                              u"jane-example.com.prf"_s,
                              u"jane-example.com.cmd"_s,
                              u"autodiscover-example.com.xml"_s,
                              u"autodiscover-example.com.cmd"_s,
                              u"autodiscover-example.com-undo.reg"_s}));
    }

    void whatCannotBeSaidIsLeftOut()
    {
        const auto startTls = accounts::withSecurity(accounts::jane(), Security::StartTls, Security::StartTls);
        QCOMPARE(outlookProfileFile(startTls).error(), (ExportFault{ExportFault::StartTlsNotPossible, u"incoming.security"_s}));
        QVERIFY(!namesOf(outlookPackage(startTls).value()).contains(u"jane-example.com.prf"_s));
        QVERIFY(sheetText(startTls).contains("cannot say STARTTLS"_L1));

        auto foreign = accounts::jane();
        foreign.incoming->userName = u"zoë"_s;
        QCOMPARE(outlookProfileFile(foreign).error(), (ExportFault{ExportFault::TextNotPossible, u"incoming.userName"_s}));
        QVERIFY(sheetText(foreign).contains("cannot hold the characters"_L1));

        auto ipv6 = accounts::jane();
        ipv6.outgoing->endpoint.host = u"2001:db8::7"_s;
        QCOMPARE(autodiscoverFile(ipv6).error(), (ExportFault{ExportFault::Ipv6Address, u"outgoing.host"_s}));
        QCOMPARE(namesOf(outlookPackage(ipv6).value()), QStringList({u"jane-example.com-outlook.html"_s}));
    }

    void anOAuthAccountHasOnlyTheSheet()
    {
        const auto account = accounts::withOAuth(accounts::jane(), u"outlook.office365.com"_s, u"smtp.office365.com"_s);
        QCOMPARE(namesOf(outlookPackage(account).value()), QStringList({u"jane-example.com-outlook.html"_s}));
        const auto text = sheetText(account);
        QVERIFY(text.contains("sign-in in the browser"_L1));
        QVERIFY(!text.contains("More Settings"_L1));
    }

    void profile_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::addColumn<QString>("name");
        QTest::newRow("IMAP") << accounts::jane() << u"jane"_s;
        QTest::newRow("POP3") << accounts::pop() << u"pop"_s;
        QTest::newRow("hostile name") << accounts::hostile() << u"hostile"_s;
    }

    void profile()
    {
        QFETCH(MailAccount, account);
        QFETCH(QString, name);
        const auto file = outlookProfileFile(account).value();
        QVERIFY(matchesGolden(file.contents, "export/outlook-"_L1 + name + ".prf"_L1));
        QCOMPARE(file.contents.count('\n'), file.contents.count("\r\n"));
        QCOMPARE(file.contents.count('\r'), file.contents.count("\r\n"));

        // A value without a line in the mapping section is written nowhere.
        const auto sections = profileOf(account);
        const auto mapping = sections.value(sections.value("Internet Account List"_L1)["Account1"_L1].toString()).toObject();
        for (const auto &key : sections.value("Account1"_L1).toObject().keys())
            QVERIFY2(key == "UniqueService"_L1 || mapping.value(key).toString().startsWith("PT_"_L1), qPrintable(key));
        QCOMPARE(sections.value("General"_L1)["OverwriteProfile"_L1].toString(), u"No"_s);
        QCOMPARE(sections.keys(),
                 (QStringList{u"Account1"_s,
                              u"General"_s,
                              mapping.value("AccountType"_L1) == "POP3"_L1 ? u"I_Mail"_s : u"IMAP_I_Mail"_s,
                              u"Internet Account List"_s,
                              u"Outlook Address Book"_s,
                              u"Service List"_s,
                              u"Service1"_s}));
    }

    void aHostileNameAddsNoKey()
    {
        auto hostile = profileOf(accounts::hostile());
        auto jane = profileOf(accounts::jane());
        QCOMPARE(hostile.value("Account1"_L1).toObject().keys(), jane.value("Account1"_L1).toObject().keys());
        hostile.remove("Account1"_L1);
        jane.remove("Account1"_L1);
        QCOMPARE(hostile, jane);
    }

    void security_data()
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("autodiscover");
        QTest::newRow("implicit TLS") << Security::Tls << u"1"_s << u"SSL"_s;
        QTest::newRow("STARTTLS") << Security::StartTls << u"2"_s << u"TLS"_s;
        QTest::newRow("none") << Security::None << u"0"_s << u"None"_s;
    }

    void security()
    {
        QFETCH(Security, security);
        QFETCH(QString, autodiscover);
        const auto account = accounts::withSecurity(accounts::jane(), Security::Tls, security);
        QTEST(profileOf(account).value("Account1"_L1)["SMTPSecureConnection"_L1].toString(), "profile");
        const auto both = autodiscoverFile(accounts::withSecurity(accounts::jane(), security, security))->contents;
        QCOMPARE(both.count(QByteArray("<Encryption>" + autodiscover.toLatin1() + "</Encryption>")), 2);
        QCOMPARE(both.count("<SSL>on</SSL>"), security == Security::None ? 0 : 2);
        QCOMPARE(both.count("<SPA>off</SPA>"), 2);
    }

    void loginOfItsOwn()
    {
        auto account = accounts::jane();
        account.outgoing->userName = u"sender"_s;
        QCOMPARE(profileOf(account).value("Account1"_L1)["SMTPAuthMethod"_L1].toString(), u"1"_s);
        QVERIFY(autodiscoverFile(account)->contents.contains("<UsePOPAuth>off<"));
        QVERIFY(sheetText(account).contains("give the user name sender"_L1));
        account.outgoing->signIn = SignIn::None;
        const auto profile = profileOf(account).value("Account1"_L1);
        QCOMPARE(profile["SMTPUseAuth"_L1].toString(), u"0"_s);
        QVERIFY(profile["SMTPUserName"_L1].isUndefined());
        QVERIFY(autodiscoverFile(account)->contents.contains("<AuthRequired>off<"));
    }

    void whatThePersonMustKnow()
    {
        QVERIFY(!sheetText(accounts::jane()).contains("without encryption"_L1));
        QVERIFY(sheetText(accounts::withSecurity(accounts::jane(), Security::None, Security::Tls)).contains("without encryption"_L1));
        QVERIFY(!sheetText(accounts::jane()).contains("not your address"_L1));
        QVERIFY(sheetText(accounts::pop()).contains("user name, type jane."_L1));
    }

    void launcher()
    {
        const auto file = outlookLauncher(outlookProfileFile(accounts::jane()).value());
        QCOMPARE(file.contents, "@echo off\r\nstart \"\" outlook.exe /importprf \"%~dp0jane-example.com.prf\"\r\n"_ba);
    }

    void autodiscover_data()
    {
        profile_data();
    }

    void autodiscover()
    {
        QFETCH(MailAccount, account);
        QFETCH(QString, name);
        const auto xml = autodiscoverFile(account)->contents;
        QVERIFY(isWellFormedXml(xml));
        QVERIFY(matchesGolden(xml, "export/autodiscover-"_L1 + name + ".xml"_L1));
        const auto root = readBack(u"xml"_s, xml).array();
        QCOMPARE(root[0].toString(), u"{http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006}Autodiscover"_s);
        const auto response = root[3].toArray()[0].toArray();
        QCOMPARE(response[0].toString(), u"{http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a}Response"_s);
        QCOMPARE(response[3].toArray().size(), 2);
    }

    // Who can change the answer chooses the server that gets the password.
    void theAnswerLiesWhereOnlyThePersonCanWrite()
    {
        const auto launcher = autodiscoverLauncher(accounts::jane());
        QVERIFY(matchesGolden(launcher.contents, u"export/autodiscover-jane.cmd"_s));
        QVERIFY(launcher.contents.contains("set \"place=%LOCALAPPDATA%\\"));
        const auto package = outlookPackage(accounts::jane());
        for (const auto &file : *package)
            QVERIFY2(!QString::fromUtf8(file.contents).remove(QChar(u'\0')).contains("Public"_L1), qPrintable(file.name));
    }

    void registry()
    {
        const auto launcher = QString::fromLatin1(autodiscoverLauncher(accounts::jane()).contents);
        const auto undo = autodiscoverUndoFile(accounts::jane());
        QVERIFY(undo.contents.startsWith("\xFF\xFEW"));
        QVERIFY(matchesGolden(undo.contents, u"export/autodiscover-jane-undo.reg"_s));
        const auto undone = readBack(u"reg"_s, undo.contents).object();
        qsizetype values = 0;
        for (const auto &key : undone.keys())
            for (const auto &name : undone.value(key).toObject().keys()) {
                QVERIFY2(launcher.contains("\\"_L1 + key.section(u'\\', -1) + "\" /f /v "_L1), qPrintable(key));
                QVERIFY2(launcher.contains(name), qPrintable(name));
                QCOMPARE(undone.value(key).toObject().value(name).toString(), u"-"_s);
                ++values;
            }
        QCOMPARE(values, launcher.count("reg add"_L1));
        const auto last = sheetText(accounts::jane()).trimmed();
        QVERIFY(last.endsWith("Open autodiscover-example.com-undo.reg afterwards: it takes the change back."_L1));
    }

    void sheet_data()
    {
        profile_data();
    }

    void sheet()
    {
        QFETCH(MailAccount, account);
        QFETCH(QString, name);
        const auto html = outlookSheet(account).contents;
        QVERIFY(matchesGolden(html, "export/outlook-"_L1 + name + ".html"_L1));
        const auto page = readBack(u"html"_s, html).object();
        QVERIFY(!page.isEmpty());
        for (const auto &tag : {u"script"_s, u"img"_s, u"link"_s, u"a"_s, u"x"_s})
            QVERIFY2(!page.value("tags"_L1).toArray().contains(tag), qPrintable(tag));
        QVERIFY(!html.contains("http"));
        for (const auto &text : {account.incoming->endpoint.host, account.outgoing->endpoint.host, QString::number(account.incoming->endpoint.port)})
            QVERIFY2(page.value("text"_L1).toString().contains(text), qPrintable(text));
    }

    // Against a schema of the elements that Microsoft's documentation names
    void theAnswerFollowsThePublishedElements_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::newRow("IMAP") << accounts::jane();
        QTest::newRow("POP3") << accounts::pop();
        QTest::newRow("a hostile name") << accounts::hostile();
        QTest::newRow("nothing locked") << accounts::withSecurity(accounts::jane(), Security::None, Security::None);
        auto open = accounts::jane();
        open.outgoing->signIn = SignIn::None;
        QTest::newRow("no sign-in for sending") << open;
    }

    void theAnswerFollowsThePublishedElements()
    {
        QFETCH(MailAccount, account);
        QProcess xmllint;
        xmllint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, QStringLiteral(TEST_DATA "/export/autodiscover.xsd"), u"-"_s});
        xmllint.write(autodiscoverFile(account)->contents);
        xmllint.closeWriteChannel();
        QVERIFY(xmllint.waitForFinished());
        QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
