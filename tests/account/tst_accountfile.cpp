// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(AccountFileFault)

namespace
{
MailAccount jane()
{
    return {u"Jane Doe"_s,
            {u"jane"_s, u"example.com"_s},
            u"generic"_s,
            ServerLogin{{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}, u"jane@example.com"_s, SignIn::Password},
            ServerLogin{{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls}, u"jane@example.com"_s, SignIn::Password}};
}
}

class TestAccountFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack()
    {
        QCOMPARE(parseAccountFile(toAccountFile(jane())), jane());
    }

    void aRelayHasNoIncomingSide()
    {
        auto relay = jane();
        relay.incoming.reset();
        QVERIFY(!toAccountFile(relay).contains("incoming"));
        QCOMPARE(parseAccountFile(toAccountFile(relay)), relay);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<AccountFileFault>("expected");
        using Fault = AccountFileFault;
        QTest::newRow("newer schema") << "account/1"_ba << "account/2"_ba << Fault{Fault::WrongSchema, {}};
        QTest::newRow("cut off") << "}"_ba << ""_ba << Fault{Fault::NotJson, {}};
        QTest::newRow("port out of range") << "993"_ba << "99300"_ba << Fault{Fault::Invalid, u"incoming.port"_s};
        QTest::newRow("port with a fraction") << "993"_ba << "993.5"_ba << Fault{Fault::Invalid, u"incoming.port"_s};
        QTest::newRow("no such protocol") << "\"smtp\""_ba << "\"uucp\""_ba << Fault{Fault::Invalid, u"outgoing.protocol"_s};
        QTest::newRow("receiving by SMTP") << "\"imap\""_ba << "\"smtp\""_ba << Fault{Fault::Invalid, u"incoming.protocol"_s};
        QTest::newRow("no such lock") << "\"starttls\""_ba << "\"maybe\""_ba << Fault{Fault::Invalid, u"outgoing.security"_s};
        QTest::newRow("host with a space") << "smtp.example.com"_ba << "smtp example.com"_ba << Fault{Fault::Invalid, u"outgoing.host"_s};
        QTest::newRow("line end in the name") << "Jane Doe"_ba << "Jane\\r\\nDoe"_ba << Fault{Fault::Invalid, u"displayName"_s};
        QTest::newRow("no address") << "\"address\""_ba << "\"addr\""_ba << Fault{Fault::Missing, u"address"_s};
        QTest::newRow("no way out") << "\"outgoing\""_ba << "\"outwards\""_ba << Fault{Fault::Missing, u"outgoing"_s};
        QTest::newRow("a password in it") << "\"displayName\""_ba << "\"password\": \"hunter2\", \"displayName\""_ba << Fault{Fault::HasSecret, u"password"_s};
    }

    void faults()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(AccountFileFault, expected);
        auto text = toAccountFile(jane());
        QVERIFY(text.contains(from));
        const auto parsed = parseAccountFile(text.replace(from, to));
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().kind, expected.kind);
        QCOMPARE(parsed.error().part, expected.part);
    }

    void aHugeFileIsNotEvenRead()
    {
        QCOMPARE(parseAccountFile(QByteArray(1 << 20, ' ')).error().kind, AccountFileFault::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestAccountFile)
#include "tst_accountfile.moc"
