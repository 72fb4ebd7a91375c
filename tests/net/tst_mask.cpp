// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/mask.h"
#include "base/secretsearch.h"
#include "support/echoes.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
Secret secretOf(QByteArray password)
{
    password.detach();
    return Secret::take(password);
}

// What is left of the echo beside the stars.
QString rest(const QString &masked)
{
    auto text = masked;
    text.remove("535 5.7.8 you said: "_L1).remove(" . Bye"_L1).remove(u'*');
    return text;
}
}

class TestMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Whatever a server does with a password, it is not shown again.
    void anEchoedSecretIsCovered_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("echo");
        for (const auto &password : echoedPasswords())
            for (const auto &form : echoForms())
                QTest::addRow("%s: %s", password.constData(), form.name) << password << form.made(password);
    }

    void anEchoedSecretIsCovered()
    {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, echo);
        const auto shown = printable("535 5.7.8 you said: " + echo + " . Bye");
        Mask mask;
        mask.cover(secretOf(password), u"jane"_s);
        if (password.size() < 4) {
            QVERIFY2(mask.repeatsShort(shown), qPrintable(shown));
            return;
        }
        const auto masked = mask.masked(shown);
        QVERIFY2(masked.contains("********"_L1), qPrintable(shown));
        QCOMPARE(mask.count(masked), 0);
        // Nothing of the echo stays but its rim and the line marks in it.
        QVERIFY2(rest(masked).size() <= 14, qPrintable(masked));
        QVERIFY(masked.startsWith("535 5.7.8 you said: "_L1));
        QVERIFY(masked.endsWith(" . Bye"_L1));
    }

    void anEchoWithinSaslIsCovered_data()
    {
        QTest::addColumn<QByteArray>("echo");
        const QByteArray password = "correct horse";
        QTest::newRow("as SASL PLAIN") << QByteArray("\0jane\0correct horse", 19).toBase64();
        QTest::newRow("inside other base64, shifted by one") << QByteArray("x" + password + "yz").toBase64();
        QTest::newRow("inside other base64, shifted by two") << QByteArray("xx" + password + "y").toBase64();
        QTest::newRow("inside a sentence") << "you said 'correct horse', wrong"_ba;
        QTest::newRow("as a field of XOAUTH2") << "user=jane\1auth=Bearer correct horse\1\1"_ba.toBase64();
    }

    void anEchoWithinSaslIsCovered()
    {
        QFETCH(QByteArray, echo);
        Mask mask;
        mask.cover(secretOf("correct horse"), u"jane"_s);
        const auto masked = mask.masked(printable(echo));
        QVERIFY2(masked.contains("********"_L1), qPrintable(masked));
        QVERIFY(!masked.contains("correct horse"_L1));
        QVERIFY(!QByteArray::fromBase64(masked.toLatin1()).contains("correct hor"));
    }

    // Lines stay lines, so that a transcript can be covered in one go.
    void lineEndsStay()
    {
        Mask mask;
        mask.cover(secretOf("correct horse"));
        QCOMPARE(mask.masked(u"a\n535-correct\n535 horse\nb"_s), u"a\n535-********\n********\nb"_s);
    }

    void otherTextStays_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("text");
        QTest::newRow("a short password") << "abc"_ba << u"250 SIZE 1000 abc"_s;
        QTest::newRow("a reply") << "correct horse"_ba << u"535 5.7.8 Error: authentication failed: correct your password"_s;
        QTest::newRow("half of it") << "correct horse battery"_ba << u"a horse, a battery"_s;
        QTest::newRow("a transcript") << "pa\"ss\\word7Q"_ba << u"m1 CAPABILITY\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\nm1 OK done 100% & more\n"_s;
        QTest::newRow("the user name") << "pw12"_ba << u"user jane.longer.name@example.com is unknown"_s;
        QTest::newRow("nothing") << "correct horse"_ba << QString();
    }

    void otherTextStays()
    {
        QFETCH(QByteArray, password);
        QFETCH(QString, text);
        Mask mask;
        mask.cover(secretOf(password), u"jane.longer.name@example.com"_s);
        QCOMPARE(mask.masked(text), text);
    }

    // Spaces cannot be told from other spaces, so any reply may repeat them.
    void aPasswordOfSpacesMayBeAnywhere()
    {
        Mask mask;
        mask.cover(secretOf("      "));
        QVERIFY(mask.repeatsShort(u"535 no"_s));
    }

    void aProofIsCoveredAsAWholeOnly()
    {
        Mask mask;
        mask.coverProof("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=");
        QCOMPARE(mask.masked(u"no: p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts= for biws"_s), u"no: ******** for biws"_s);
    }

    // A quarter of a megabyte that is coded in every way at once does not hold anybody up.
    void muchTextIsQuick()
    {
        Mask mask;
        mask.cover(secretOf("correct horse battery"), u"jane"_s);
        mask.cover(secretOf("pa\"ss\\word7Q"), u"jane"_s);
        mask.cover(secretOf(QByteArray("ya29.") + QByteArray(2000, 'k')), u"jane"_s);
        const auto line = u"535-5.7.8 %20 &amp; =3D \\x20 <b> + correct horse batt, pa\"ss ya29 Y29ycmVj 70:61\n"_s;
        const auto text = line.repeated(256 * 1024 / line.size());
        QElapsedTimer timer;
        timer.start();
        const auto masked = mask.masked(text);
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(!masked.contains("correct horse"_L1));
        QCOMPARE(masked.count(u'\n'), text.count(u'\n'));
    }

    void theLastLookFindsWhatWasMissed_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("text") << "the server said pa\"ss\\word7Q"_ba;
        QTest::newRow("JSON") << QJsonDocument(QJsonObject{{u"serverReply"_s, u"LOGIN \"jane\" \"pa\\\"ss\\\\word7Q\""_s}}).toJson();
        QTest::newRow("HTML") << "<td>LOGIN &quot;pa&quot;ss\\word7Q&quot;</td>"_ba;
        QTest::newRow("HTML, in two cells") << "<td>pa&quot;</td>\n<td>ss\\word7Q</td>"_ba;
        QTest::newRow("base64") << "said " + "pa\"ss\\word7Q"_ba.toBase64();
    }

    void theLastLookFindsWhatWasMissed()
    {
        QFETCH(QByteArray, document);
        QVERIFY(SecretSearch({secretOf("pa\"ss\\word7Q")}).finds(document));
        QVERIFY(!SecretSearch({secretOf("correct horse")}).finds(document));
        QVERIFY(!SecretSearch({}).finds(document));
    }

    // Somebody has the password "password": the program's own sentences do not give it away, a server's would.
    void ourOwnWordsGiveNothingAway()
    {
        const SecretSearch search({secretOf("password")});
        const auto own = "No password is in this report."_ba;
        QVERIFY(!search.finds(own + " The server said: no.", own));
        QVERIFY(search.finds(own + " The server said: wrong password", own));
    }

    void everySecretOfTheProcessIsAtHand()
    {
        const auto document = u"MAIL_PASSWORD=\"Tr0ub4dor&3\""_s;
        QVERIFY(!holdsSecretAtHand(document));
        {
            const auto secret = secretOf("Tr0ub4dor&3");
            QVERIFY(holdsSecretAtHand(document));
            QVERIFY(holdsSecretAtHand(u"<td>Tr0ub4dor&amp;3</td>"_s));
            QVERIFY(holdsSecretAtHand(u"auth "_s + QString::fromLatin1("\0jane\0Tr0ub4dor&3"_ba.toBase64())));
            QVERIFY(!holdsSecretAtHand(u"Tr0ub4dor"_s)); // whoever masks covers parts, too
        }
        QVERIFY(!holdsSecretAtHand(document));
    }

    // Nothing could be written at all otherwise.
    void whatStandsInEveryTextIsNotLookedFor()
    {
        const auto document = u"password of jane4711x, sha256 ab12cd34, seen 20261201"_s;
        for (const auto &password : {"password"_ba, "cd34"_ba, "20261201"_ba}) {
            const auto secret = secretOf(password);
            QVERIFY2(!holdsSecretAtHand(document), password.constData());
        }
        const auto ownName = secretOf("jane4711x");
        QVERIFY(holdsSecretAtHand(document));
        noteUserName(ownName, u"jane4711x@example.com"_s);
        QVERIFY(!holdsSecretAtHand(document));
    }
};

QTEST_GUILESS_MAIN(TestMask)
#include "tst_mask.moc"
