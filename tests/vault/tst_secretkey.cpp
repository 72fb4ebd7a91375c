// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/secretkey.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSecretKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textForm_data()
    {
        QTest::addColumn<SecretKey>("key");
        QTest::addColumn<QString>("text");
        // Entries are found again by these words, so a change here loses people's passwords.
        QTest::newRow("password") << SecretKey{Protocol::Imap, u"imap.example.com"_s, u"jane@example.com"_s} //
                                  << u"imap://jane%40example.com@imap.example.com"_s;
        QTest::newRow("sending") << SecretKey{Protocol::Smtp, u"smtp.example.com"_s, u"apikey"_s} << u"smtp://apikey@smtp.example.com"_s;
        QTest::newRow("token") << SecretKey{Protocol::Pop3, u"pop.example.com"_s, u"jane"_s, SignIn::OAuth2} << u"pop3+oauth2://jane@pop.example.com"_s;
        QTest::newRow("letters") << SecretKey{Protocol::Imap, u"192.0.2.7"_s, u"jäne doe"_s} << u"imap://j%C3%A4ne%20doe@192.0.2.7"_s;
        QTest::newRow("no user") << SecretKey{Protocol::Imap, u"2001:db8::7"_s, QString()} << u"imap://@2001:db8::7"_s;
    }
    void textForm()
    {
        QFETCH(SecretKey, key);
        QTEST(key.toString(), "text");
    }

    void portAndSecurityDoNotMatter()
    {
        const ServerLogin starttls{{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls}, u"jane"_s};
        const ServerLogin tls{{Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls}, u"jane"_s};
        QCOMPARE(SecretKey::of(starttls), SecretKey::of(tls));
    }

    // Nobody can choose a user name that reads as somebody else's entry.
    void userNameCannotPoseAsHost()
    {
        const SecretKey honest{Protocol::Imap, u"imap.example.com"_s, u"jane"_s};
        const SecretKey hostile{Protocol::Imap, u"example.com"_s, u"jane@imap."_s};
        QVERIFY(honest.toString() != hostile.toString());
        QCOMPARE(hostile.toString().count(u'@'), 1);
    }
};

QTEST_GUILESS_MAIN(TestSecretKey)
#include "tst_secretkey.moc"
