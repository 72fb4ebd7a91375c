// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/senderjson.h"
#include "support/nameserver.h"
#include "support/runtoend.h"
#include "words/senderwords.h"

#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const auto dkimKey = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="_ba;
const auto preset = R"({
    "schema": "mailwright.provider/1", "id": "example", "name": "Example Mail", "kind": "mailbox", "confidence": "high",
    "domains": ["mail.example.net"], "mx": [{"suffix": "example.net", "confirmed": true}],
    "servers": [{"protocol": "smtp", "host": "smtp.example.net", "port": 465, "security": "tls", "preferred": true}],
    "blanks": [], "userName": "email", "auth": ["password"], "hints": [], "notes": [], "links": {}, "linksUnconfirmed": [],
    "sending": {"spf": "_spf.example.net", "dkim": ["ex1", "ex2"]}, "checked": "2026-11"})"_ba;

ProviderCatalog exampleCatalog()
{
    ProviderCatalog catalog;
    catalog.add(u"example.json"_s, preset);
    return catalog;
}

DnsRules rulesFor(const NameServer &server)
{
    return {QHostAddress(QHostAddress::LocalHost), server.port(), 10s};
}

SenderRecords ask(const NameServer &server, const QString &domain)
{
    static const auto catalog = exampleCatalog();
    return runToEnd(senderRecordsOf(domain, {}, catalog, rulesFor(server)));
}

// What was found out about a topic.
QByteArray finding(const QList<SenderRemark> &remarks, SenderTopic topic)
{
    const auto remark = std::ranges::find(remarks, topic, &SenderRemark::topic);
    return remark == remarks.end() ? "none"_ba : QByteArray(wordFor(remark->finding).data());
}
} // namespace

