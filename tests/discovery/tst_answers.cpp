// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autodiscoveranswer.h"
#include "discovery/behind.h"
#include "discovery/mailexchangers.h"
#include "discovery/pacc.h"
#include "discovery/publicsuffix.h"
#include "providers/providercatalog.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const EmailAddress jane{u"jane"_s, u"example.com"_s};
const QByteArray pacc = R"({"protocols":{"imap":{"host":"IMAP.example.com"},"pop3":{"host":"pop.example.com"},"smtp":{"host":"old.example.com"},)"
                        R"("submit":{"host":"smtp.example.com"},"jmap":{"url":"https://jmap.example.com"}},)"
                        R"("authentication":{"oauth-public":{"issuer":"https://auth.example.com"},"password":true},)"
                        R"("info":{"provider":{"name":"Example\u202e Mail"}}})";
}

// What documents and names say, without anybody being asked.
class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paccNamesServersAndWhereToSignIn()
    {
        const auto settings = parsePacc(pacc);
        QVERIFY(settings);
        QCOMPARE(settings->servers,
                 (QList<Endpoint>{{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls},
                                  {Protocol::Pop3, u"pop.example.com"_s, 995, Security::Tls},
                                  {Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls}})); // "submit" is the newer word
        QCOMPARE(settings->issuer, QUrl(u"https://auth.example.com"_s));
        QVERIFY(settings->takesPassword);
        QVERIFY(!settings->providerName.contains(u'\u202e'));
    }

    void paccThatSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no protocols") << QByteArray("{}");
        QTest::newRow("numbers for names") << QByteArray("{\"protocols\":{\"imap\":{\"host\":12},\"submit\":\"smtp.example.com\"}}");
        QTest::newRow("a number for a host") << QByteArray("{\"protocols\":{\"imap\":{\"host\":\"192.0.2.1\"}}}");
        QTest::newRow("a host with a port") << QByteArray("{\"protocols\":{\"imap\":{\"host\":\"imap.example.com:143\"}}}");
        QTest::newRow("nested without an end") << QByteArray(5000, '[');
    }
    void paccThatSaysNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parsePacc(text));
    }

    void anOpenIssuerDoesNotCount()
    {
        auto open = pacc;
        open.replace("https://auth", "http://auth");
        QVERIFY(parsePacc(open)->issuer.isEmpty());
    }

    void theDigest_data()
    {
        const auto right = QCryptographicHash::hash("text", QCryptographicHash::Sha256).toBase64();
        const auto wrong = QCryptographicHash::hash("other", QCryptographicHash::Sha256).toBase64();
        QTest::addColumn<QByteArrayList>("records");
        QTest::addColumn<PaccDigest>("expected");
        QTest::newRow("none") << QByteArrayList() << PaccDigest::Missing;
        QTest::newRow("another kind of record") << QByteArrayList{"v=spf1 -all"} << PaccDigest::Missing;
        QTest::newRow("another algorithm") << QByteArrayList{"v=UAAC1; a=md5; d=" + right} << PaccDigest::Missing;
        QTest::newRow("right") << QByteArrayList{"v=UAAC1; a=sha256; d=" + right} << PaccDigest::Right;
        QTest::newRow("without blanks") << QByteArrayList{"v=UAAC1;a=sha256;d=" + right + ";"} << PaccDigest::Right;
        QTest::newRow("wrong") << QByteArrayList{"v=UAAC1; a=sha256; d=" + wrong} << PaccDigest::Wrong;
        QTest::newRow("no digest") << QByteArrayList{"v=UAAC1; a=sha256; d="} << PaccDigest::Wrong;
        QTest::newRow("an old one beside the right one")
            << QByteArrayList{"v=UAAC1; a=sha256; d=" + wrong, "v=UAAC1; a=sha256; d=" + right} << PaccDigest::Right;
    }
    void theDigest()
    {
        QFETCH(QByteArrayList, records);
        QTEST(judgePaccDigest("text", records), "expected");
    }

    void autodiscoverIsAskedWithNothingButTheAddress()
    {
        const auto question = autodiscoverQuestion({u"j&ne"_s, u"example.com"_s});
        QVERIFY(question.contains("<EMailAddress>j&amp;ne@example.com</EMailAddress>"));
        QVERIFY(question.contains("outlook/requestschema/2006\""));
        QVERIFY(!question.toLower().contains("password"));
    }

    void autodiscoversWordsForLocks_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<Security>("expected");
        QTest::newRow("by the port") << QByteArray("<Port>993</Port>") << Security::Tls;
        QTest::newRow("by another port") << QByteArray("<Port>143</Port>") << Security::StartTls;
        QTest::newRow("SSL is locked from the start") << QByteArray("<Port>143</Port><Encryption>SSL</Encryption>") << Security::Tls;
        QTest::newRow("TLS is STARTTLS") << QByteArray("<Port>143</Port><SSL>on</SSL><Encryption>TLS</Encryption>") << Security::StartTls;
        QTest::newRow("auto") << QByteArray("<Port>993</Port><Encryption>Auto</Encryption>") << Security::Tls;
        QTest::newRow("off") << QByteArray("<Port>143</Port><SSL>off</SSL>") << Security::None;
        QTest::newRow("none") << QByteArray("<Port>143</Port><SSL>on</SSL><Encryption>None</Encryption>") << Security::None;
    }
    void autodiscoversWordsForLocks()
    {
        QFETCH(QByteArray, rest);
        const auto answer = parseAutodiscover("<Autodiscover><Response><Account><Protocol><Type>IMAP</Type><Server>imap.example.com</Server>" + rest
                                                  + "</Protocol></Account></Response></Autodiscover>",
                                              jane);
        QVERIFY(answer);
        QTEST(answer->servers.first().endpoint.security, "expected");
        QCOMPARE(answer->servers.first().userName, jane.toString());
    }

    void autodiscoverThatIsNone()
    {
        QVERIFY(!parseAutodiscover("<Autodiscover><Response><Error><ErrorCode>500</ErrorCode></Error></Response></Autodiscover>", jane));
        QVERIFY(!parseAutodiscover("<html/>", jane));
        QVERIFY(!parseAutodiscover("", jane));
        QVERIFY(autodiscoverHost("{}").isEmpty());
        QVERIFY(autodiscoverHost("{\"Url\":\"http://outlook.office365.com/\"}").isEmpty());
    }

    void registeredDomains()
    {
        QCOMPARE(registeredDomain(u"mx1.mail.example.co.uk"_s), u"example.co.uk"_s);
        QCOMPARE(registeredDomain(u"example.com"_s), u"example.com"_s);
        QCOMPARE(registeredDomain(u"co.uk"_s), QString());
        QCOMPARE(registeredDomain(u"com"_s), QString());
        QCOMPARE(parentsOf(u"a.b.example.co.uk"_s), (QStringList{u"b.example.co.uk"_s, u"example.co.uk"_s}));
        QCOMPARE(parentsOf(u"example.com"_s), QStringList());
    }

    void theExchangerFillsTheBlanks_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("exchanger");
        QTest::addColumn<BlankValues>("expected");
        QTest::newRow("the end of the name") << u"zoho-pro"_s << u"mx.zoho.eu"_s << BlankValues{{u"region"_s, u"eu"_s}};
        QTest::newRow("the longer end") << u"zoho-pro"_s << u"mx.zoho.com.au"_s << BlankValues{{u"region"_s, u"com.au"_s}};
        QTest::newRow("in the middle") << u"amazon-workmail"_s << u"inbound-smtp.us-west-2.amazonaws.com"_s << BlankValues{{u"region"_s, u"us-west-2"_s}};
        QTest::newRow("unknown region") << u"amazon-workmail"_s << u"inbound-smtp.mars-1.amazonaws.com"_s << BlankValues{};
        QTest::newRow("an account's own server") << u"all-inkl"_s << u"w0123abc.kasserver.com"_s << BlankValues{{u"account"_s, u"w0123abc"_s}};
        QTest::newRow("no blanks") << u"microsoft-365"_s << u"example-com.mail.protection.outlook.com"_s << BlankValues{};
    }
    void theExchangerFillsTheBlanks()
    {
        QFETCH(QString, id);
        QFETCH(QString, exchanger);
        QTEST(blanksFrom(*ProviderCatalog::builtIn().byId(id), exchanger), "expected");
    }

    // The stronger evidence goes first, and more of it before less.
    void whatStandsBehind()
    {
        Traces traces;
        traces.texts = {"v=spf1 include:_spf.google.com include:spf.protection.outlook.com ~all", "google-site-verification=abc"};
        traces.keyAliases = {u"selector1-example-com._domainkey.example.onmicrosoft.com"_s};
        QCOMPARE(providersBehind(traces), (QList<Behind>{{u"microsoft-365"_s, {Clue::SigningKey, Clue::Sender}}, {u"google-workspace"_s, {Clue::Sender}}}));
        QVERIFY(providersBehind({}).isEmpty());
        QVERIFY(filterOf(u"mx.notmimecast.com"_s).isEmpty());
        QCOMPARE(filterOf(u"de-smtp-inbound-1.mimecast.com"_s), u"Mimecast"_s);
    }

    // All that evidence leads to is there.
    void everyProviderBehindIsKnown()
    {
        for (const auto *host : {"autodiscover.outlook.com", "autodiscover.secureserver.net", "autodiscover.zoho.com"})
            QVERIFY2(ProviderCatalog::builtIn().byId(providerOfHost(QLatin1StringView(host))), host);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
