// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/namedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Which server an error text is about.
class TestNamedServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void named_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Endpoint>("server");
        const Endpoint submission{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls};
        QTest::newRow("host:port") << u"dial tcp smtp.example.com:587: i/o timeout"_s << submission;
        QTest::newRow("Postfix") << u"connect to smtp.example.com[192.0.2.7]:587: Connection refused"_s << submission;
        QTest::newRow("Java") << u"Couldn't connect to host, port: smtp.example.com, 587; timeout -1"_s << submission;
        QTest::newRow("JavaMail") << u"trying to connect to host \"smtp.example.com\", port 587, isSSL false"_s << submission;
        QTest::newRow("PHP") << u"fsockopen(): unable to connect to ssl://SMTP.example.com:465 (Connection timed out)"_s
                             << Endpoint{Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls};
        QTest::newRow("Outlook") << u"Account: 'jane', Server: 'pop.example.com', Protocol: POP3, Port: 110, Secure(SSL): No, Error Number: 0x800CCC0E"_s
                                 << Endpoint{Protocol::Pop3, u"pop.example.com"_s, 110, Security::StartTls};
        QTest::newRow("Outlook in French") << u"Serveur : 'imap.example.com', Protocole : IMAP, Port : 993, Sécurisé (SSL) : Oui"_s
                                           << Endpoint{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls};
        QTest::newRow("Outlook in Japanese") << u"サーバー : 'pop.example.com', プロトコル : POP3, ポート : 110, セキュリティ (SSL) : なし"_s
                                             << Endpoint{Protocol::Pop3, u"pop.example.com"_s, 110, Security::StartTls};
        QTest::newRow("Apple") << u"The connection to the server “imap.example.com” on port 993 timed out."_s
                               << Endpoint{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls};
        QTest::newRow("the nearest of two") << u"jane@example.net: relay smtp.example.com:587 said 550 no (see www.example.org)"_s << submission;
    }
    void named()
    {
        QFETCH(QString, text);
        QFETCH(Endpoint, server);
        QCOMPARE(serverNamedIn(text), std::optional(server));
    }

    void none_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a reply") << u"550 5.1.1 No such user here"_s;
        QTest::newRow("an address") << u"jane@smtp.example.com:587"_s;
        QTest::newRow("no mail port") << u"https://www.example.com:8443/"_s;
        QTest::newRow("a file") << u"SMTP.php on line 465"_s;
        QTest::newRow("a number of a greater one") << u"smtp.example.com:587.25 ms"_s;
        QTest::newRow("a date") << u"Date: Mon, 25 Nov 2026 10:25:01 +0100 by mail.example.com"_s;
        QTest::newRow("a date with slashes") << u"11/25/2026 mail.example.com"_s;
        QTest::newRow("a number of messages") << u"mail.example.com takes 25 messages an hour (25 are sent)"_s;
        QTest::newRow("an IP address") << u"192.0.2.7:587"_s;
        QTest::newRow("too far away") << QString(u"smtp.example.com "_s + QString(200, u'x') + u" 587");
        QTest::newRow("long") << u"a."_s.repeated(40000);
    }
    void none()
    {
        QFETCH(QString, text);
        QVERIFY(!serverNamedIn(text));
    }

    void hosts()
    {
        QCOMPARE(mailHostsIn(u"Connecting to SMTP.gmail.com as jane@mail.example.com; see www.example.com, imap-mail.outlook.com, smtp.gmail.com"_s),
                 (QStringList{u"smtp.gmail.com"_s, u"imap-mail.outlook.com"_s}));
        QVERIFY(mailHostsIn(u"smtp. imap mail"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNamedServer)
#include "tst_namedserver.moc"
