// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtrip/authenticationresults.h"

#include <QTest>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(AuthenticationResults)

// What servers write down about a message's origin, and who of them can be believed.
class TestAuthenticationResults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void value_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<AuthenticationResults>("results");
        using enum AuthOutcome;
        const auto server = u"mx.example.com"_s;
        const auto example = u"example.com"_s;
        QTest::newRow("three checks")
            << "mx.example.com; spf=pass smtp.mailfrom=example.com; dkim=fail header.d=example.com; dmarc=none header.from=example.com"_ba
            << AuthenticationResults{server, {}, {{"spf", Pass, example}, {"dkim", Fail, example}, {"dmarc", None, example}}};
        QTest::newRow("comments, also one in another") << "mx.example.com 1 (a (b) \\) c); spf=pass (sender; IP is 192.0.2.1) smtp.mailfrom=example.com"_ba
                                                       << AuthenticationResults{server, {}, {{"spf", Pass, example}}};
        QTest::newRow("gaps and capitals") << "MX.example.com ; SPF = Pass  smtp.mailfrom = example.com"_ba
                                           << AuthenticationResults{server, {}, {{"spf", Pass, example}}};
        QTest::newRow("quotes") << "mx.example.com; dkim=pass reason=\"good; signature\" header.i=\"@example.com\""_ba
                                << AuthenticationResults{server, {}, {{"dkim", Pass, u"@example.com"_s}}};
        QTest::newRow("a method's version") << "mx.example.com; dkim/1=permerror"_ba << AuthenticationResults{server, {}, {{"dkim", PermError, {}}}};
        QTest::newRow("nothing was checked") << "mx.example.com; none"_ba << AuthenticationResults{server, {}, {}};
        QTest::newRow("no name of a server") << "spf=softfail smtp.mailfrom=example.com; dkim=none"_ba
                                             << AuthenticationResults{{}, {}, {{"spf", SoftFail, example}, {"dkim", None, {}}}};
        QTest::newRow("a word of its own") << "mx.example.com; spf=splendid"_ba << AuthenticationResults{server, {}, {{"spf", Other, {}}}};
        QTest::newRow("nothing") << ""_ba << AuthenticationResults{};
        QTest::newRow("left open") << "mx.example.com; spf=pass (never closed; dkim=pass"_ba << AuthenticationResults{server, {}, {{"spf", Pass, {}}}};
        QTest::newRow("only signs") << ";;=;(=);\"=\""_ba << AuthenticationResults{};
    }

    void value()
    {
        QFETCH(QByteArray, value);
        QFETCH(AuthenticationResults, results);
        const auto parsed = parseAuthenticationResults(value);
        QCOMPARE(parsed.server, results.server);
        QCOMPARE(parsed.verdicts, results.verdicts);
        QCOMPARE(parsed.trust, AuthTrust::Doubted);
    }

    void aHeaderIsUnfolded()
    {
        const auto header = parseHeader("Received: from a\r\n\tby b\r\nSubject: x\r\n\r\nbody: no\r\n");
        QCOMPARE(header, (QList<HeaderField>{{"received", "from a by b"}, {"subject", "x"}}));
    }

    void whoCanBeBelieved_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("mailHost");
        QTest::addColumn<bool>("believed");
        const auto mine = "Authentication-Results: mx.example.com; spf=pass\r\n"_ba;
        const auto received = "Received: from a.example.net by mx.example.com; today\r\n"_ba;
        const auto foreign = "Received: from b by a.example.net; today\r\n"_ba;
        QTest::newRow("on top") << QByteArray(mine + received + foreign) << u"imap.example.com"_s << true;
        QTest::newRow("below the receiver's own trace") << QByteArray(received + mine + foreign) << u"imap.example.com"_s << true;
        QTest::newRow("below somebody else's trace") << QByteArray(received + foreign + mine) << u"imap.example.com"_s << false;
        QTest::newRow("another server's name") << "Authentication-Results: mx.example.org; spf=pass\r\n"_ba << u"imap.example.com"_s << false;
        QTest::newRow("a name that only ends alike") << "Authentication-Results: mx.notexample.com; spf=pass\r\n"_ba << u"imap.example.com"_s << false;
        QTest::newRow("the mail host is called otherwise, its trace says who it is") << QByteArray(received + mine) << u"mail.example.org"_s << true;
        QTest::newRow("no name") << "Authentication-Results: spf=pass\r\n"_ba << u"imap.example.com"_s << false;
        QTest::newRow("alike in nothing but .co.uk") << "Authentication-Results: mx.other.co.uk; spf=pass\r\n"_ba << u"imap.example.co.uk"_s << false;
    }

    void whoCanBeBelieved()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, mailHost);
        QFETCH(bool, believed);
        const auto all = authenticationResults(parseHeader(header), mailHost);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().trust == AuthTrust::Believed, believed);
    }
};

QTEST_GUILESS_MAIN(TestAuthenticationResults)
#include "tst_authenticationresults.moc"
