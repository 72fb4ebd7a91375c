// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/dnsmessage.h"
#include "dns/resolvers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray header = QByteArray::fromHex(
    "1234818000010001"
    "00000000");

// The reply to a question with one answer: its owner, type, and data in hex.
QByteArray reply(const QByteArray &question, const QByteArray &owner, quint16 type, const QByteArray &data)
{
    const auto bytes = QByteArray::fromHex(data);
    QByteArray text = header + question.sliced(12) + QByteArray::fromHex(owner);
    text +=
        QByteArray::fromHex(QByteArray::number(type, 16).rightJustified(4, '0') + "00010000003c" + QByteArray::number(bytes.size(), 16).rightJustified(4, '0'));
    return text + bytes;
}
}

// What goes to name servers and comes back, byte by byte.
class TestDnsMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuestion()
    {
        QCOMPARE(dnsQuestion(0x1234, QDnsLookup::MX, u"Example.com"_s)->toHex(),
                 "123401200001000000000000"
                 "076578616d706c6503636f6d00"
                 "000f0001");
    }

    void namesThatNobodyCanBeAskedAbout()
    {
        QVERIFY(!dnsQuestion(1, QDnsLookup::A, u""_s));
        QVERIFY(!dnsQuestion(1, QDnsLookup::A, u"a..example"_s));
        QVERIFY(!dnsQuestion(1, QDnsLookup::A, QString(64, u'a')));
        QVERIFY(!dnsQuestion(1, QDnsLookup::A, QString(u"abc."_s).repeated(70) + u"de"_s));
    }

    void aReply()
    {
        const auto question = *dnsQuestion(0x1234, QDnsLookup::MX, u"example.com"_s);
        const auto message = parseDnsReply(reply(question, "c00c", 15, "000a046d61696cc00c"), question);
        QVERIFY(message);
        QCOMPARE(message->exchangers.size(), 1);
        QCOMPARE(message->exchangers.first().preference, quint16(10));
        QCOMPARE(message->exchangers.first().exchange, u"mail.example.com"_s);
        QVERIFY(!message->isAuthentic && !message->isCut && message->code == 0);
    }

    void aTargetThatIsNone()
    {
        const auto question = *dnsQuestion(0x1234, QDnsLookup::SRV, u"example.com"_s);
        const auto message = parseDnsReply(reply(question, "c00c", 33, "00000000000000"), question);
        QCOMPARE(message->services.size(), 1);
        QVERIFY(message->services.first().target.isEmpty());
    }

    void whatNobodyAskedForIsPassedOver()
    {
        const auto question = *dnsQuestion(0x1234, QDnsLookup::A, u"example.com"_s);
        QVERIFY(parseDnsReply(reply(question, "03657669036e657400", 1, "c0000201"), question)->addresses.isEmpty()); // of evi.net
        QVERIFY(parseDnsReply(reply(question, "c00c", 16, "0161"), question)->texts.isEmpty());
        QCOMPARE(parseDnsReply(reply(question, "c00c", 1, "c0000201"), question)->addresses, QList{QHostAddress(u"192.0.2.1"_s)});
    }

    void aReplyToSomethingElse()
    {
        const auto question = *dnsQuestion(0x1234, QDnsLookup::A, u"example.com"_s);
        const auto right = reply(question, "c00c", 1, "c0000201");
        QVERIFY(parseDnsReply(right, question));
        QVERIFY(!parseDnsReply(right, *dnsQuestion(0x1235, QDnsLookup::A, u"example.com"_s)));
        QVERIFY(!parseDnsReply(right, *dnsQuestion(0x1234, QDnsLookup::AAAA, u"example.com"_s)));
        QVERIFY(!parseDnsReply(right, *dnsQuestion(0x1234, QDnsLookup::A, u"example.net"_s)));
        QVERIFY(!parseDnsReply(question, question));
    }

    // A name that leads to itself, and a reply that ends anywhere.
    void brokenReplies()
    {
        const auto question = *dnsQuestion(0x1234, QDnsLookup::MX, u"example.com"_s);
        QVERIFY(!parseDnsReply(reply(question, "c01d", 15, "000ac01d"), question));
        const auto right = reply(question, "c00c", 15, "000a046d61696cc00c");
        for (qsizetype size = 0; size < right.size(); ++size)
            QVERIFY2(!parseDnsReply(right.first(size), question), qPrintable(QString::number(size)));
        for (qsizetype place = 0; place < right.size(); ++place)
            for (const char byte : {'\0', '\x3f', '\xc0', '\xff'}) {
                auto spoilt = right;
                spoilt[place] = byte;
                parseDnsReply(spoilt, question); // whatever it is, it ends
            }
    }

    void theSystemsResolvers()
    {
        const auto resolvers = parseResolvConf("# a comment\nsearch example.com\nnameserver 192.0.2.1\nnameserver\t2001:db8::1 \noptions edns0 trust-ad\n");
        QCOMPARE(resolvers, (Resolvers{{{QHostAddress(u"192.0.2.1"_s)}, {QHostAddress(u"2001:db8::1"_s)}}, true}));
        QCOMPARE(parseResolvConf(""), (Resolvers{{{QHostAddress(QHostAddress::LocalHost)}}, false}));
        QCOMPARE(parseResolvConf("nameserver nonsense\n").places.size(), 1);
        QCOMPARE(parseResolvConf(QByteArray("nameserver 192.0.2.1\n").repeated(9)).places.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dnsmessage.moc"
