// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/addressmask.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
MailAccount janesAccount()
{
    MailAccount account{u"Jane Doe"_s, *EmailAddress::parse(u"jane@example.com"), u"generic"_s, {}, {}};
    account.incoming = ServerLogin{{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}, u"EXAMPLE\\j.doe"_s, SignIn::Password};
    account.outgoing = ServerLogin{{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls}, u"jane@example.com"_s, SignIn::Password};
    return account;
}
} // namespace

// What a report shows once addresses are to be covered.
class TestAddressMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("own address") << u"MAIL FROM:<jane@example.com> SIZE=20"_s << u"MAIL FROM:<[address 1]> SIZE=20"_s;
        QTest::newRow("in capitals") << u"550 JANE@Example.COM unknown"_s << u"550 [address 1] unknown"_s;
        QTest::newRow("two people") << u"joe@example.net, jane@example.com, joe@example.net"_s << u"[address 2], [address 1], [address 2]"_s;
        QTest::newRow("in a link") << u"https://example.com/?user=jane%40example.com&x=1"_s << u"https://example.com/?user=[address 1]&x=1"_s;
        QTest::newRow("address literal") << u"RCPT TO:<joe@[192.0.2.1]>"_s << u"RCPT TO:<[address 2]>"_s;
        QTest::newRow("user name with a domain") << u"NO example\\J.Doe is locked"_s << u"NO [user 1] is locked"_s;
        QTest::newRow("user name as IMAP quotes it") << u"LOGIN \"EXAMPLE\\\\j.doe\" ********"_s << u"LOGIN \"EXAMPLE\\\\[name]\" ********"_s;
        QTest::newRow("local part alone") << u"no such user: jane."_s << u"no such user: [name]."_s;
        QTest::newRow("display name") << u"Hello Mrs Doe"_s << u"Hello Mrs [name]"_s;
        QTest::newRow("nobody") << u"250 2.1.0 Sender ok, mail.example.com"_s << u"250 2.1.0 Sender ok, mail.example.com"_s;
        QTest::newRow("plain words that look like base64") << u"250-PIPELINING CHUNKING STARTTLS"_s << u"250-PIPELINING CHUNKING STARTTLS"_s;
    }

    void text()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        AddressMask mask(janesAccount());
        QCOMPARE(mask.masked(text), shown);
    }

    void base64_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("own address") << "jane@example.com"_ba;
        QTest::newRow("own address, moved by one") << "xjane@example.com"_ba;
        QTest::newRow("own address, moved by two") << "xxjane@example.com"_ba;
        QTest::newRow("as PLAIN writes it") << QByteArray("\0jane@example.com\0********", 26);
        QTest::newRow("as XOAUTH2 writes it") << "user=jane@example.com\1auth=Bearer ********\1\1"_ba;
        QTest::newRow("somebody else") << "<1896.697170952@postoffice.example.net>"_ba;
        QTest::newRow("user name") << "EXAMPLE\\j.doe"_ba;
    }

    void base64()
    {
        QFETCH(QByteArray, bytes);
        AddressMask mask(janesAccount());
        const auto coded = bytes.toBase64();
        const auto shown = mask.masked(u"334 "_s + QString::fromLatin1(coded));
        QVERIFY2(!shown.contains(QString::fromLatin1(coded.mid(4, coded.size() - 8))), qUtf8Printable(shown));
        QVERIFY(shown.startsWith("334 "_L1));
    }

    void aShortUserNameIsCoveredWhereItStandsAlone()
    {
        AddressMask mask(janesAccount());
        QCOMPARE(mask.maskedLogin(u"jd"_s), u"[user]"_s);
        QCOMPARE(mask.maskedLogin(u"jane@example.com"_s), u"[address 1]"_s);
        QCOMPARE(mask.maskedLogin({}), QString());
    }

    void anAccountWithoutNamesCoversNothing()
    {
        AddressMask mask(MailAccount{});
        QCOMPARE(mask.masked(u"220 mail.example.com ready"_s), u"220 mail.example.com ready"_s);
    }
};

QTEST_GUILESS_MAIN(TestAddressMask)
#include "tst_addressmask.moc"
