// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/causestages.h"
#include "explain/errorbook.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Where a failure happened says what it cannot be.
class TestCauseStages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCanBe_data()
    {
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<bool>("can");
        QTest::newRow("a name that is not found") << Cause::DnsNameNotFound << u"resolve"_s << true;
        QTest::newRow("a name that is not found, of a server that answers") << Cause::DnsNameNotFound << u"greeting"_s << false;
        QTest::newRow("silence before the greeting") << Cause::ConnectionTimedOut << u"greeting"_s << true;
        QTest::newRow("silence of who has spoken") << Cause::ConnectionTimedOut << u"sign-in"_s << false;
        QTest::newRow("a bad certificate") << Cause::CertificateExpired << u"tls"_s << true;
        QTest::newRow("a bad certificate behind a good lock") << Cause::CertificateExpired << u"sign-in"_s << false;
        QTest::newRow("a wrong password that nobody asked for") << Cause::WrongCredentials << u"greeting"_s << false;
        QTest::newRow("any, at the server that the message was handed to") << Cause::ConnectionTimedOut << u"delivery"_s << true;
        QTest::newRow("any, at a stage that nobody knows") << Cause::CertificateExpired << u"lunch"_s << true;
    }
    void whatCanBe()
    {
        QFETCH(Cause, cause);
        QFETCH(QString, stage);
        QFETCH(bool, can);
        QCOMPARE(canBeAt(cause, stage), can);
    }

    void theWordsDoNotOverruleTheStage()
    {
        const auto reply = u"NO cannot verify the certificate, connection timed out"_s;
        QVERIFY(canBeAt(explain({Protocol::Imap, u"sign-in"_s, {}, reply}).cause, u"sign-in"));
        for (const auto cause : explain({Protocol::Imap, u"sign-in"_s, {}, reply}).alternatives)
            QVERIFY(canBeAt(cause, u"sign-in"));
    }
};

QTEST_GUILESS_MAIN(TestCauseStages)
#include "tst_causestages.moc"