// The check of a domain's sending, on a real name server.
class TestSenderCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const auto why = NameServer::unavailable(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void aDomainInOrder()
    {
        NameServer server;
        server.addMx(u"example.com"_s, u"mx2.example.net"_s, 20);
        server.addMx(u"example.com"_s, u"mx1.example.net"_s, 10);
        server.addText(u"example.com"_s, "some-verification=1");
        server.addText(u"example.com"_s, "v=spf1 include:_spf.example.net -all");
        server.addText(u"_spf.example.net"_s, "v=spf1 ip4:192.0.2.0/24 -all");
        server.addText(u"ex2._domainkey.example.com"_s, dkimKey);
        server.addText(u"_dmarc.example.com"_s, "v=DMARC1; p=reject; rua=mailto:reports@example.com");
        server.addText(u"_mta-sts.example.com"_s, "v=STSv1; id=20261101");
        server.addText(u"_smtp._tls.example.com"_s, "v=TLSRPTv1; rua=mailto:tls@example.com");
        server.addRaw(u"_25._tcp.mx1.example.net"_s, 52, "\x03\x01\x01"_ba + QByteArray(32, '\x5a'));
        QVERIFY(server.start());

        const auto records = ask(server, u"example.com"_s);
        const auto remarks = judge(records);
        QCOMPARE(records.provider->id, u"example"_s);
        QCOMPARE(remarks.first().details, (QStringList{u"mx1.example.net"_s, u"mx2.example.net"_s}));
        QCOMPARE(finding(remarks, SenderTopic::Spf), "spf-right");
        QCOMPARE(finding(remarks, SenderTopic::Dkim), "dkim-found");
        QCOMPARE(finding(remarks, SenderTopic::Dmarc), "dmarc-enforced");
        QCOMPARE(finding(remarks, SenderTopic::MtaSts), "mta-sts-on");
        QCOMPARE(finding(remarks, SenderTopic::TlsReporting), "tls-rpt-on");
        QCOMPARE(finding(remarks, SenderTopic::Dane), "dane-unproven"); // this server signs nothing
        const auto json = toJson(records, remarks);
        QCOMPARE(json["outcome"_L1].toString(), u"passed"_s);
        QCOMPARE(json["records"_L1]["tlsa"_L1][0]["records"_L1][0].toString(), QString(u"3 1 1 "_s + u"5a"_s.repeated(32)));
    }

    void aDomainThatIsNotThere()
    {
        NameServer server;
        QVERIFY(server.start());
        const auto remarks = judge(ask(server, u"exmaple.com"_s));
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(finding(remarks, SenderTopic::Receiving), "domain-unknown");
    }

    void aDomainWithNothing()
    {
        NameServer server;
        server.addAddress(u"example.com"_s, u"192.0.2.7"_s);
        QVERIFY(server.start());
        const auto remarks = judge(ask(server, u"example.com"_s));
        QCOMPARE(finding(remarks, SenderTopic::Receiving), "mx-missing");
        QCOMPARE(finding(remarks, SenderTopic::Spf), "spf-missing");
        QCOMPARE(finding(remarks, SenderTopic::Dkim), "dkim-unknown");
        QCOMPARE(finding(remarks, SenderTopic::Dmarc), "dmarc-missing");
        QCOMPARE(finding(remarks, SenderTopic::MtaSts), "mta-sts-missing");
        QCOMPARE(finding(remarks, SenderTopic::Dane), "dane-missing");
    }

    void whatIsWrongWithSpf_data()
    {
        QTest::addColumn<QByteArrayList>("texts");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("two of them") << QByteArrayList{"v=spf1 include:_spf.example.net -all", "v=spf1 mx -all"} << "spf-several"_ba;
        QTest::newRow("the provider is forgotten") << QByteArrayList{"v=spf1 ip4:192.0.2.1 -all"} << "spf-provider-missing"_ba;
        QTest::newRow("a mistake") << QByteArrayList{"v=spf1 include_spf.example.net -all"} << "spf-broken"_ba;
        QTest::newRow("a service that is gone") << QByteArrayList{"v=spf1 include:_spf.example.net include:gone.example.net -all"} << "spf-dead-include"_ba;
        QTest::newRow("too long a way") << QByteArrayList{"v=spf1 include:loop1.example.net include:_spf.example.net -all"} << "spf-too-many-lookups"_ba;
        QTest::newRow("everybody") << QByteArrayList{"v=spf1 include:_spf.example.net +all"} << "spf-allows-everybody"_ba;
        QTest::newRow("no end") << QByteArrayList{"v=spf1 include:_spf.example.net"} << "spf-open-ended"_ba;
        QTest::newRow("leads elsewhere") << QByteArrayList{"v=spf1 redirect=_spf.example.net"} << "spf-right"_ba;
        QTest::newRow("leads to itself") << QByteArrayList{"v=spf1 include:example.com include:_spf.example.net -all"} << "spf-right"_ba;
    }
    void whatIsWrongWithSpf()
    {
        QFETCH(QByteArrayList, texts);
        NameServer server;
        server.addMx(u"example.com"_s, u"mx1.example.net"_s, 10);
        for (const auto &text : texts)
            server.addText(u"example.com"_s, text);
        server.addText(u"_spf.example.net"_s, "v=spf1 ip4:192.0.2.0/24 -all");
        for (int i = 1; i <= 12; ++i)
            server.addText(u"loop%1.example.net"_s.arg(i), "v=spf1 include:loop" + QByteArray::number(i + 1) + ".example.net -all");
        QVERIFY(server.start());
        QTEST(finding(judge(ask(server, u"example.com"_s)), SenderTopic::Spf), "expected");
    }

    void keysAndRulesThatDoNotCount()
    {
        NameServer server;
        server.addMx(u"example.com"_s, u"mx1.example.net"_s, 10);
        server.addText(u"ex1._domainkey.example.com"_s, "v=DKIM1; p=");
        server.addText(u"_dmarc.example.com"_s, "v=DMARC1; p=none");
        server.addText(u"_dmarc.example.com"_s, "v=DMARC1; p=reject");
        QVERIFY(server.start());
        const auto remarks = judge(ask(server, u"example.com"_s));
        QCOMPARE(finding(remarks, SenderTopic::Dkim), "dkim-revoked");
        QCOMPARE(finding(remarks, SenderTopic::Dmarc), "dmarc-several");
    }

    void aSubdomainObeysTheRuleAboveIt()
    {
        NameServer server;
        server.addMx(u"news.shop.example.com"_s, u"mx1.example.net"_s, 10);
        server.addText(u"_dmarc.example.com"_s, "v=DMARC1; p=reject; sp=none");
        QVERIFY(server.start());
        const auto records = ask(server, u"news.shop.example.com"_s);
        QCOMPARE(records.dmarcDomain, u"example.com"_s);
        QCOMPARE(finding(judge(records), SenderTopic::Dmarc), "dmarc-watching");
        QVERIFY(!server.log().contains("_dmarc.com "));
    }

    void aSilentNameServerIsSaid()
    {
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress::LocalHost));
        const auto catalog = exampleCatalog();
        const DnsRules rules{QHostAddress(QHostAddress::LocalHost), silent.localPort(), 100ms};
        const auto remarks = judge(runToEnd(senderRecordsOf(u"example.com"_s, {}, catalog, rules)));
        QCOMPARE(finding(remarks, SenderTopic::Spf), "unanswered");
        QCOMPARE(finding(remarks, SenderTopic::Dkim), "unanswered");
        QCOMPARE(finding(remarks, SenderTopic::Dmarc), "unanswered");
    }

    void senderAndSignIn()
    {
        const EmailAddress jane{u"jane"_s, u"example.com"_s};
        QCOMPARE(judgeSendAs(jane, u"Jane@example.com"_s)->finding, SenderFinding::SendAsSame);
        QCOMPARE(judgeSendAs(jane, u"office@example.com"_s)->finding, SenderFinding::SendAsOtherMailbox);
        QCOMPARE(judgeSendAs(jane, u"jane@example.net"_s)->finding, SenderFinding::SendAsOtherDomain);
        QVERIFY(!judgeSendAs(jane, u"apikey"_s));
    }

    void everyFindingHasAWordAndASentence()
    {
        QStringList words;
        for (const auto finding : allSenderFindings()) {
            const auto word = QString(wordFor(finding));
            QVERIFY(!word.isEmpty() && !words.contains(word));
            words.append(word);
        }
        for (const auto &remark : judge({}))
            QVERIFY(!sentenceFor(remark).isEmpty() && !titleOf(remark.topic).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSenderCheck)
#include "tst_sendercheck.moc"
