// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/maskedpaste.h"
#include "explain/namedlogin.h"
#include "explain/namedprovider.h"
#include "explain/opinions.h"
#include "explain/paste/writtenby.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Whom a pasted text names: the provider, the program, the account. And what is kept of it.
class TestNamed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void provider_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("a server that several presets share") << u"imap.mail.yahoo.com:993 NO"_s << u"yahoo"_s;
        QTest::newRow("Microsoft's, of an organisation") << u"outlook.office365.com:993 NO LOGIN failed."_s << u"microsoft-365"_s;
        QTest::newRow("Microsoft's, of a private person") << u"outlook.office365.com:993 user jane@hotmail.com NO LOGIN failed."_s << u"outlook-com"_s;
        QTest::newRow("a sign") << u"535 5.7.8 Username and Password not accepted. x1 - gsmtp"_s << u"gmail"_s;
        QTest::newRow("a machine's name") << u"535 5.7.3 no [AM0PR04CA0001.eurprd04.PROD.OUTLOOK.COM]"_s << u"microsoft-365"_s;
        QTest::newRow("an address") << u"cannot log in as jane@outlook.com"_s << u"outlook-com"_s;
        QTest::newRow("an address at another server") << u"jane@gmail.com at mail.example.com"_s << QString();
        QTest::newRow("nothing") << u"535 no"_s << QString();
    }

    void provider()
    {
        QFETCH(QString, text);
        QTEST(providerNamedIn(text), "id");
    }

    void program_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("program");
        QTest::newRow("WordPress before PHP") << u"/wp-includes/PHPMailer/SMTP.php"_s << u"wordpress"_s;
        QTest::newRow("Python") << u"smtplib.SMTPAuthenticationError: (535, b'no')"_s << u"python"_s;
        QTest::newRow("Outlook") << u"0x800CCC0E"_s << u"outlook"_s;
        QTest::newRow("a printer") << u"Scan to Email failed"_s << u"device"_s;
        QTest::newRow("Nodemailer") << u"node_modules/nodemailer/lib"_s << u"node"_s;
    }

    void program()
    {
        QFETCH(QString, text);
        const auto program = writtenBy(text);
        QVERIFY(program);
        QTEST(QString(wordFor(*program)), "program");
    }

    void noProgram()
    {
        QVERIFY(!writtenBy(u"535 no"_s));
    }

    void login()
    {
        const auto named = loginNamedIn(u"Login to imap.example.com:993 user=jane@example.com failed; reported by joe@example.org"_s, {}, {});
        QVERIFY(named);
        QCOMPARE(named->endpoint, (Endpoint{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}));
        QCOMPARE(named->userName, u"jane@example.com"_s);
        const auto ofPreset = loginNamedIn(u"535 no - gsmtp"_s, u"gmail"_s, Protocol::Smtp);
        QVERIFY(ofPreset);
        QCOMPARE(ofPreset->endpoint.host, u"smtp.gmail.com"_s);
        const auto customer = loginNamedIn(u"smtp-mail.outlook.com:587 test email to jane@hotmail.com: 535 no"_s, u"outlook-com"_s, {});
        QVERIFY(customer);
        QCOMPARE(customer->userName, u"jane@hotmail.com"_s);
        QVERIFY(!loginNamedIn(u"535 no"_s, {}, Protocol::Smtp));
    }

    void masks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("an address") << u"<jane.doe@example.com> no"_s << u"<***@example.com> no"_s;
        QTest::newRow("a computer") << u"host[192.0.2.7]:25"_s << u"host[***]:25"_s;
        QTest::newRow("what was shown at signing in") << u"AUTH PLAIN AGphbmUAc2VjcmV0"_s << u"AUTH PLAIN ***"_s;
        QTest::newRow("IMAP's") << u"a1 LOGIN jane hunter2"_s << u"a1 LOGIN ***"_s;
        QTest::newRow("a setting") << u"MAIL_PASSWORD=hunter2 x"_s << u"MAIL_PASSWORD=*** x"_s;
        QTest::newRow("a quoted setting") << u"pass: 'my secret', x"_s << u"pass: ***, x"_s;
        QTest::newRow("a token") << u"access eyJhbGciOiJIUzI1NiJ9.e30.abc end"_s << u"access *** end"_s;
        QTest::newRow("what the server says stays") << u"535 5.7.8 LOGIN failed"_s << u"535 5.7.8 LOGIN failed"_s;
    }

    void masks()
    {
        QFETCH(QString, text);
        QTEST(maskedPaste(text), "masked");
    }

    void opinionsAreKeptMaskedAndFew()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"explained.jsonl"_s);
        for (int i = 0; i < 205; ++i)
            QVERIFY(keepOpinion({u"jane@example.com: 535 no %1"_s.arg(i), {Cause::WrongCredentials, Confidence::Likely, {}}, i % 2 == 0, QDate(2026, 12, 1)},
                                path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 200);
        const auto last = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(last["text"_L1].toString(), u"***@example.com: 535 no 204"_s);
        QCOMPARE(last["cause"_L1].toString(), u"wrong-credentials"_s);
        QCOMPARE(last["right"_L1].toBool(), true);
        QVERIFY(!keepOpinion({}, folder.filePath(u"explained.jsonl/below"_s)));
    }
};

QTEST_GUILESS_MAIN(TestNamed)
#include "tst_named.moc"
