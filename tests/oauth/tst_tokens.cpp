// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), QTimeZone::UTC);
const QStringList asked{u"https://outlook.office.com/IMAP.AccessAsUser.All"_s, u"offline_access"_s};
}

// What a token endpoint replies.
class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokens()
    {
        auto json =
            R"({"token_type": "Bearer", "access_token": "abc.DEF", "refresh_token": "r-1", "expires_in": 3599, "scope": "\u0068ttps://outlook.office.com/IMAP.AccessAsUser.All"})"_ba;
        const auto tokens = parseTokenReply(json, asked, now);
        QVERIFY(tokens.has_value());
        QCOMPARE(tokens->access.bytes().toByteArray(), "abc.DEF"_ba);
        QCOMPARE(tokens->refresh.bytes().toByteArray(), "r-1"_ba);
        QCOMPARE(tokens->expires, now.addSecs(3599));
        QVERIFY(json.isEmpty()); // wiped
        QVERIFY(!isStale(*tokens, now));
        QVERIFY(isStale(*tokens, now.addSecs(3540)));
        QVERIFY(isStale(Tokens(), now));
    }

    void replies_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected"); // "ok", or the cause
        QTest::newRow("the least") << R"({"token_type":"bearer","access_token":"a"})"_ba << u"ok"_s;
        QTest::newRow("a life as a text") << R"({"token_type":"bearer","access_token":"a","expires_in":"3600"})"_ba << u"ok"_s;
        QTest::newRow("an endless life") << R"({"token_type":"bearer","access_token":"a","expires_in":1e18})"_ba << u"ok"_s;
        QTest::newRow("the scope in short") << R"({"token_type":"bearer","access_token":"a","scope":"imap.accessasuser.all openid"})"_ba << u"ok"_s;
        QTest::newRow("without mail") << R"({"token_type":"bearer","access_token":"a","scope":"openid profile"})"_ba << u"oauth-scope-refused"_s;
        QTest::newRow("run out") << R"({"error":"invalid_grant","error_description":"Token has been expired or revoked."})"_ba << u"oauth-token-rejected"_s;
        QTest::newRow("wrong client") << R"({"error":"invalid_client"})"_ba << u"oauth-client-invalid"_s;
        QTest::newRow("no public client")
            << R"({"error":"invalid_client","error_description":"AADSTS7000218: The request body must contain client_assertion"})"_ba
            << u"oauth-client-invalid"_s;
        QTest::newRow("no JSON") << "<html>"_ba << u"protocol-error"_s;
        QTest::newRow("a list") << "[]"_ba << u"protocol-error"_s;
        QTest::newRow("no token") << R"({"token_type":"bearer"})"_ba << u"protocol-error"_s;
        QTest::newRow("a token of another kind") << R"({"token_type":"mac","access_token":"a"})"_ba << u"protocol-error"_s;
        QTest::newRow("a token with a line end") << R"({"token_type":"bearer","access_token":"a\r\nRCPT TO:<x>"})"_ba << u"protocol-error"_s;
        QTest::newRow("a token with the end of XOAUTH2") << R"({"token_type":"bearer","access_token":"a\u0001"})"_ba << u"protocol-error"_s;
        QTest::newRow("an endless token") << "{\"token_type\":\"bearer\",\"access_token\":\""_ba + QByteArray(9000, 'a') + "\"}" << u"protocol-error"_s;
        QTest::newRow("a number") << R"({"token_type":"bearer","access_token":17})"_ba << u"protocol-error"_s;
        QTest::newRow("deep") << QByteArray(100000, '[') << u"protocol-error"_s;
    }
    void replies()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const auto tokens = parseTokenReply(json, asked, now);
        QCOMPARE(tokens ? u"ok"_s : QString(wordFor(tokens.error().cause)), expected);
        if (tokens)
            QVERIFY(tokens->expires > now && tokens->expires <= now.addDays(90));
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
