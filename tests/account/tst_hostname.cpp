// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/endpoint.h"
#include "account/hostname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Expected = std::expected<QString, HostFault>;
Q_DECLARE_METATYPE(Expected)

class TestHostName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void port_data();
    void port();
    void hostAndPortOfIpv6();
};

void TestHostName::parse_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Expected>("expected");
    const auto fault = [](HostFault fault) {
        return Expected(std::unexpected(fault));
    };
    QTest::newRow("plain") << u"imap.example.com"_s << Expected(u"imap.example.com"_s);
    QTest::newRow("capitals, blanks and a final dot") << u"  IMAP.Example.com. "_s << Expected(u"imap.example.com"_s);
    QTest::newRow("international") << u"mail.bücher.example"_s << Expected(u"mail.xn--bcher-kva.example"_s);
    QTest::newRow("IPv4") << u"192.0.2.7"_s << Expected(u"192.0.2.7"_s);
    QTest::newRow("IPv6 in brackets") << u"[2001:DB8::7]"_s << Expected(u"2001:db8::7"_s);
    QTest::newRow("nothing") << u"  "_s << fault(HostFault::Empty);
    QTest::newRow("with a scheme") << u"imap://imap.example.com"_s << fault(HostFault::HasScheme);
    QTest::newRow("with a port") << u"imap.example.com:993"_s << fault(HostFault::HasPort);
    QTest::newRow("with a space") << u"imap example.com"_s << fault(HostFault::HasSpace);
    QTest::newRow("with a line end") << u"imap.example.com\r\nQUIT"_s << fault(HostFault::HasSpace);
    QTest::newRow("with a path") << u"example.com/mail"_s << fault(HostFault::BadCharacter);
    QTest::newRow("with NUL") << QString(u"imap"_s + QChar::Null + u".example.com"_s) << fault(HostFault::BadCharacter);
    QTest::newRow("empty label") << u"imap..example.com"_s << fault(HostFault::BadLabel);
    QTest::newRow("hyphen at the edge") << u"-imap.example.com"_s << fault(HostFault::BadLabel);
    QTest::newRow("label too long") << QString(QString(64, u'a') + u".example"_s) << fault(HostFault::BadLabel);
    QTest::newRow("64 KiB") << QString(65536, u'a') << fault(HostFault::TooLong);
}

void TestHostName::parse()
{
    QFETCH(QString, typed);
    QFETCH(Expected, expected);
    QCOMPARE(parseHostName(typed), expected);
}

void TestHostName::port_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("expected");
    QTest::newRow("submission") << u"587"_s << 587;
    QTest::newRow("highest") << u"65535"_s << 65535;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("too high") << u"65536"_s << 0;
    QTest::newRow("signed") << u"+25"_s << 0;
    QTest::newRow("negative") << u"-1"_s << 0;
    QTest::newRow("blank") << u" 25"_s << 0;
    QTest::newRow("full-width digits") << u"２５"_s << 0;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("hexadecimal") << u"0x19"_s << 0;
}

void TestHostName::port()
{
    QFETCH(QString, typed);
    QFETCH(int, expected);
    QCOMPARE(parsePort(typed).value_or(0), expected);
}

void TestHostName::hostAndPortOfIpv6()
{
    QCOMPARE(hostAndPort({Protocol::Imap, u"2001:db8::7"_s, 993, Security::Tls}), u"[2001:db8::7]:993"_s);
}

QTEST_GUILESS_MAIN(TestHostName)
#include "tst_hostname.moc"
