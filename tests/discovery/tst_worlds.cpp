// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/discoveryjson.h"
#include "discovery/pacc.h"
#include "searchworld.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
using Build = std::function<void(SearchWorld &)>;
// What the domain's own document leads to in most worlds.
const QByteArray ownServers = "incoming imap.example.com:993 tls autoconfig medium\noutgoing smtp.example.com:465 tls autoconfig medium";
const QByteArray guessedServers = "incoming mail.example.com:993 tls guess low\noutgoing mail.example.com:465 tls guess low";
const QByteArray microsoft = "provider microsoft-365\nincoming outlook.office365.com:993 tls ";

QByteArray own()
{
    return autoconfigDocument("example.com", "imap.example.com", "smtp.example.com");
}

void mailHost(SearchWorld &world, const QString &name, SearchWorld::Delay delay = {})
{
    world.mail(name, Protocol::Imap, Security::Tls, delay);
    world.mail(name, Protocol::Smtp, Security::Tls, delay);
}

// One text as Exchange's Autodiscover answers it.
QByteArray pox(const QByteArray &servers)
{
    return "<?xml version=\"1.0\"?><Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\"><Response "
           "xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\"><Account><AccountType>email</AccountType>"
           "<Action>settings</Action>"
        + servers + "</Account></Response></Autodiscover>";
}

QByteArray poxServer(const QByteArray &type, const QByteArray &host, const QByteArray &port, const QByteArray &more = {})
{
    return "<Protocol><Type>" + type + "</Type><Server>" + host + "</Server><Port>" + port + "</Port>" + more + "</Protocol>";
}

const QByteArray bothPox = pox(poxServer("IMAP", "imap.example.com", "993") + poxServer("SMTP", "smtp.example.com", "587", "<Encryption>TLS</Encryption>"));
const QString poxPath = u"/autodiscover/autodiscover.xml"_s;

const QByteArray paccDocument = R"({"protocols":{"imap":{"host":"imap.example.com"},"submit":{"host":"smtp.example.com"}},)"
                                R"("authentication":{"password":true},"info":{"provider":{"name":"Example"}}})";

void pacc(SearchWorld &world, const QByteArray &document, const QByteArray &digestOf)
{
    world.page(u"ua-auto-config.example.com"_s, u"/.well-known/user-agent-configuration.json"_s, {document});
    if (!digestOf.isEmpty())
        world.names.addText(u"_ua-auto-config.example.com"_s,
                            "v=UAAC1; a=sha256; d=" + QCryptographicHash::hash(digestOf, QCryptographicHash::Sha256).toBase64());
}

void services(SearchWorld &world, const QString &imapHost, const QString &smtpHost)
{
    if (!imapHost.isEmpty())
        world.names.addService(u"_imaps._tcp.example.com"_s, imapHost, 993);
    if (!smtpHost.isEmpty())
        world.names.addService(u"_submissions._tcp.example.com"_s, smtpHost, 465);
}

void noService(SearchWorld &world, std::initializer_list<const char *> names)
{
    for (const auto *name : names)
        world.names.addService(QLatin1StringView(name) + u"._tcp.example.com"_s, {}, 0);
}

void microsoftExchanger(SearchWorld &world)
{
    world.names.addMx(u"example.com"_s, u"example-com.mail.protection.outlook.com"_s, 0);
}
} // namespace

