// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autoconfig.h"
#include "formats/accounts.h"
#include "formats/thunderbird/thunderbird.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(AutoconfigFault)

namespace
{
const EmailAddress jane{u"jane"_s, u"example.com"_s};

QByteArray document()
{
    QFile file(QStringLiteral(TEST_DATA "/discovery/config-v1.1.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    auto text = document();
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}
} // namespace

class TestAutoconfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theServersForOneAddress()
    {
        const auto settings = parseAutoconfig(document(), jane);
        QVERIFY(settings);
        QCOMPARE(settings->providerName, u"Mail & more"_s);
        QVERIFY(settings->isFor(u"example.org"_s));
        QVERIFY(!settings->isFor(u"example.net"_s));
        QVERIFY(!settings->hasPassword);
        const OfferedServer imap{{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}, u"jane"_s, {SignIn::OAuth2, SignIn::Password}};
        const OfferedServer smtp{{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls}, u"jane@example.com"_s, {SignIn::Password}};
        QCOMPARE(settings->incoming, QList{imap});
        QCOMPARE(settings->outgoing, QList{smtp});
        QCOMPARE(imap.login().signIn, SignIn::OAuth2);
    }

    void whatIsExportedIsReadBack_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::newRow("imap") << accounts::jane();
        QTest::newRow("pop3") << accounts::pop();
        QTest::newRow("hostile name") << accounts::hostile();
        QTest::newRow("in the clear") << accounts::withSecurity(accounts::jane(), Security::None, Security::None);
        QTest::newRow("browser sign-in") << accounts::withOAuth(accounts::jane(), u"imap.gmail.com"_s, u"smtp.gmail.com"_s);
    }

    void whatIsExportedIsReadBack()
    {
        QFETCH(MailAccount, account);
        const auto settings = parseAutoconfig(thunderbirdAutoconfig(account)->first().contents, account.address);
        QVERIFY(settings);
        QCOMPARE(settings->incoming.first().login(), account.incoming);
        QCOMPARE(settings->outgoing.first().login(), account.outgoing);
        QVERIFY(settings->isFor(account.address.domain));
    }

    void aServerWithAFaultIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("no port", "<port>993</port>", "");
        row("port out of range", "993", "65536");
        row("lock in lower case", ">SSL<", ">ssl<"); // as strict as Thunderbird
        row("no host", "imap.%EMAILDOMAIN%", "");
        row("host with a path", "imap.%EMAILDOMAIN%", "imap.example.com/evil");
        row("user name in two lines", "%EMAILLOCALPART%", "jane&#10;From: eve");
        row("a person's name in the host's name", "imap.%EMAILDOMAIN%", "%REALNAME%.%EMAILDOMAIN%");
        row("what would have to be asked in the host's name", "imap.%EMAILDOMAIN%", "%SITE%.%EMAILDOMAIN%");
        row("no known way to sign in",
            "OAuth2</authentication>\n      <authentication>GSSAPI</authentication>\n      <authentication>password-cleartext",
            "TLS-client-cert");
        row("sending in the place of receiving", "type=\"imap\"", "type=\"smtp\"");
    }

    // What an address cannot answer only the person knows; the server is right all the same.
    void aUserNameThatOnlyThePersonKnowsIsEmpty()
    {
        for (const auto *placeholder : {"%REALNAME%", "%USERNAME%", "uni/%STUDENT_ID%"}) {
            const auto settings = parseAutoconfig(changed("%EMAILLOCALPART%", placeholder), jane);
            QVERIFY(settings && !settings->incoming.isEmpty());
            QCOMPARE(settings->incoming.first().userName, QString());
        }
    }

    void whereToSignInWithTheBrowser()
    {
        const auto issuerOf = [](const QByteArray &oauth) {
            return parseAutoconfig(changed("</emailProvider>", "<oAuth2>" + oauth + "</oAuth2></emailProvider>"), jane)->issuer;
        };
        QCOMPARE(issuerOf("<issuer>auth.example.com</issuer>"), QUrl(u"https://auth.example.com"_s));
        QCOMPARE(issuerOf("<issuer>https://auth.example.com/realm</issuer>"), QUrl(u"https://auth.example.com/realm"_s));
        QVERIFY(issuerOf("<issuer>http://auth.example.com</issuer>").isEmpty());
        QVERIFY(issuerOf("<authURL>https://auth.example.com</authURL>").isEmpty());
    }

    void aServerWithAFaultIsLeftOut()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const auto settings = parseAutoconfig(changed(from, to), jane);
        QVERIFY(settings);
        QVERIFY(settings->incoming.isEmpty());
        QCOMPARE(settings->outgoing.size(), 1);
    }

    void aPlaceholderInTheAddressIsNotFilledInAgain()
    {
        const auto settings = parseAutoconfig(document(), {u"%EMAILDOMAIN%"_s, u"example.com"_s});
        QCOMPARE(settings->incoming.first().userName, u"%EMAILDOMAIN%"_s);
    }

    void aPasswordIsSeenAndLeftThere()
    {
        QVERIFY(parseAutoconfig(changed("<port>993</port>", "<port>993</port><password>hunter2</password>"), jane)->hasPassword);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<AutoconfigFault>("expected");
        QTest::newRow("nothing") << ""_ba << AutoconfigFault::NotXml;
        QTest::newRow("a web page") << "<html><p>Not found<br></html>"_ba << AutoconfigFault::NotXml;
        QTest::newRow("another document") << "<rss/>"_ba << AutoconfigFault::NotAutoconfig;
        QTest::newRow("no servers") << "<clientConfig><emailProvider/></clientConfig>"_ba << AutoconfigFault::NoServer;
        QTest::newRow("entity bomb") << changed("?>\n", "?>\n<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>")
                                     << AutoconfigFault::HasDeclarations;
        QTest::newRow("entity from a file") << changed("?>\n", "?>\n<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>")
                                            << AutoconfigFault::HasDeclarations;
        QTest::newRow("document type elsewhere") << changed("?>\n", "?>\n<!DOCTYPE x SYSTEM 'https://example.com/x.dtd'>") << AutoconfigFault::HasDeclarations;
        QTest::newRow("unknown entity") << changed("&amp;", "&nbsp;") << AutoconfigFault::NotXml;
        QTest::newRow("too deep") << QByteArray("<a>").repeated(100'000) << AutoconfigFault::TooLarge;
        QTest::newRow("too wide") << QByteArray("<a>" + QByteArray("<b/>").repeated(50'000) + "</a>") << AutoconfigFault::TooLarge;
        QTest::newRow("too long a text") << changed("Mail ", QByteArray(100'000, 'x')) << AutoconfigFault::TooLarge;
        QTest::newRow("too large") << QByteArray(2 << 20, ' ') << AutoconfigFault::TooLarge;
        QTest::newRow("two documents") << document() + document() << AutoconfigFault::NotXml;
    }

    void faults()
    {
        QFETCH(QByteArray, text);
        QFETCH(AutoconfigFault, expected);
        const auto settings = parseAutoconfig(text, jane);
        QVERIFY(!settings);
        QCOMPARE(settings.error(), expected);
    }

    void cutOffAtEveryByteItIsNoDocument()
    {
        const auto whole = document().trimmed();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!parseAutoconfig(whole.first(size), jane), qPrintable(QString::number(size)));
    }
};

QTEST_GUILESS_MAIN(TestAutoconfig)
#include "tst_autoconfig.moc"
