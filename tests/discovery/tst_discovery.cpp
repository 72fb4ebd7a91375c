// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autoconfigplaces.h"
#include "discovery/discoveryjson.h"
#include "discovery/servicerecords.h"
#include "discovery/sources.h"
#include "net/trust.h"
#include "support/nameserver.h"
#include "support/runtoend.h"
#include "support/webserver.h"

#include <QTest>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const EmailAddress jane{u"jane"_s, u"example.com"_s};

QByteArray autoconfig(const QByteArray &domain, const QByteArray &imapHost)
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"" + domain + "\"><domain>" + domain
        + "</domain><displayName>Example</displayName>"
          "<incomingServer type=\"imap\"><hostname>"
        + imapHost
        + "</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username>"
          "<authentication>password-cleartext</authentication></incomingServer>"
          "<outgoingServer type=\"smtp\"><hostname>smtp.example.com</hostname><port>587</port><socketType>STARTTLS</socketType>"
          "<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>"
          "</emailProvider></clientConfig>";
}

// One source, for jane@example.com.
SourceAnswer ask(Task<SourceAnswer> (*source)(Search &), const DiscoveryRules &rules)
{
    Search search(jane, ProviderCatalog::builtIn(), rules);
    return runToEnd(source(search));
}

// What is in it can only be an example: it says of example.com something else than the domain itself.
QByteArray unconfirmedPreset()
{
    return R"({"schema": "mailwright.provider/1", "id": "example", "name": "Example", "kind": "mailbox", "confidence": "low",
        "domains": ["example.com"], "mx": [], "servers": [
            {"protocol": "imap", "host": "mail.example.net", "port": 993, "security": "tls", "preferred": true},
            {"protocol": "smtp", "host": "mail.example.net", "port": 465, "security": "tls", "preferred": true}],
        "blanks": [], "userName": "email", "auth": ["password"], "hints": [], "notes": [], "links": {}, "linksUnconfirmed": [],
        "checked": "2026-11"})";
}

QByteArrayList asWords(const QList<AskedSource> &asked)
{
    QByteArrayList words;
    for (const auto &source : asked)
        words.append(QByteArray(wordFor(source.source).data()) + ' ' + wordFor(source.result).data());
    return words;
}
} // namespace

