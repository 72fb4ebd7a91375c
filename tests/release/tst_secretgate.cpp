// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/providerservers.h"
#include "release/secretgate.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
Provider preset(const QString &id)
{
    return ProviderCatalog::builtIn().byId(id).value();
}

QStringList hostsOfGmail()
{
    return preset(u"gmail"_s).oauth->hosts;
}

MailAccount accountAt(const QString &provider, const QString &incoming, const QString &outgoing)
{
    return {{},
            {u"jane"_s, u"gmail.com"_s},
            provider,
            ServerLogin{{Protocol::Imap, incoming, 993, Security::Tls}, u"jane@gmail.com"_s, SignIn::OAuth2},
            ServerLogin{{Protocol::Smtp, outgoing, 465, Security::Tls}, u"jane@gmail.com"_s, SignIn::OAuth2}};
}
}

// Who gets a secret, and who does not.
class TestSecretGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenGoesToItsProviderOnly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isReleased");
        QTest::newRow("the provider's own") << u"imap.gmail.com"_s << true;
        QTest::newRow("in capitals") << u"IMAP.Gmail.COM"_s << true;
        QTest::newRow("with the final dot") << u"imap.gmail.com."_s << true;
        QTest::newRow("sending") << u"smtp.gmail.com"_s << true;
        QTest::newRow("somebody else") << u"imap.evil.example"_s << false;
        QTest::newRow("its name before another one") << u"imap.gmail.com.evil.example"_s << false;
        QTest::newRow("its name after another one") << u"evilimap.gmail.com"_s << false;
        QTest::newRow("below it") << u"customer.imap.gmail.com"_s << false;
        QTest::newRow("above it") << u"gmail.com"_s << false;
        QTest::newRow("a letter of another alphabet") << u"imap.gm\u0430il.com"_s << false;
        QTest::newRow("another provider") << u"outlook.office365.com"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aTokenGoesToItsProviderOnly()
    {
        QFETCH(QString, host);
        QFETCH(bool, isReleased);
        const auto judgement = SecretGate().token(host, hostsOfGmail());
        QCOMPARE(judgement.has_value(), isReleased);
        QCOMPARE(judgement.value_or(Release()).covers(host, SecretKind::Token), isReleased);
        QVERIFY(!judgement.value_or(Release()).covers(host, SecretKind::Password));
        if (!isReleased)
            QCOMPARE(judgement.error().reason, GateRefusal::NotTheProviders);
    }

    // No switch changes that: neither a confirmed nor a typed host.
    void aTokenMadeElsewhere()
    {
        const HostNaming typed{true, {u"imap.evil.example"_s}};
        const SecretGate gate;
        QVERIFY(!gate.tokenByHand(u"imap.evil.example"_s, {u"gmail"_s, u"example.com"_s, typed}));
        QVERIFY(!gate.tokenByHand(u"imap.evil.example"_s, {u"generic"_s, u"gmail.com"_s, typed})); // the address says whose it is
        QVERIFY(gate.tokenByHand(u"imap.gmail.com"_s, {u"gmail"_s, u"gmail.com"_s, {}}).has_value());
        QVERIFY(gate.tokenByHand(u"imap.evil.example"_s, {u"generic"_s, u"example.com"_s, typed}).has_value()); // an organisation's own
        QVERIFY(!gate.tokenByHand(u"imap.evil.example"_s, {u"generic"_s, u"example.com"_s, {}}));
    }

    void aPasswordGoesToNamedHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<SecretOwner>("owner");
        QTest::addColumn<bool>("isReleased");
        const auto host = u"imap.example.com"_s;
        const auto row = [](const char *name, const QString &to, const SecretOwner &owner, bool isReleased) {
            QTest::newRow(name) << to << owner << isReleased;
        };
        row("only a file", host, {u"generic"_s, u"example.com"_s, {}}, false);
        row("typed", host, {{}, {}, {false, {host}}}, true);
        row("typed in capitals", u"IMAP.EXAMPLE.COM."_s, {{}, {}, {false, {host}}}, true);
        row("all below a name", host, {{}, {}, {false, {u"*.example.com"_s}}}, true);
        row("the name itself is not below it", u"example.com"_s, {{}, {}, {false, {u"*.example.com"_s}}}, false);
        row("another name with that end", u"evilexample.com"_s, {{}, {}, {false, {u"*.example.com"_s}}}, false);
        row("a star for everybody", host, {{}, {}, {false, {u"*.com"_s, u"*"_s, u"*."_s}}}, false);
        row("the chosen preset's", u"outlook.office365.com"_s, {u"microsoft-365"_s, u"example.com"_s, {true, {}}}, true);
        row("a preset that only a file names", u"outlook.office365.com"_s, {u"microsoft-365"_s, u"example.com"_s, {}}, false);
        row("not in the chosen preset", host, {u"gmail"_s, u"example.com"_s, {true, {}}}, false);
        row("the preset of the address's domain", u"imap.gmail.com"_s, {u"generic"_s, u"gmail.com"_s, {}}, true);
        row("a region of the chosen preset", u"email-smtp.eu-west-1.amazonaws.com"_s, {u"amazon-ses"_s, {}, {true, {}}}, true);
        row("a region that is none", u"email-smtp.evil.amazonaws.com"_s, {u"amazon-ses"_s, {}, {true, {}}}, false);
        row("a customer's name in a blank", u"w0123456.kasserver.com"_s, {u"all-inkl"_s, {}, {true, {}}}, true);
        row("two labels in a blank", u"a.b.kasserver.com"_s, {u"all-inkl"_s, {}, {true, {}}}, false);
        row("a product that people run themselves", host, {u"powermta"_s, {}, {true, {}}}, false);
        row("a guess at the usual names", u"mail.example.com"_s, {u"generic"_s, u"example.com"_s, {true, {}}}, false);
    }
    void aPasswordGoesToNamedHosts()
    {
        QFETCH(QString, host);
        QFETCH(SecretOwner, owner);
        QFETCH(bool, isReleased);
        const auto judgement = SecretGate().password(host, owner);
        QCOMPARE(judgement.has_value(), isReleased);
        QCOMPARE(judgement.value_or(Release()).covers(host, SecretKind::Password), isReleased);
        QVERIFY(!judgement.value_or(Release()).covers(u"imap.evil.example"_s, SecretKind::Password));
    }

    void aProvidersNameInAFile_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::addColumn<QString>("claimed");
        QTest::newRow("true") << accountAt(u"gmail"_s, u"imap.gmail.com"_s, u"SMTP.gmail.com."_s) << QString();
        QTest::newRow("both foreign") << accountAt(u"gmail"_s, u"imap.evil.example"_s, u"smtp.evil.example"_s) << u"Gmail"_s;
        QTest::newRow("one foreign") << accountAt(u"gmail"_s, u"imap.gmail.com"_s, u"smtp.evil.example"_s) << u"Gmail"_s;
        QTest::newRow("looks alike") << accountAt(u"gmail"_s, u"imap.gmail.com.evil.example"_s, u"smtp.gmail.com"_s) << u"Gmail"_s;
        QTest::newRow("of a product without servers") << accountAt(u"powermta"_s, u"imap.example.com"_s, u"smtp.example.com"_s) << QString();
        QTest::newRow("of nobody in particular") << accountAt(u"generic"_s, u"imap.example.com"_s, u"smtp.example.com"_s) << QString();
    }
    void aProvidersNameInAFile()
    {
        QFETCH(MailAccount, account);
        QFETCH(QString, claimed);
        const auto held = judged(account, ProviderCatalog::builtIn());
        QCOMPARE(held.claimed, claimed);
        QCOMPARE(held.account.provider, claimed.isEmpty() ? account.provider : u"generic"_s);
        QCOMPARE(held.account.incoming->signIn, claimed.isEmpty() ? SignIn::OAuth2 : SignIn::Password);
    }

    // Every preset with a browser sign-in says which servers its tokens are for.
    void everyServiceHasItsHosts()
    {
        for (const auto &provider : ProviderCatalog::builtIn().providers())
            if (provider.oauth) {
                QVERIFY2(!provider.oauth->hosts.isEmpty(), qPrintable(provider.id));
                for (const auto &host : provider.oauth->hosts)
                    QVERIFY2(isServerOf(provider, host), qPrintable(host));
            }
        QCOMPARE(preset(u"gmail"_s).oauth->issuer, u"https://accounts.google.com"_s);
    }
};

QTEST_APPLESS_MAIN(TestSecretGate)
#include "tst_secretgate.moc"
