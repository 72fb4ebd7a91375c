// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/emailaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Expected = std::expected<EmailAddress, AddressFault>;
Q_DECLARE_METATYPE(Expected)

class TestEmailAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Expected>("expected");
        const auto fault = [](AddressFault fault) {
            return Expected(std::unexpected(fault));
        };
        QTest::newRow("plain") << u"jane@example.com"_s << Expected(EmailAddress{u"jane"_s, u"example.com"_s});
        QTest::newRow("the local part is kept, the domain lowered")
            << u" Jane.Doe+News@Example.COM "_s << Expected(EmailAddress{u"Jane.Doe+News"_s, u"example.com"_s});
        QTest::newRow("with a name around it") << u"Jane Doe <jane@example.com>"_s << Expected(EmailAddress{u"jane"_s, u"example.com"_s});
        QTest::newRow("as a link") << u"mailto:jane@example.com"_s << Expected(EmailAddress{u"jane"_s, u"example.com"_s});
        QTest::newRow("as a link with a subject") << u"MailTo:jane%2Bnews@example.com?subject=Hello&cc=eve@example.net"_s
                                                  << Expected(EmailAddress{u"jane+news"_s, u"example.com"_s});
        QTest::newRow("as a link in a link") << u"mailto:mailto:jane@example.com"_s << Expected(std::unexpect, AddressFault::BadCharacter);
        QTest::newRow("what came along when it was copied")
            << u"\uFEFF\u200B jane@example.com\u200B\u202C "_s << Expected(EmailAddress{u"jane"_s, u"example.com"_s});
        QTest::newRow("an invisible character inside") << u"ja\u200Bne@example.com"_s << fault(AddressFault::BadCharacter);
        QTest::newRow("international domain") << u"jane@bücher.example"_s << Expected(EmailAddress{u"jane"_s, u"xn--bcher-kva.example"_s});
        QTest::newRow("nothing") << u""_s << fault(AddressFault::Empty);
        QTest::newRow("no at") << u"jane.example.com"_s << fault(AddressFault::NoAt);
        QTest::newRow("two ats") << u"jane@doe@example.com"_s << fault(AddressFault::BadCharacter);
        QTest::newRow("nobody") << u"@example.com"_s << fault(AddressFault::NoLocalPart);
        QTest::newRow("nowhere") << u"jane@"_s << fault(AddressFault::NoDomain);
        QTest::newRow("space inside") << u"jane doe@example.com"_s << fault(AddressFault::BadCharacter);
        QTest::newRow("line end inside") << u"jane\r\nRCPT@example.com"_s << fault(AddressFault::BadCharacter);
        QTest::newRow("no dot in the domain") << u"jane@example"_s << fault(AddressFault::BadDomain);
        QTest::newRow("a numeric domain") << u"jane@192.0.2.7"_s << fault(AddressFault::BadDomain);
        QTest::newRow("too long once the domain is written as DNS has it")
            << QString(QString(20, u'j') + u'@' + u"bücher."_s.repeated(17) + u"example"_s) << fault(AddressFault::TooLong);
        QTest::newRow("65 octets before the at") << QString(QString(33, u'ü') + u"@example.com"_s) << fault(AddressFault::TooLong);
        QTest::newRow("64 KiB") << QString(QString(65536, u'j') + u"@example.com"_s) << fault(AddressFault::TooLong);
    }

    void parse()
    {
        QFETCH(QString, typed);
        QFETCH(Expected, expected);
        QCOMPARE(EmailAddress::parse(typed), expected);
    }
};

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