// Looking for the settings of an address, with a real name server and a web server of https.
class TestDiscovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const auto why = NameServer::unavailable(); !why.isEmpty())
            QSKIP(qPrintable(why));
        m_certificate = m_authority.issue(TestAuthority::Leaf::Good);
    }

    void aKnownDomainIsFoundWithoutAskingAnybody()
    {
        const auto discovery = runToEnd(discover({u"jane"_s, u"gmail.com"_s}, ProviderCatalog::builtIn(), {}));
        QCOMPARE(asWords(discovery.asked), QByteArrayList{"preset found"});
        QCOMPARE(discovery.findings.first().trust, Trust::High);
        QVERIFY(choose(discovery.findings).outgoing);
    }

    // The domain's own word comes before a preset that nobody has confirmed.
    void anUnconfirmedPresetComesLast()
    {
        ProviderCatalog catalog;
        catalog.add(u"example.json"_s, unconfirmedPreset());
        NameServer names;
        QVERIFY(names.start());
        WebServer web(m_certificate);
        web.addPage(u"/config"_s, {autoconfig("example.com", "imap.example.com")});
        QVERIFY(web.start());

        auto rules = rulesFor(names, web.url(u"/config"_s));
        const auto discovery = runToEnd(discover(jane, catalog, rules));
        QCOMPARE(asWords(discovery.asked), (QByteArrayList{"preset found", "pacc nothing", "autoconfig found", "mx nothing", "srv nothing"}));
        QCOMPARE(choose(discovery.findings).ranked.last().trust, Trust::Low);
        QCOMPARE(choose(discovery.findings).account->incoming->endpoint.host, u"imap.example.com"_s);

        rules.offline = true;
        const auto offline = runToEnd(discover(jane, catalog, rules));
        QCOMPARE(asWords(offline.asked), QByteArrayList{"preset found"});
        QCOMPARE(choose(offline.findings).account->incoming->endpoint.host, u"mail.example.net"_s);
    }

    void offlineNobodyIsAsked()
    {
        DiscoveryRules rules;
        rules.offline = true;
        const auto discovery = runToEnd(discover(jane, ProviderCatalog::builtIn(), rules));
        QCOMPARE(asWords(discovery.asked), QByteArrayList{"preset nothing"});
        QVERIFY(discovery.findings.isEmpty());
    }

    void theDomainsOwnDocument()
    {
        NameServer names;
        QVERIFY(names.start());
        WebServer web(m_certificate);
        web.addPage(u"/config"_s, {autoconfig("example.com", "imap.example.com")});
        QVERIFY(web.start());

        QList<Finding> heard;
        const auto listener = [&heard](const Discovery &soFar) {
            heard = soFar.findings;
        };
        const auto discovery = runToEnd(discover(jane, ProviderCatalog::builtIn(), rulesFor(names, web.url(u"/config"_s)), listener));
        QCOMPARE(asWords(discovery.asked), (QByteArrayList{"preset nothing", "pacc nothing", "autoconfig found", "mx nothing", "srv nothing"}));
        QCOMPARE(heard, discovery.findings);
        const auto &finding = heard.first();
        QCOMPARE(finding.trust, Trust::Medium);
        QCOMPARE(finding.account.incoming->endpoint, (Endpoint{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}));
        QCOMPARE(finding.account.outgoing->endpoint, (Endpoint{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls}));
        QVERIFY(finding.foreignHosts.isEmpty());
        QVERIFY(!web.requests().first().contains("uthorization"));
        QVERIFY(!web.requests().first().contains("Cookie"));
    }

    void aDocumentForAnotherDomainIsTrustedLess()
    {
        WebServer web(m_certificate);
        web.addPage(u"/config"_s, {autoconfig("example.net", "imap.example.net")});
        QVERIFY(web.start());
        const auto answer = ask(askAutoconfig, webRules(web.url(u"/config"_s)));
        QCOMPARE(answer.findings.first().trust, Trust::Low);
        QCOMPARE(answer.findings.first().foreignHosts, QStringList{u"imap.example.net"_s});
    }

    void documentsThatDoNotCount_data()
    {
        QTest::addColumn<WebPage>("page");
        QTest::addColumn<AskedSource::Result>("expected");
        QTest::newRow("not there") << WebPage{"", 404} << AskedSource::Nothing;
        QTest::newRow("not for us") << WebPage{"", 401} << AskedSource::Nothing;
        QTest::newRow("a page for people") << WebPage{"<html><body>Welcome!</body></html>"} << AskedSource::Unusable;
        QTest::newRow("endless") << WebPage{QByteArray(300 * 1024, ' ')} << AskedSource::Unusable;
        QTest::newRow("leads to an open line") << WebPage{"", 302, "http://localhost/config"} << AskedSource::Unusable;
        QTest::newRow("leads in a circle") << WebPage{"", 302, "/config"} << AskedSource::Nothing;
        QTest::newRow("leads to another port of this computer") << WebPage{"", 302, "https://localhost:1/config"} << AskedSource::Unusable;
        QTest::newRow("leads to the router") << WebPage{"", 302, "https://192.168.178.1/config"} << AskedSource::Unusable;
        QTest::newRow("names this computer") << WebPage{autoconfig("example.com", "127.0.0.1").replace("smtp.example.com", "192.168.178.1")}
                                             << AskedSource::Unusable;
        QTest::newRow("only open servers") << WebPage{autoconfig("example.com", "imap.example.com").replace("SSL", "plain").replace("STARTTLS", "plain")}
                                           << AskedSource::Unusable;
    }
    void documentsThatDoNotCount()
    {
        QFETCH(WebPage, page);
        WebServer web(m_certificate);
        web.addPage(u"/config"_s, page);
        QVERIFY(web.start());
        const auto answer = ask(askAutoconfig, webRules(web.url(u"/config"_s)));
        QTEST(answer.result, "expected");
        QVERIFY(answer.findings.isEmpty());
    }

    // Requests are no measure of the steps: one whose connection ends early is sent once more.
    void fiveStepsAreTheMost()
    {
        WebServer web(m_certificate);
        for (int step = 0; step < 9; ++step)
            web.addPage(u"/config%1"_s.arg(step), WebPage{"", 302, QByteArray("/config" + QByteArray::number(step + 1))});
        web.addPage(u"/config9"_s, WebPage{autoconfig("example.com", "imap.example.com")});
        QVERIFY(web.start());
        const auto wasAsked = [&](const char *start) {
            const auto requests = web.requests();
            return std::ranges::any_of(requests, [&](const QByteArray &request) {
                return request.startsWith(start);
            });
        };
        QCOMPARE(ask(askAutoconfig, webRules(web.url(u"/config0"_s))).result, AskedSource::Nothing);
        QVERIFY(wasAsked("GET /config5"));
        QVERIFY(!wasAsked("GET /config6"));
        QVERIFY(!ask(askAutoconfig, webRules(web.url(u"/config4"_s))).findings.isEmpty());
    }

    void aWebServerThatNobodyVouchesFor()
    {
        WebServer web(m_authority.issue(TestAuthority::Leaf::SelfSigned));
        QVERIFY(web.start());
        QCOMPARE(ask(askAutoconfig, webRules(web.url(u"/config"_s))).result, AskedSource::Unusable);
        QVERIFY(web.requests().isEmpty()); // so it never learnt the address
    }

    void aSilentWebServerEndsInTime()
    {
        WebServer web(m_certificate);
        web.fallSilent();
        QVERIFY(web.start());
        auto rules = webRules(web.url(u"/config"_s));
        rules.limit = 200ms;
        QCOMPARE(ask(askAutoconfig, rules).result, AskedSource::NoAnswer);
    }

    void theDomainsServiceRecords()
    {
        NameServer names;
        names.addService(u"_imaps._tcp.example.com"_s, u"imap2.example.com"_s, 993, 20);
        names.addService(u"_imaps._tcp.example.com"_s, u"imap1.example.com"_s, 993, 10);
        names.addService(u"_submissions._tcp.example.com"_s, u"mail.example.net"_s, 465);
        QVERIFY(names.start());
        const auto answer = ask(askServiceRecords, rulesFor(names, {}));
        QCOMPARE(answer.findings.first().account.incoming->endpoint.host, u"imap1.example.com"_s);
        QCOMPARE(answer.findings.first().account.outgoing->endpoint, (Endpoint{Protocol::Smtp, u"mail.example.net"_s, 465, Security::Tls}));
        QCOMPARE(answer.findings.first().servers.size(), 3);
        QCOMPARE(answer.findings.first().trust, Trust::Low);
        QCOMPARE(answer.findings.first().foreignHosts, QStringList{u"mail.example.net"_s});
    }

    void theProviderBehindTheDomain()
    {
        NameServer names;
        names.addMx(u"example.com"_s, u"example-com.mail.protection.outlook.com"_s, 10);
        QVERIFY(names.start());
        const auto answer = ask(askMailExchangers, rulesFor(names, {}));
        QCOMPARE(answer.findings.first().providerId, u"microsoft-365"_s);
        QCOMPARE(answer.findings.first().trust, Trust::Low);
    }

    void whereTheSourcesDisagreeTheMoreTrustedCounts()
    {
        NameServer names;
        names.addService(u"_imaps._tcp.example.com"_s, u"imap.example.net"_s, 993);
        QVERIFY(names.start());
        WebServer web(m_certificate);
        web.addPage(u"/config"_s, {autoconfig("example.com", "imap.example.com")});
        QVERIFY(web.start());
        const auto discovery = runToEnd(discover(jane, ProviderCatalog::builtIn(), rulesFor(names, web.url(u"/config"_s))));
        QCOMPARE(discovery.findings.size(), 2);
        QCOMPARE(choose(discovery.findings).account->incoming->endpoint.host, u"imap.example.com"_s);
        QCOMPARE(choose(discovery.findings).conflicts, (QList<Conflict>{{true, FindingSource::Autoconfig, FindingSource::ServiceRecord, u"localhost"_s, {}}}));

        const auto json = toJson(discovery, jane);
        QCOMPARE(json["schema"_L1].toString(), u"mailwright.discovery/1"_s);
        QCOMPARE(json["findings"_L1][0]["incoming"_L1][0]["userName"_L1].toString(), u"jane@example.com"_s);
        QCOMPARE(json["chosen"_L1]["outgoing"_L1]["port"_L1].toInt(), 587);
        QCOMPARE(json["conflicts"_L1][0]["side"_L1].toString(), u"incoming"_s);
    }

    void aSilentNameServer()
    {
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress::LocalHost));
        DiscoveryRules rules;
        rules.dns = {QHostAddress(QHostAddress::LocalHost), silent.localPort(), 100ms};
        QCOMPARE(ask(askServiceRecords, rules).result, AskedSource::NoAnswer);
        QCOMPARE(ask(askMailExchangers, rules).result, AskedSource::NoAnswer);
    }

    void aServiceThatIsNotOffered()
    {
        NameServer names;
        names.addRaw(u"_imaps._tcp.example.com"_s, 33, QByteArray::fromHex("00000000000000")); // SRV 0 0 0 "."
        names.addService(u"_imap._tcp.example.com"_s, u"imap.example.com"_s, 143);
        QVERIFY(names.start());
        const auto answer = runToEnd(serviceRecordsOf(u"example.com"_s, rulesFor(names, {}).dns));
        QCOMPARE(answer.endpoints, (QList<Endpoint>{{Protocol::Imap, u"imap.example.com"_s, 143, Security::StartTls}}));
    }

    void theAddressTravelsWhole()
    {
        const auto places = autoconfigPlaces({u"jane+list"_s, u"example.com"_s});
        QCOMPARE(places.first().toEncoded(), "https://autoconfig.example.com/mail/config-v1.1.xml?emailaddress=jane%2Blist%40example.com");
        QCOMPARE(places.last().toEncoded(), "https://example.com/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress=jane%2Blist%40example.com");
    }

private:
    DiscoveryRules webRules(const QUrl &place) const
    {
        DiscoveryRules rules;
        rules.autoconfig = place;
        rules.furtherAuthorities = *readAuthorities(m_authority.caFile());
        return rules;
    }

    DiscoveryRules rulesFor(const NameServer &names, const QUrl &place) const
    {
        auto rules = webRules(place);
        rules.dns = {QHostAddress(QHostAddress::LocalHost), names.port(), 10s};
        return rules;
    }

    TestAuthority m_authority;
    ServerCertificate m_certificate;
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