// Each world is a small internet with one thing about it, as people have met it. What is found has to be right, nobody may hear what is not
// for him, and it ends in time.
class TestWorlds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = m_authority.issueFor(
            {u"example.com"_s, u"*.example.com"_s, u"example.net"_s, u"*.example.net"_s, u"*.dept.example.net"_s, u"example.org"_s, u"*.example.org"_s});
        m_hosters = m_authority.issueFor({u"server7.example.org"_s});
        m_foreign = m_authority.issueFor({u"other.example.org"_s});
        m_selfSigned = m_authority.issue(TestAuthority::Leaf::SelfSigned);
    }

    void world_data();
    void world()
    {
        QFETCH(Build, build);
        SearchWorld world(m_authority, m_certificate);
        world.catalog = ProviderCatalog::builtIn();
        build(world);
        const auto discovery = world.search();
        const auto told = SearchWorld::told(discovery);
        QFETCH(QByteArray, expected);
        if (told != expected)
            qInfo().noquote() << toJson(discovery, world.address)["asked"_L1].toArray();
        QTEST(told, "expected");
        QCOMPARE(world.misdeeds(), QByteArray());
        QFETCH(int, most);
        QVERIFY2(world.took() < std::chrono::milliseconds(most), qPrintable(QString::number(world.took().count())));
    }

    void severalWaysToSignInAreOneServer()
    {
        SearchWorld world(m_authority, m_certificate);
        world.catalog = ProviderCatalog::builtIn();
        world.autoconfig(u"example.com"_s, own().replace("<authentication>", "<authentication>OAuth2</authentication><authentication>"));
        const auto discovery = world.search();
        const auto json = toJson(discovery, world.address);
        QCOMPARE(json["findings"_L1][0]["incoming"_L1].toArray().size(), 1);
        QCOMPARE(json["findings"_L1][0]["incoming"_L1][0]["auth"_L1].toArray(), (QJsonArray{u"password"_s, u"oauth2"_s}));
        QCOMPARE(json["chosen"_L1]["incoming"_L1]["auth"_L1].toArray(), QJsonArray{u"password"_s}); // nobody knows a browser sign-in here
        QCOMPARE(world.misdeeds(), QByteArray());
    }

    // Who needs the address to answer does not get it outside of the domain: the placeholders are filled in here.
    void theProvidersDocumentIsForThisAddress()
    {
        SearchWorld world(m_authority, m_certificate);
        world.names.addMx(u"example.com"_s, u"mx1.example.org"_s, 10);
        world.autoconfig(u"example.org"_s, autoconfigDocument("example.org", "imap.example.org", "smtp.example.org"));
        const auto choice = choose(world.search().findings);
        QCOMPARE(choice.account->incoming->userName, u"jane@example.com"_s);
        QCOMPARE(choice.ranked.first().foreignHosts, (QStringList{u"imap.example.org"_s, u"smtp.example.org"_s}));
        QVERIFY(!world.requestsTo(u"autoconfig.example.org"_s).isEmpty());
        QVERIFY(!world.requestsTo(u"autoconfig.example.org"_s).first().contains("emailaddress"));
        QCOMPARE(world.misdeeds(), QByteArray());
    }

    void whatIsKnownGrowsWhileOthersAreWaitedFor()
    {
        SearchWorld world(m_authority, m_certificate);
        services(world, u"imap.example.com"_s, u"smtp.example.com"_s);
        world.autoconfig(u"example.com"_s, own(), 1500ms);
        QList<qsizetype> counts;
        auto discovery = world.search([&counts](const Discovery &soFar) {
            if (counts.isEmpty() || counts.last() != soFar.findings.size())
                counts.append(soFar.findings.size());
        });
        QCOMPARE(SearchWorld::told(discovery), ownServers);
        QVERIFY(counts.contains(1));
        QCOMPARE(counts.last(), 2);
    }

private:
    TestAuthority m_authority;
    ServerCertificate m_certificate, m_hosters, m_foreign, m_selfSigned;
};

