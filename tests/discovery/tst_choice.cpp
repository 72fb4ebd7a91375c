// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/addressslip.h"
#include "discovery/choice.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const EmailAddress jane{u"jane"_s, u"example.com"_s};

ServerLogin imap(const QString &host)
{
    return {{Protocol::Imap, host, 993, Security::Tls}, jane.toString(), SignIn::Password};
}

ServerLogin smtp(const QString &host)
{
    return {{Protocol::Smtp, host, 465, Security::Tls}, jane.toString(), SignIn::Password};
}

Finding byProvider(FindingSource source, Trust trust, const QString &id, const QList<ServerLogin> &servers)
{
    auto finding = findingFrom(source, trust, jane, servers);
    finding.providerId = id;
    finding.account.provider = id;
    return finding;
}
} // namespace

// What is made of findings, whoever wants to know.
class TestChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMadeOfNothing()
    {
        const auto choice = choose({});
        QVERIFY(!choice.account && !choice.incoming && !choice.outgoing && choice.conflicts.isEmpty());
        QVERIFY(!choice.isWhole());
    }

    // The newest stood on top once.
    void theOrderInWhichTheyCameIsNoMatter()
    {
        const auto srv = findingFrom(FindingSource::ServiceRecord, Trust::Low, jane, {imap(u"imap.example.net"_s)});
        const auto document = findingFrom(FindingSource::Autoconfig, Trust::Medium, jane, {imap(u"imap.example.com"_s), smtp(u"smtp.example.com"_s)});
        for (const auto &findings : {QList{srv, document}, QList{document, srv}}) {
            const auto choice = choose(findings);
            QCOMPARE(choice.ranked, (QList{document, srv}));
            QCOMPARE(choice.incoming->login, imap(u"imap.example.com"_s));
            QCOMPARE(choice.conflicts, (QList<Conflict>{{true, FindingSource::Autoconfig, FindingSource::ServiceRecord}}));
        }
    }

    void aMissingSideComesFromTheNextOne()
    {
        const auto srv = findingFrom(FindingSource::ServiceRecord, Trust::Low, jane, {imap(u"imap.example.com"_s)});
        const auto guess = findingFrom(FindingSource::Guess, Trust::Low, jane, {smtp(u"mail.example.com"_s)});
        const auto choice = choose({guess, srv});
        QCOMPARE(choice.incoming->source, FindingSource::ServiceRecord);
        QCOMPARE(choice.outgoing->source, FindingSource::Guess);
        QCOMPARE(choice.account->outgoing, smtp(u"mail.example.com"_s));
        QVERIFY(choice.isWhole() && choice.conflicts.isEmpty());
    }

    // A relay has no mailbox, and nobody else's is put beside it.
    void aProviderIsNotMendedBySomebodyElse()
    {
        const auto relay = byProvider(FindingSource::Preset, Trust::High, u"relay"_s, {smtp(u"smtp.example.net"_s)});
        const auto srv = findingFrom(FindingSource::ServiceRecord, Trust::Low, jane, {imap(u"imap.example.com"_s)});
        const auto choice = choose({srv, relay});
        QVERIFY(!choice.incoming);
        QVERIFY(!choice.isWhole());
    }

    void aProviderThatLetsNobodyInIsAnAnswerToo()
    {
        QVERIFY(choose({byProvider(FindingSource::Preset, Trust::High, u"closed"_s, {})}).isWhole());
    }

    void anUnconfirmedPresetComesAfterTheDomainButBeforeGuesses()
    {
        const auto preset = byProvider(FindingSource::Preset, Trust::Low, u"weak"_s, {imap(u"a.example.net"_s)});
        const auto gateway = byProvider(FindingSource::Gateway, Trust::Low, u"other"_s, {imap(u"b.example.net"_s)});
        const auto guess = findingFrom(FindingSource::Guess, Trust::Low, jane, {imap(u"mail.example.com"_s)});
        QCOMPARE(choose({preset, guess, gateway}).ranked, (QList{gateway, preset, guess}));
    }

    // Two doors of one server are no contradiction.
    void aServerThatIsOfferedTooIsNoConflict()
    {
        auto second = imap(u"imap.example.com"_s);
        second.endpoint.port = 143;
        second.endpoint.security = Security::StartTls;
        const auto document = findingFrom(FindingSource::Autoconfig, Trust::Medium, jane, {imap(u"imap.example.com"_s), second});
        const auto srv = findingFrom(FindingSource::ServiceRecord, Trust::Low, jane, {second});
        QVERIFY(choose({srv, document}).conflicts.isEmpty());
    }

    void slips_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("meant");
        QTest::newRow("swapped") << u"gmial.com"_s << u"gmail.com"_s;
        QTest::newRow("one too few") << u"gmai.com"_s << u"gmail.com"_s;
        QTest::newRow("one too many") << u"gmaiil.com"_s << u"gmail.com"_s;
        QTest::newRow("another one") << u"hotmsil.com"_s << u"hotmail.com"_s;
        QTest::newRow("end of another country") << u"gmail.con"_s << u"gmail.com"_s;
        QTest::newRow("forgotten letter at the end") << u"outlook.co"_s << u"outlook.com"_s;
        QTest::newRow("hyphen forgotten") << u"tonline.de"_s << u"t-online.de"_s;
        QTest::newRow("right") << u"gmail.com"_s << QString();
        QTest::newRow("known itself") << u"mail.com"_s << QString();
        QTest::newRow("two slips") << u"gmiall.com"_s << QString();
        QTest::newRow("an own domain") << u"example.com"_s << QString();
        QTest::newRow("a short one") << u"wb.de"_s << QString();
    }
    void slips()
    {
        QFETCH(QString, domain);
        QFETCH(QString, meant);
        const auto address = meantBy({u"Jane"_s, domain}, ProviderCatalog::builtIn());
        QCOMPARE(address ? address->domain : QString(), meant);
        QVERIFY(!address || address->localPart == "Jane"_L1);
    }
};

QTEST_GUILESS_MAIN(TestChoice)
#include "tst_choice.moc"
