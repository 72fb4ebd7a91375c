// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/errorbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// What people paste, written anew after what stands in public trackers, each with the cause that somebody gave it beforehand.
class TestPastes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explained_data();
    void explained();
    void neverSureOfWhatIsOnlyListed();
    void providersOwnWay_data();
    void providersOwnWay();
    void lastRefusalOfALongLog();
};

void TestPastes::explained_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto &name : {u"pastes-given.json"_s, u"pastes.json"_s}) {
        QFile file(QString(QStringLiteral(TEST_DATA) + u'/' + name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const auto rows = QJsonDocument::fromJson(file.readAll()).array();
        for (const auto &row : rows)
            QTest::newRow(qPrintable(row["id"_L1].toString())) << row.toObject();
    }
}

void TestPastes::explained()
{
    QFETCH(QJsonObject, row);
    const auto explanation = explain({{}, {}, row["provider"_L1].toString(), row["sample"_L1].toString()});
    const QString found(wordFor(explanation.cause));
    QVERIFY2(found == row["cause"_L1].toString() || row["alsoPlausible"_L1].toArray().contains(found),
             qPrintable(QString(found + u" instead of "_s + row["cause"_L1].toString())));
}

void TestPastes::neverSureOfWhatIsOnlyListed()
{
    const auto explanation = explain({{},
                                      {},
                                      {},
                                      u"Connecting failed. This happens for one of the following reasons:\n1. The certificate has expired.\n2. The password is "
                                      "wrong.\n3. The port is blocked by a firewall."_s});
    QCOMPARE(explanation.confidence, Confidence::Generic);
}

void TestPastes::providersOwnWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cause");
    QTest::newRow("Gmail wants an app password") << u"smtp.gmail.com: 535 5.7.8 Username and Password not accepted"_s << u"app-password-required"_s;
    QTest::newRow("Yahoo as well") << u"imap.mail.yahoo.com: A1 NO [AUTHENTICATIONFAILED] Invalid credentials"_s << u"app-password-required"_s;
    QTest::newRow("Outlook.com wants the browser") << u"LOGIN failed for jane@hotmail.com at outlook.office365.com:993: A1 NO LOGIN failed."_s
                                                   << u"oauth-required"_s;
    QTest::newRow("a token was refused") << u"C: AUTH XOAUTH2 dXNlcj0=\nS: 535 5.7.8 Username and Password not accepted. - gsmtp"_s
                                         << u"oauth-token-rejected"_s;
    QTest::newRow("somebody else's server, an address of Gmail as user name")
        << u"jane@gmail.com at mail.example.com: 535 5.7.8 Authentication failed"_s << u"wrong-credentials"_s;
}

void TestPastes::providersOwnWay()
{
    QFETCH(QString, text);
    QTEST(QString(wordFor(explain({{}, {}, {}, text}).cause)), "cause");
}

void TestPastes::lastRefusalOfALongLog()
{
    const auto quiet = u"2026-11-30 10:00:00 DEBUG S: 250-mail.example.com\n"_s;
    const auto text =
        QString(quiet.repeated(5000) + u"2026-11-30 10:00:01 DEBUG C: RCPT TO:<joe@example.org>\n2026-11-30 10:00:01 DEBUG S: 550 5.1.1 User unknown\n"_s);
    QVERIFY(text.size() > 200'000);
    QCOMPARE(wordFor(explain({{}, {}, {}, text}).cause), wordFor(Cause::RecipientUnknown));
}

QTEST_GUILESS_MAIN(TestPastes)
#include "tst_pastes.moc"
