// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/accountdraft.h"
#include "providers/providercatalog.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const EmailAddress jane{u"jane"_s, u"example.com"_s};

Provider preset(const QString &id)
{
    return ProviderCatalog::builtIn().byId(id).value();
}

QString sendingHost(const QString &id, const BlankValues &blanks)
{
    const auto servers = serversFor(preset(id), jane, blanks);
    return servers.isEmpty() ? QString() : servers.last().endpoint.host;
}
}

class TestAccountDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMailbox();
    void aRelayOnlySends();
    void theDomainComesFromTheAddress();
    void browserSignIn();
    void userNamesThatDiffer();
    void pop3WhereThereIsNoImap();
    void mailProgramsNotLetIn();
    void blanks_data();
    void blanks();
};

void TestAccountDraft::aMailbox()
{
    const EmailAddress gmail{u"jane"_s, u"gmail.com"_s};
    const MailAccount expected{{},
                               gmail,
                               u"gmail"_s,
                               ServerLogin{{Protocol::Imap, u"imap.gmail.com"_s, 993, Security::Tls}, u"jane@gmail.com"_s, SignIn::Password},
                               ServerLogin{{Protocol::Smtp, u"smtp.gmail.com"_s, 465, Security::Tls}, u"jane@gmail.com"_s, SignIn::Password}};
    QCOMPARE(accountFor(preset(u"gmail"_s), gmail), expected);
}

void TestAccountDraft::aRelayOnlySends()
{
    const auto account = accountFor(preset(u"sendgrid-us"_s), jane);
    QVERIFY(!account.incoming);
    QCOMPARE(account.outgoing, (ServerLogin{{Protocol::Smtp, u"smtp.sendgrid.net"_s, 587, Security::StartTls}, u"apikey"_s, SignIn::Password}));
}

void TestAccountDraft::theDomainComesFromTheAddress()
{
    QList<Endpoint> doors;
    for (const auto &server : serversFor(preset(u"generic"_s), jane))
        doors.append(server.endpoint);
    const QList<Endpoint> expected{
        {Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls},
        {Protocol::Pop3, u"pop.example.com"_s, 995, Security::Tls},
        {Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls},
        {Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls},
    };
    QCOMPARE(doors, expected);
    QVERIFY(serversFor(preset(u"generic"_s), {}).isEmpty());
}

void TestAccountDraft::browserSignIn()
{
    const auto outlook = accountFor(preset(u"outlook-com"_s), jane);
    QCOMPARE(outlook.incoming->signIn, SignIn::OAuth2);
    QCOMPARE(outlook.outgoing->signIn, SignIn::OAuth2);

    // A password could still send here, but nobody signs in twice in two ways.
    const auto microsoft = accountFor(preset(u"microsoft-365"_s), jane);
    QCOMPARE(microsoft.incoming->signIn, SignIn::OAuth2);
    QCOMPARE(microsoft.outgoing->signIn, SignIn::OAuth2);
    QCOMPARE(serversFor(preset(u"microsoft-365"_s), jane).last().signIn, SignIn::Password);
}

void TestAccountDraft::userNamesThatDiffer()
{
    const auto icloud = accountFor(preset(u"icloud"_s), jane);
    QCOMPARE(icloud.incoming->userName, u"jane"_s);
    QCOMPARE(icloud.outgoing->userName, u"jane@example.com"_s);
    QCOMPARE(accountFor(preset(u"web-de"_s), jane).outgoing->userName, u"jane"_s);
    QCOMPARE(accountFor(preset(u"amazon-ses"_s), jane).outgoing->userName, QString());
}

void TestAccountDraft::pop3WhereThereIsNoImap()
{
    QCOMPARE(accountFor(preset(u"rediffmail"_s), jane).incoming->endpoint.protocol, Protocol::Pop3);
}

void TestAccountDraft::mailProgramsNotLetIn()
{
    const auto account = accountFor(preset(u"tuta"_s), jane);
    QVERIFY(!account.incoming);
    QVERIFY(!account.outgoing);
}

void TestAccountDraft::blanks_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<BlankValues>("values");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const QString &id, const BlankValues &values, const QString &host) {
        QTest::newRow(name) << id << values << host;
    };
    row("SES in Ireland", u"amazon-ses"_s, {{u"region"_s, u"eu-west-1"_s}}, u"email-smtp.eu-west-1.amazonaws.com"_s);
    row("SES, region not chosen yet", u"amazon-ses"_s, {}, u"email-smtp.us-east-1.amazonaws.com"_s);
    row("SES on the moon", u"amazon-ses"_s, {{u"region"_s, u"moon-1"_s}}, {});
    row("Zoho's own domain cannot be replaced", u"zoho-pro"_s, {{u"region"_s, u"example.net"_s}}, {});
    row("PowerMTA", u"powermta"_s, {{u"server"_s, u" MTA.example.net "_s}}, u"mta.example.net"_s);
    row("PowerMTA by number", u"powermta"_s, {{u"server"_s, u"[2001:db8::7]"_s}}, u"2001:db8::7"_s);
    row("PowerMTA, name not known yet", u"powermta"_s, {}, {});
    row("a line end", u"powermta"_s, {{u"server"_s, u"mta.example.net\r\nQUIT"_s}}, {});
    row("a blank in a blank", u"powermta"_s, {{u"server"_s, u"{domain}"_s}}, {});
    row("an address instead of an account", u"all-inkl"_s, {{u"account"_s, u"jane@example.net/"_s}}, {});
    row("a blank that the preset does not have", u"gmail"_s, {{u"server"_s, u"mta.example.net"_s}}, u"smtp.gmail.com"_s);
    row("the address's domain cannot be overruled", u"generic"_s, {{u"domain"_s, u"example.net"_s}}, u"smtp.example.com"_s);
}

void TestAccountDraft::blanks()
{
    QFETCH(QString, id);
    QFETCH(BlankValues, values);
    QTEST(sendingHost(id, values), "host");
}

QTEST_GUILESS_MAIN(TestAccountDraft)
#include "tst_accountdraft.moc"