void TestWorlds::world_data()
{
    QTest::addColumn<Build>("build");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("most");
    const auto row = [](const char *name, const Build &build, const QByteArray &expected, int most = 8500) {
        QTest::newRow(name) << build << expected << most;
    };

    // Those that were told to us.
    row(
        "dead-ipv6",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, own());
            world.deadSix(u"autoconfig.example.com"_s, 443);
        },
        ownServers,
        7000);
    row(
        "silent-resolver",
        [](SearchWorld &world) {
            world.names.keepSilent();
            world.rules.hasNetwork = [] {
                return true;
            };
        },
        "name-service-silent");
    row(
        "one-question-unanswered",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, own());
            world.names.keepSilentAbout(u"example.com"_s, ScriptedNames::Mx);
            world.rules.patience = 100ms;
        },
        ownServers,
        4000);
    row(
        "slow-own-web",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, own(), 6s);
        },
        ownServers);
    row(
        "slow-everything",
        [](SearchWorld &world) {
            world.silence(u"autoconfig.example.com"_s, 443);
            mailHost(world, u"mail.example.com"_s, 6s);
        },
        guessedServers);
    row(
        "late-greeting",
        [](SearchWorld &world) {
            mailHost(world, u"mail.example.com"_s, 5s);
        },
        guessedServers);
    row(
        "only-incoming-published",
        [](SearchWorld &world) {
            services(world, u"imap.example.com"_s, {});
            world.mail(u"smtp.example.com"_s, Protocol::Smtp, Security::Tls);
        },
        "incoming imap.example.com:993 tls srv low\noutgoing smtp.example.com:465 tls guess low");
    row(
        "second-target",
        [](SearchWorld &world) {
            world.names.addService(u"_imaps._tcp.example.com"_s, u"imap1.example.com"_s, 993, 10);
            world.names.addService(u"_imaps._tcp.example.com"_s, u"imap2.example.com"_s, 993, 20);
            world.host(u"imap1.example.com"_s);
            world.mail(u"imap2.example.com"_s, Protocol::Imap, Security::Tls);
        },
        "incoming imap2.example.com:993 tls srv low\ntarget-down imap1.example.com 993");
    row(
        "nothing-offered",
        [](SearchWorld &world) {
            noService(world, {"_imaps", "_imap", "_pop3s", "_pop3", "_submissions", "_submission"});
            world.mail(u"imap.example.com"_s, Protocol::Imap, Security::Tls);
        },
        "no-mailbox example.com");
    row(
        "pop-only",
        [](SearchWorld &world) {
            world.mail(u"pop.example.com"_s, Protocol::Pop3, Security::Tls);
            world.mail(u"smtp.example.com"_s, Protocol::Smtp, Security::StartTls);
        },
        "incoming pop.example.com:995 tls guess low\noutgoing smtp.example.com:587 starttls guess low");
    row(
        "backup-exchanger",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"example-com.mail.protection.outlook.com"_s, 50);
            world.names.addMx(u"example.com"_s, u"mail.example.com"_s, 10);
            mailHost(world, u"mail.example.com"_s);
        },
        guessedServers);
    row(
        "region-of-the-exchanger",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"inbound-smtp.eu-west-1.amazonaws.com"_s, 10);
        },
        "provider amazon-workmail\nincoming imap.mail.eu-west-1.awsapps.com:993 tls mx low\noutgoing smtp.mail.eu-west-1.awsapps.com:465 tls mx low");
    row(
        "filter-in-front",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"mx1.example-com.pphosted.com"_s, 10);
            world.names.addAlias(u"autodiscover.example.com"_s, u"autodiscover.outlook.com"_s);
        },
        microsoft + "gateway low\noutgoing smtp.office365.com:587 starttls gateway low\nfilter-gateway Proofpoint");
    row(
        "filter alone",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"eu-smtp-inbound-1.mimecast.com"_s, 10);
        },
        "filter-gateway Mimecast");
    row(
        "document-of-the-exchangers-domain",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"mx1.example.org"_s, 10);
            world.autoconfig(u"example.org"_s, autoconfigDocument("example.org", "imap.example.org", "smtp.example.org"));
        },
        "incoming imap.example.org:993 tls mx-document low\noutgoing smtp.example.org:465 tls mx-document low");
    row(
        "document of the university",
        [](SearchWorld &world) {
            world.address.domain = u"dept.example.net"_s;
            world.autoconfig(u"example.net"_s, autoconfigDocument("example.net", "imap.example.net", "smtp.example.net"));
        },
        "incoming imap.example.net:993 tls parent low\noutgoing smtp.example.net:465 tls parent low");
    row(
        "two-places-disagree",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, own());
            world.autoconfig(u"example.com"_s, autoconfigDocument("example.com", "old.example.com", "smtp.example.com"), {}, true);
        },
        ownServers + "\nconflict incoming autoconfig autoconfig");
    row(
        "certificate-names-another-host",
        [this](SearchWorld &world) {
            world.host(u"server7.example.org"_s, u"mail.example.com"_s);
            world.mail(u"mail.example.com"_s, Protocol::Imap, Security::Tls, {}, m_hosters);
            world.mail(u"mail.example.com"_s, Protocol::Smtp, Security::Tls, {}, m_hosters);
        },
        "incoming server7.example.org:993 tls certificate low\noutgoing server7.example.org:465 tls certificate low");
    row(
        "newest-on-top",
        [](SearchWorld &world) {
            microsoftExchanger(world);
            services(world, u"imap.example.org"_s, {});
        },
        microsoft + "mx low\noutgoing smtp.office365.com:587 starttls mx low\nconflict incoming mx srv");

    // Each source alone.
    row("nobody knows anything", [](SearchWorld &) { }, "");
    row(
        "the well-known place alone",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, own(), {}, true);
        },
        ownServers);
    row(
        "PACC with its digest",
        [](SearchWorld &world) {
            pacc(world, paccDocument, paccDocument);
        },
        "incoming imap.example.com:993 tls pacc medium\noutgoing smtp.example.com:465 tls pacc medium");
    row(
        "PACC of the older draft",
        [](SearchWorld &world) {
            auto older = paccDocument;
            older.replace("submit", "smtp");
            pacc(world, older, older);
        },
        "incoming imap.example.com:993 tls pacc medium\noutgoing smtp.example.com:465 tls pacc medium");
    row(
        "PACC without a digest",
        [](SearchWorld &world) {
            pacc(world, paccDocument, {});
        },
        "incoming imap.example.com:993 tls pacc low\noutgoing smtp.example.com:465 tls pacc low");
    row(
        "PACC with another digest",
        [](SearchWorld &world) {
            pacc(world, paccDocument, "something else");
        },
        "incoming imap.example.com:993 tls pacc low\noutgoing smtp.example.com:465 tls pacc low\ndigest-mismatch ua-auto-config.example.com");
    row(
        "service records alone",
        [](SearchWorld &world) {
            services(world, u"imap.example.com"_s, u"smtp.example.com"_s);
        },
        "incoming imap.example.com:993 tls srv low\noutgoing smtp.example.com:465 tls srv low");
    row("the exchanger's provider alone", microsoftExchanger, microsoft + "mx low\noutgoing smtp.office365.com:587 starttls mx low");
    row(
        "Autodiscover at its own host",
        [](SearchWorld &world) {
            world.page(u"autodiscover.example.com"_s, poxPath, {bothPox});
        },
        "incoming imap.example.com:993 tls autodiscover medium\noutgoing smtp.example.com:587 starttls autodiscover medium");
    row(
        "Autodiscover at the domain",
        [](SearchWorld &world) {
            world.page(u"example.com"_s, poxPath, {bothPox});
        },
        "incoming imap.example.com:993 tls autodiscover medium\noutgoing smtp.example.com:587 starttls autodiscover medium");
    row(
        "Autodiscover by DNS, at home",
        [](SearchWorld &world) {
            world.names.addService(u"_autodiscover._tcp.example.com"_s, u"exchange.example.com"_s, 443);
            world.page(u"exchange.example.com"_s, poxPath, {bothPox});
        },
        "incoming imap.example.com:993 tls autodiscover medium\noutgoing smtp.example.com:587 starttls autodiscover medium");
    row(
        "Autodiscover's newer form",
        [](SearchWorld &world) {
            world.page(u"autodiscover.example.com"_s,
                       u"/autodiscover/autodiscover.json/v1.0/jane@example.com"_s,
                       {R"({"Protocol":"AutodiscoverV1","Url":"https://outlook.office365.com/autodiscover/autodiscover.xml"})"});
        },
        microsoft + "autodiscover low\noutgoing smtp.office365.com:587 starttls autodiscover low");
    row(
        "the usual names alone",
        [](SearchWorld &world) {
            world.mail(u"imap.example.com"_s, Protocol::Imap, Security::Tls);
            world.mail(u"smtp.example.com"_s, Protocol::Smtp, Security::Tls);
        },
        "incoming imap.example.com:993 tls guess low\noutgoing smtp.example.com:465 tls guess low");
    row(
        "everything at the domain itself",
        [](SearchWorld &world) {
            world.mail(u"example.com"_s, Protocol::Imap, Security::StartTls);
            world.mail(u"example.com"_s, Protocol::Smtp, Security::StartTls);
        },
        "incoming example.com:143 starttls guess low\noutgoing example.com:587 starttls guess low");
    row(
        "the exchanger itself serves",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"mx.example.com"_s, 10);
            mailHost(world, u"mx.example.com"_s);
        },
        "incoming mx.example.com:993 tls guess low\noutgoing mx.example.com:465 tls guess low");
    row(
        "another program on this computer",
        [](SearchWorld &world) {
            const ServerLogin in{{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}, u"jane"_s, SignIn::Password};
            const ServerLogin out{{Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls}, u"jane"_s, SignIn::Password};
            world.rules.known = {{u"Thunderbird"_s, {{}, world.address, u"generic"_s, in, out}}};
        },
        "incoming imap.example.com:993 tls program medium\noutgoing smtp.example.com:465 tls program medium");
    row(
        "another program, somebody else's account",
        [](SearchWorld &world) {
            const ServerLogin in{{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}, u"john"_s, SignIn::Password};
            world.rules.known = {{u"Thunderbird"_s, {{}, {u"john"_s, u"example.com"_s}, u"generic"_s, in, {}}}};
        },
        "");
    row(
        "what is known of the domain above",
        [](SearchWorld &world) {
            world.address.domain = u"mail.posteo.de"_s;
        },
        "provider posteo\nincoming posteo.de:993 tls parent low\noutgoing posteo.de:465 tls parent low");
    row(
        "the exchanger is below a known provider's domain",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"mx01.posteo.de"_s, 10);
        },
        "provider posteo\nincoming posteo.de:993 tls mx low\noutgoing posteo.de:465 tls mx low");

    // As people have reported them to the makers of other programs.
    row(
        "the domain stands as a placeholder", // deltachat-android 1631
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, own().replace("<domain>example.com</domain>", "<domain>%EMAILDOMAIN%</domain>"));
        },
        ownServers);
    row(
        "an entry for another default server", // Mailu 3721
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s,
                             own().replace("</outgoingServer>",
                                           "<addThisServer>true</addThisServer><useGlobalPreferredServer>true</useGlobalPreferredServer></outgoingServer>"));
        },
        ownServers);
    row(
        "only STARTTLS at the usual names", // deltachat-core 552
        [](SearchWorld &world) {
            world.mail(u"imap.example.com"_s, Protocol::Imap, Security::StartTls);
            world.mail(u"smtp.example.com"_s, Protocol::Smtp, Security::StartTls);
        },
        "incoming imap.example.com:143 starttls guess low\noutgoing smtp.example.com:587 starttls guess low");
    row(
        "sending is in DNS, and nothing answers at smtp.", // himalaya 722
        [](SearchWorld &world) {
            services(world, u"imap.example.org"_s, u"smtp.example.org"_s);
            world.names.addService(u"_autodiscover._tcp.example.com"_s, u"autodiscover.example.org"_s, 443);
            world.silence(u"smtp.example.com"_s, 465);
        },
        "incoming imap.example.org:993 tls srv low\noutgoing smtp.example.org:465 tls srv low");
    row(
        "DNS prefers another name than the document", // mox 366
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, autoconfigDocument("example.com", "mail.example.com", "mail.example.com"));
            services(world, u"mx.example.com"_s, u"mx.example.com"_s);
        },
        "incoming mail.example.com:993 tls autoconfig medium\noutgoing mail.example.com:465 tls autoconfig medium\n"
        "conflict incoming autoconfig srv\nconflict outgoing autoconfig srv");

    // In pairs.
    row(
        "PACC and autoconfig disagree",
        [](SearchWorld &world) {
            pacc(world, paccDocument, paccDocument);
            world.autoconfig(u"example.com"_s, autoconfigDocument("example.com", "old.example.com", "old.example.com"));
        },
        "incoming imap.example.com:993 tls pacc medium\noutgoing smtp.example.com:465 tls pacc medium\n"
        "conflict incoming pacc autoconfig\nconflict outgoing pacc autoconfig");
    row(
        "two places that agree",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, own());
            world.autoconfig(u"example.com"_s, own(), {}, true);
        },
        ownServers);
    row(
        "autoconfig for reading, DNS for sending",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, autoconfigDocument("example.com", "imap.example.com", {}));
            services(world, {}, u"smtp.example.com"_s);
        },
        "incoming imap.example.com:993 tls autoconfig medium\noutgoing smtp.example.com:465 tls srv low");
    row(
        "DNS names only sending, reading is guessed",
        [](SearchWorld &world) {
            services(world, {}, u"smtp.example.com"_s);
            world.mail(u"mail.example.com"_s, Protocol::Imap, Security::Tls);
        },
        "incoming mail.example.com:993 tls guess low\noutgoing smtp.example.com:465 tls srv low");
    row(
        "autoconfig and the exchanger's provider disagree",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, own());
            microsoftExchanger(world);
        },
        ownServers + "\nconflict incoming autoconfig mx\nconflict outgoing autoconfig mx");
    row(
        "document of the domain and of the one above",
        [](SearchWorld &world) {
            world.address.domain = u"dept.example.net"_s;
            world.autoconfig(u"dept.example.net"_s, autoconfigDocument("dept.example.net", "imap.dept.example.net", "smtp.dept.example.net"));
            world.autoconfig(u"example.net"_s, autoconfigDocument("example.net", "imap.example.net", "smtp.example.net"));
        },
        "incoming imap.dept.example.net:993 tls autoconfig medium\noutgoing smtp.dept.example.net:465 tls autoconfig medium");
    row(
        "equal exchangers, one known",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"mx.example.net"_s, 10);
            world.names.addMx(u"example.com"_s, u"example-com.mail.protection.outlook.com"_s, 10);
        },
        microsoft + "mx low\noutgoing smtp.office365.com:587 starttls mx low");
    row(
        "filter with a signing key",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"mx1.hornetsecurity.com"_s, 10);
            world.names.addAlias(u"selector1._domainkey.example.com"_s, u"selector1-example-com._domainkey.example.onmicrosoft.com"_s);
        },
        microsoft + "gateway low\noutgoing smtp.office365.com:587 starttls gateway low\nfilter-gateway Hornetsecurity");
    row(
        "filter with a sender only",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"mx1.eu.iphmx.com"_s, 10);
            world.names.addText(u"example.com"_s, "v=spf1 include:_spf.google.com -all");
        },
        "provider google-workspace\nincoming imap.gmail.com:993 tls gateway low\noutgoing smtp.gmail.com:465 tls gateway low\n"
        "filter-gateway Cisco Secure Email");
    row(
        "a sender without a filter proves nothing",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"mail.example.com"_s, 10);
            world.names.addText(u"example.com"_s, "v=spf1 include:_spf.google.com -all");
            mailHost(world, u"mail.example.com"_s);
        },
        guessedServers);

    // Late.
    row(
        "DNS at once, the better document later",
        [](SearchWorld &world) {
            services(world, u"old.example.com"_s, u"smtp.example.com"_s);
            world.autoconfig(u"example.com"_s, own(), 1500ms);
        },
        ownServers + "\nconflict incoming autoconfig srv");
    row(
        "a document that comes too late",
        [](SearchWorld &world) {
            services(world, u"imap.example.com"_s, u"smtp.example.com"_s);
            world.autoconfig(u"example.com"_s, own(), 30s);
            world.rules.limit = 1500ms;
        },
        "incoming imap.example.com:993 tls srv low\noutgoing smtp.example.com:465 tls srv low",
        5000);
    row(
        "a better guess that keeps silent",
        [](SearchWorld &world) {
            world.silence(u"imap.example.com"_s, 993);
            mailHost(world, u"mail.example.com"_s);
        },
        guessedServers,
        7500);
    row(
        "dead IPv6 before the mail host",
        [](SearchWorld &world) {
            mailHost(world, u"mail.example.com"_s);
            world.deadSix(u"mail.example.com"_s, 993);
            world.deadSix(u"mail.example.com"_s, 465);
        },
        guessedServers,
        8000);
    row(
        "nobody answers for IPv6 addresses",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, own());
            world.names.keepSilentAbout(u"autoconfig.example.com"_s, ScriptedNames::Aaaa);
        },
        ownServers,
        7000);
    row(
        "an SRV target that swallows everything",
        [](SearchWorld &world) {
            world.names.addService(u"_imaps._tcp.example.com"_s, u"imap1.example.com"_s, 993, 10);
            world.names.addService(u"_imaps._tcp.example.com"_s, u"imap2.example.com"_s, 993, 20);
            world.silence(u"imap1.example.com"_s, 993);
            world.mail(u"imap2.example.com"_s, Protocol::Imap, Security::Tls);
        },
        "incoming imap2.example.com:993 tls srv low\ntarget-down imap1.example.com 993");

    // Broken.
    row(
        "no network",
        [](SearchWorld &world) {
            world.names.fail();
            world.rules.hasNetwork = [] {
                return false;
            };
        },
        "no-network");
    row(
        "a name service that only fails",
        [](SearchWorld &world) {
            world.names.fail();
            world.rules.hasNetwork = [] {
                return true;
            };
        },
        "name-service-silent");
    row(
        "no such domain",
        [](SearchWorld &world) {
            world.address.domain = u"nowhere.example"_s;
        },
        "");
    row(
        "all SRV targets down",
        [](SearchWorld &world) {
            world.names.addService(u"_imaps._tcp.example.com"_s, u"imap1.example.com"_s, 993, 10);
            world.names.addService(u"_imaps._tcp.example.com"_s, u"imap2.example.com"_s, 993, 20);
        },
        "incoming imap1.example.com:993 tls srv low\ntarget-down imap1.example.com 993\ntarget-down imap2.example.com 993");
    row(
        "only IMAP is not offered",
        [](SearchWorld &world) {
            noService(world, {"_imaps", "_imap"});
            world.mail(u"imap.example.com"_s, Protocol::Imap, Security::Tls);
            world.mail(u"pop.example.com"_s, Protocol::Pop3, Security::Tls);
            world.mail(u"smtp.example.com"_s, Protocol::Smtp, Security::Tls);
        },
        "incoming pop.example.com:995 tls guess low\noutgoing smtp.example.com:465 tls guess low");
    row(
        "not locked from the start, but with STARTTLS",
        [](SearchWorld &world) {
            noService(world, {"_imaps"});
            world.names.addService(u"_imap._tcp.example.com"_s, u"imap.example.com"_s, 143);
            services(world, {}, u"smtp.example.com"_s);
        },
        "incoming imap.example.com:143 starttls srv low\noutgoing smtp.example.com:465 tls srv low");
    row(
        "a domain that takes no mail",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, {}, 0);
        },
        "no-mail example.com");
    row(
        "service records with nonsense",
        [](SearchWorld &world) {
            world.names.addService(u"_imaps._tcp.example.com"_s, u"localhost"_s, 993);
            world.names.addService(u"_submissions._tcp.example.com"_s, u"smtp.example.com"_s, 0);
        },
        "");
    row(
        "a document without a server",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, autoconfigDocument("example.com", {}, {}));
        },
        "");
    row(
        "a page for people everywhere",
        [](SearchWorld &world) {
            const WebPage welcome{"<!DOCTYPE html><html><body>Welcome!</body></html>"};
            world.page(u"autoconfig.example.com"_s, u"/mail/config-v1.1.xml"_s, welcome);
            world.page(u"example.com"_s, u"/.well-known/autoconfig/mail/config-v1.1.xml"_s, welcome);
            world.page(u"example.com"_s, poxPath, welcome);
            world.page(u"ua-auto-config.example.com"_s, u"/.well-known/user-agent-configuration.json"_s, welcome);
            mailHost(world, u"mail.example.com"_s);
        },
        guessedServers);
    row(
        "PACC that is no JSON",
        [](SearchWorld &world) {
            pacc(world, "{", "{");
        },
        "");
    row(
        "PACC with a number for a host",
        [](SearchWorld &world) {
            auto document = paccDocument;
            document.replace("imap.example.com", "127.0.0.1");
            pacc(world, document, document);
        },
        "outgoing smtp.example.com:465 tls pacc medium");
    row(
        "Autodiscover wants a password",
        [](SearchWorld &world) {
            world.page(u"autodiscover.example.com"_s, poxPath, {"", 401});
        },
        "");
    row(
        "Autodiscover with Exchange's own protocols only",
        [](SearchWorld &world) {
            world.page(u"autodiscover.example.com"_s, poxPath, {pox(poxServer("EXCH", "ex.example.com", "0"))});
            mailHost(world, u"mail.example.com"_s);
        },
        guessedServers);
    row(
        "Autodiscover with a port that is none",
        [](SearchWorld &world) {
            world.page(u"autodiscover.example.com"_s,
                       poxPath,
                       {pox(poxServer("IMAP", "imap.example.com", "99993") + poxServer("SMTP", "smtp.example.com", "465"))});
        },
        "outgoing smtp.example.com:465 tls autodiscover medium");
    row(
        "the greeting comes in clear",
        [](SearchWorld &world) {
            world.mail(u"imap.example.com"_s, Protocol::Imap, Security::None);
        },
        "");
    row(
        "the exchanger's name is the domain's",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"example.com"_s, 10);
            mailHost(world, u"example.com"_s);
        },
        "incoming example.com:993 tls guess low\noutgoing example.com:465 tls guess low");
    row(
        "SRV target in the name of somebody else",
        [](SearchWorld &world) {
            services(world, u"imap.example.org"_s, u"smtp.example.org"_s);
        },
        "incoming imap.example.org:993 tls srv low\noutgoing smtp.example.org:465 tls srv low");

    // Hostile.
    row(
        "a document from nobody",
        [this](SearchWorld &world) {
            world.web(u"autoconfig.example.com"_s, m_selfSigned);
            world.autoconfig(u"example.com"_s, own());
        },
        "");
    row(
        "a document under another's certificate",
        [this](SearchWorld &world) {
            world.web(u"autoconfig.example.com"_s, m_foreign);
            world.autoconfig(u"example.com"_s, own());
        },
        "");
    row(
        "led away from the lock",
        [](SearchWorld &world) {
            world.page(u"autoconfig.example.com"_s, u"/mail/config-v1.1.xml"_s, {"", 302, "http://autoconfig.example.com/config.xml"});
        },
        "");
    row(
        "led outside with the address in the query",
        [](SearchWorld &world) {
            world.page(u"autoconfig.example.com"_s,
                       u"/mail/config-v1.1.xml"_s,
                       {"", 302, "https://config.example.org/c?domain=example.com&who=jane%40example.com"});
            world.page(u"config.example.org"_s, u"/c"_s, {own()});
        },
        ownServers);
    row(
        "led outside with the address in the path",
        [](SearchWorld &world) {
            world.page(u"autoconfig.example.com"_s, u"/mail/config-v1.1.xml"_s, {"", 302, "https://config.example.org/jane%40example.com/config.xml"});
            world.page(u"config.example.org"_s, u"/jane@example.com/config.xml"_s, {own()});
        },
        "address-kept autoconfig.example.com");
    row(
        "led outside with the address escaped twice",
        [](SearchWorld &world) {
            world.page(u"autoconfig.example.com"_s, u"/mail/config-v1.1.xml"_s, {"", 302, "https://config.example.org/c?who=jane%2540example.com"});
            world.page(u"config.example.org"_s, u"/c"_s, {own()});
        },
        ownServers);
    row(
        "a document with a declaration",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, "<!DOCTYPE a [<!ENTITY b \"c\">]>" + own());
        },
        "");
    row(
        "an endless document",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, QByteArray(300 * 1024, ' '));
        },
        "");
    row(
        "only open servers",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, own().replace("SSL", "plain"));
        },
        "only-open-servers autoconfig.example.com");
    row(
        "Autodiscover with open servers",
        [](SearchWorld &world) {
            world.page(u"autodiscover.example.com"_s, poxPath, {pox(poxServer("IMAP", "imap.example.com", "143", "<SSL>off</SSL>"))});
        },
        "only-open-servers autodiscover.example.com");
    row(
        "Autodiscover leads to a stranger",
        [](SearchWorld &world) {
            world.page(u"autodiscover.example.com"_s,
                       poxPath,
                       {pox("<RedirectUrl>https://autodiscover.example.org/autodiscover/autodiscover.xml</RedirectUrl>")});
            world.page(u"autodiscover.example.org"_s, poxPath, {bothPox});
        },
        "");
    row(
        "Autodiscover's redirect would take the body along",
        [](SearchWorld &world) {
            world.page(u"autodiscover.example.com"_s, poxPath, {"", 302, "https://autodiscover.example.org/autodiscover/autodiscover.xml"});
            world.page(u"autodiscover.example.org"_s, poxPath, {bothPox});
        },
        "");
    row(
        "Autodiscover by DNS, at a stranger's",
        [](SearchWorld &world) {
            world.names.addService(u"_autodiscover._tcp.example.com"_s, u"autodiscover.example.org"_s, 443);
            world.page(u"autodiscover.example.org"_s, poxPath, {bothPox});
        },
        "");
    row(
        "Autodiscover's newer form leads to a stranger",
        [](SearchWorld &world) {
            world.page(u"autodiscover.example.com"_s,
                       u"/autodiscover/autodiscover.json/v1.0/jane@example.com"_s,
                       {R"({"Protocol":"AutodiscoverV1","Url":"https://login.example.org/autodiscover.xml"})"});
        },
        "");
    row(
        "a certificate for a name that leads elsewhere",
        [this](SearchWorld &world) {
            world.host(u"server7.example.org"_s);
            world.mail(u"mail.example.com"_s, Protocol::Imap, Security::Tls, {}, m_hosters);
        },
        "");
    row(
        "a mail server that nobody vouches for",
        [this](SearchWorld &world) {
            world.mail(u"mail.example.com"_s, Protocol::Imap, Security::Tls, {}, m_selfSigned);
            world.mail(u"mail.example.com"_s, Protocol::Smtp, Security::Tls, {}, m_selfSigned);
        },
        "");
    row(
        "a document that names this computer",
        [](SearchWorld &world) {
            world.autoconfig(u"example.com"_s, autoconfigDocument("example.com", "127.0.0.1", "192.168.178.1"));
        },
        "only-open-servers autoconfig.example.com");
    row(
        "a name of Microsoft's look",
        [](SearchWorld &world) {
            world.names.addMx(u"example.com"_s, u"mx.notpphosted.com"_s, 10);
            world.names.addAlias(u"autodiscover.example.com"_s, u"autodiscover.evil-outlook.com"_s);
        },
        "");
}

QTEST_GUILESS_MAIN(TestWorlds)
#include "tst_worlds.moc"
