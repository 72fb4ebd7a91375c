// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/request.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
Secret secret(QByteArray text)
{
    return Secret::take(text);
}
}

// The address that the browser is sent to, and what it may bring back.
class TestAuthorization : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // RFC 7636, appendix B.
    void theChallengeOfTheRfc()
    {
        QCOMPARE(challengeFor(secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
    }

    void theAddressSaysWhatIsAsked()
    {
        const auto request = exampleRequest();
        const auto attempt = Attempt::begin(QUrl(u"http://localhost:4711"_s));
        const auto address = authorizationAddress(request, attempt);
        QCOMPARE(address.scheme(), u"https"_s);
        QCOMPARE(address.path(), u"/everybody/authorize"_s);
        QVERIFY(!address.query(QUrl::FullyEncoded).contains(u'+')); // which some servers read as a space
        const QUrlQuery query(address);
        const auto value = [&query](const char *key) {
            return query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
        };
        QCOMPARE(value("response_type"), u"code"_s);
        QCOMPARE(value("client_id"), u"client-1"_s);
        QCOMPARE(value("redirect_uri"), u"http://localhost:4711"_s);
        QCOMPARE(value("scope"), u"https://example.com/mail.read https://example.com/mail.send offline_access"_s);
        QCOMPARE(value("state"), QString::fromLatin1(attempt.state));
        QCOMPARE(value("code_challenge"), QString::fromLatin1(challengeFor(attempt.verifier)));
        QCOMPARE(value("code_challenge_method"), u"S256"_s);
        QCOMPARE(value("login_hint"), u"jane+mail@example.com"_s);
        QCOMPARE(value("prompt"), u"consent"_s);
        QVERIFY(!address.toEncoded().contains(attempt.verifier.bytes().toByteArray())); // only its hash goes through the browser
    }

    void theOrganisationsOwnTenantComesFirst()
    {
        auto request = exampleRequest();
        request.client.tenant = u"example.onmicrosoft.com"_s;
        QCOMPARE(authorizationAddress(request, Attempt::begin(QUrl())).path(), u"/example.onmicrosoft.com/authorize"_s);
    }

    void everyAttemptIsItsOwn()
    {
        const auto one = Attempt::begin(QUrl());
        const auto other = Attempt::begin(QUrl());
        QCOMPARE(one.state.size(), 43);
        QCOMPARE(one.verifier.bytes().size(), 43);
        QVERIFY(one.state != other.state);
        QVERIFY(one.verifier != other.verifier);
        QVERIFY(one.state != one.verifier.bytes().toByteArray());
    }

    void anAnswerOfAnotherAttemptIsNone()
    {
        const auto attempt = Attempt::begin(QUrl());
        QVERIFY(belongsTo(attempt, QUrlQuery(u"code=x&state="_s + QString::fromLatin1(attempt.state))));
        for (const auto &query :
             {u"code=x"_s, u"code=x&state="_s, u"code=x&state=guess"_s, QString(u"state="_s + QString::fromLatin1(attempt.state.chopped(1)))})
            QVERIFY(!belongsTo(attempt, QUrlQuery(query)));
    }

    void answers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected"); // the code, or the cause
        QTest::newRow("a code") << u"code=4%2F0Aa&state=s"_s << u"4/0Aa"_s;
        QTest::newRow("nothing") << u"state=s"_s << u"protocol-error"_s;
        QTest::newRow("an endless code") << u"code="_s + QString(9000, u'x') << u"protocol-error"_s;
        QTest::newRow("the person said no") << u"error=access_denied"_s << u"oauth-denied"_s;
        QTest::newRow("Microsoft: the person said no")
            << u"error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent+to+access+the+app."_s << u"oauth-denied"_s;
        QTest::newRow("Microsoft: an administrator must agree")
            << u"error=access_denied&error_description=AADSTS90094%3a+The+grant+requires+admin+permission."_s << u"oauth-admin-consent"_s;
        QTest::newRow("Microsoft: no such client")
            << u"error=unauthorized_client&error_description=AADSTS700016%3a+Application+was+not+found+in+the+directory"_s << u"oauth-client-invalid"_s;
        QTest::newRow("Microsoft: conditional access")
            << u"error=access_denied&error_description=AADSTS53003%3a+Access+has+been+blocked"_s << u"blocked-by-policy"_s;
        QTest::newRow("Google: the organisation forbids it") << u"error=admin_policy_enforced"_s << u"oauth-admin-consent"_s;
        QTest::newRow("no such scope") << u"error=invalid_scope"_s << u"oauth-scope-refused"_s;
        QTest::newRow("later, perhaps") << u"error=temporarily_unavailable"_s << u"sign-in-temporarily-unavailable"_s;
        QTest::newRow("a word of its own") << u"error=out_of_coffee"_s << u"unknown"_s;
    }
    void answers()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        const auto code = codeFrom(QUrlQuery(query));
        QCOMPARE(code ? QString::fromUtf8(code->bytes()) : QString(wordFor(code.error().cause)), expected);
    }

    // RFC 9207: an answer of another service is none, however right the rest of it is.
    void theIssuerIsTheOneThatWasAsked_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the same") << u"code=c&iss=https%3A%2F%2Flogin.example.com"_s << true;
        QTest::newRow("not said") << u"code=c"_s << true;
        QTest::newRow("another") << u"code=c&iss=https%3A%2F%2Flogin.example.net"_s << false;
        QTest::newRow("longer") << u"code=c&iss=https%3A%2F%2Flogin.example.com%2F"_s << false;
        QTest::newRow("empty") << u"code=c&iss="_s << false;
        QTest::newRow("both") << u"code=c&iss=https%3A%2F%2Flogin.example.com&iss=https%3A%2F%2Flogin.example.net"_s << false;
    }
    void theIssuerIsTheOneThatWasAsked()
    {
        QFETCH(QString, query);
        QFETCH(bool, isTaken);
        QCOMPARE(codeFrom(QUrlQuery(query), u"https://login.example.com"_s).has_value(), isTaken);
        QVERIFY(codeFrom(QUrlQuery(query)).has_value()); // whose issuer is not known is not judged by it
    }

    // What a provider says is shown as it is, and nothing hides in it.
    void wordsAreMadeHarmless()
    {
        const auto failure = failureFrom("invalid_grant", "line one\r\n\x1b[31mred\x1b[0m "_ba + QByteArray(1000, 'z'));
        QVERIFY(failure.detail.startsWith("invalid_grant: line one"_L1));
        QVERIFY(failure.detail.size() <= 400);
        for (const auto character : failure.detail)
            QVERIFY(character.category() != QChar::Other_Control);
        Mask mask;
        mask.cover(secret("refresh-token-0123"), {});
        QVERIFY(!failureFrom("invalid_grant", "no such token refresh-token-0123", mask).detail.contains("0123"_L1));
    }
};

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
