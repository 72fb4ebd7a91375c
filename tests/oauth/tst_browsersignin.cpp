// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/check.h"
#include "oauth/browsersignin.h"
#include "practice/practicemailbox.h"
#include "support/practicebrowser.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const auto page = u"You can close this page."_s;

OAuthRequest requestFor(const PracticeMailbox &mailbox)
{
    const auto service = *mailbox.oauth();
    return {service, {PracticeProvider::clientId(), {}, {}}, service.scopesFor({Protocol::Imap, Protocol::Smtp}), u"jane@example.com"_s, {mailbox.authority()}};
}

Endpoint doorOf(const PracticeMailbox &mailbox, Protocol protocol)
{
    for (const auto &door : mailbox.endpoints())
        if (door.protocol == protocol && door.security == Security::Tls)
            return door;
    return {};
}

CheckResult check(const PracticeMailbox &mailbox, Protocol protocol, const Secret &token, std::optional<AuthMechanism> mechanism = {})
{
    CheckRequest request{.endpoint = doorOf(mailbox, protocol)};
    request.credentials = releasedFor(request.endpoint, {u"jane@example.com"_s, token, mechanism, true});
    request.furtherAuthorities = {mailbox.authority()};
    request.limit = 10s;
    return runToEnd(::check(request));
}

QString endOf(const CheckResult &result)
{
    return result.problem ? QString(wordFor(result.problem->cause)) : u"passed"_s;
}
}

// The whole way: a page in the browser, tokens from the provider, and the mailbox opened with them.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_browser.emplace();
    }

    void theMailboxOpens_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<std::optional<AuthMechanism>>("mechanism");
        for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
            QTest::addRow("%s", wordFor(protocol).data()) << protocol << std::optional<AuthMechanism>();
            QTest::addRow("%s by OAUTHBEARER", wordFor(protocol).data()) << protocol << std::optional(AuthMechanism::OAuthBearer);
        }
    }
    void theMailboxOpens()
    {
        QFETCH(Protocol, protocol);
        QFETCH(std::optional<AuthMechanism>, mechanism);
        PracticeMailbox mailbox(Mishap::OAuthRequired);
        QVERIFY(mailbox.start().has_value());
        const auto tokens = signIn(requestFor(mailbox));
        QVERIFY(tokens.has_value());
        QVERIFY(m_browser->shown().contains(page.toUtf8()));
        const auto result = check(mailbox, protocol, tokens->access, mechanism);
        QCOMPARE(endOf(result), u"passed"_s);
        QCOMPARE(result.mechanism, mechanism.value_or(AuthMechanism::XOAuth2));
        const auto token = tokens->access.bytes().toByteArray();
        for (const auto &line : result.transcript)
            QVERIFY2(!line.text.contains(QString::fromLatin1(token)) && !line.text.contains(QString::fromLatin1(token.toBase64().chopped(4))),
                     qPrintable(line.text));
        QVERIFY(mailbox.heardInClear().isEmpty());
    }

    // What is no password is never tried as one, whatever the server offers.
    void aTokenIsNoPassword()
    {
        PracticeMailbox mailbox; // PLAIN, LOGIN, SCRAM, and USER with PASS
        QVERIFY(mailbox.start().has_value());
        auto text = "token-0123"_ba;
        const auto token = Secret::take(text);
        for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
            QCOMPARE(endOf(check(mailbox, protocol, token)), u"mechanism-unsupported"_s);
        QCOMPARE(mailbox.signInAttempts(), 0);
    }

    void thePersonRefuses()
    {
        PracticeMailbox mailbox(Mishap::OAuthRequired);
        QVERIFY(mailbox.start().has_value());
        QCOMPARE(signIn(requestFor(mailbox), PracticeBrowser::Refuse).error().cause, Cause::OAuthDenied);
        QVERIFY(m_browser->shown().contains(page.toUtf8())); // also then there is a page to close
    }

    void theOrganisationRefuses()
    {
        PracticeMailbox mailbox(Mishap::ConsentDenied);
        QVERIFY(mailbox.start().has_value());
        QCOMPARE(signIn(requestFor(mailbox)).error().cause, Cause::OAuthDenied);
    }

    void theTokenIsNotTaken()
    {
        PracticeMailbox mailbox(Mishap::TokenExpired);
        QVERIFY(mailbox.start().has_value());
        const auto tokens = signIn(requestFor(mailbox));
        QVERIFY(tokens.has_value());
        for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
            QCOMPARE(endOf(check(mailbox, protocol, tokens->access)), u"oauth-token-rejected"_s);
    }

    void tokensAreRenewed()
    {
        PracticeMailbox mailbox(Mishap::OAuthRequired);
        QVERIFY(mailbox.start().has_value());
        const auto tokens = signIn(requestFor(mailbox));
        QVERIFY(tokens.has_value());
        const auto renewed = runToEnd(renewTokens(requestFor(mailbox), tokens->refresh));
        QVERIFY(renewed.has_value());
        QVERIFY(renewed->access != tokens->access);
        QCOMPARE(renewed->hosts, mailbox.oauth()->hosts); // a renewed token is bound as the first one was
        QCOMPARE(endOf(check(mailbox, Protocol::Imap, renewed->access)), u"passed"_s);
        auto text = "another-one"_ba;
        QCOMPARE(runToEnd(renewTokens(requestFor(mailbox), Secret::take(text))).error().cause, Cause::OAuthTokenRejected);
    }

    void whoIsNotRegisteredGetsNothing()
    {
        PracticeMailbox mailbox(Mishap::OAuthRequired);
        QVERIFY(mailbox.start().has_value());
        auto request = requestFor(mailbox);
        const auto tokens = signIn(request);
        QVERIFY(tokens.has_value());
        request.client.id = u"somebody-else"_s;
        QCOMPARE(runToEnd(renewTokens(request, tokens->refresh)).error().cause, Cause::OAuthClientInvalid);
        QCOMPARE(runToEnd(signInWithBrowser(request, page, browse(), 300ms)).error().cause, Cause::OAuthNoAnswer); // the page says so, and stays
        QVERIFY(m_browser->shown().contains("not registered"));
    }

    // Nothing is said to a token endpoint that cannot prove who it is.
    void anotherTokenEndpoint()
    {
        PracticeMailbox mailbox(Mishap::OAuthRequired);
        QVERIFY(mailbox.start().has_value());
        auto request = requestFor(mailbox);
        request.furtherAuthorities.clear();
        QCOMPARE(signIn(request).error().cause, Cause::TlsHandshakeFailed);
    }

    // Whoever read the code on its way has no use for it without the verifier, and none after it was used.
    void aStolenCodeIsWorthNothing()
    {
        PracticeMailbox mailbox(Mishap::OAuthRequired);
        QVERIFY(mailbox.start().has_value());
        const auto request = requestFor(mailbox);
        const auto mine = Attempt::begin(QUrl(u"http://127.0.0.1:1"_s)); // where nobody listens: the code stays in the address
        const auto code = [&] {
            QNetworkAccessManager manager;
            std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(authorizationAddress(request, mine))));
            finish(*reply);
            static const QRegularExpression link(u"ticket=([^&]*)"_s);
            auto decision = reply->url().resolved(QUrl(u"/decide?ticket="_s + link.match(QString::fromUtf8(reply->readAll())).captured(1) + u"&answer=yes"_s));
            QNetworkRequest press(decision);
            press.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
            reply.reset(manager.get(press));
            finish(*reply);
            return codeFrom(QUrlQuery(QUrl(reply->header(QNetworkRequest::LocationHeader).toUrl())));
        };
        const auto stolen = code();
        QVERIFY(stolen.has_value());
        QCOMPARE(runToEnd(exchangeCode(request, Attempt::begin(mine.redirect), *stolen, 5s)).error().cause, Cause::OAuthTokenRejected);
        const auto fresh = code();
        QVERIFY(runToEnd(exchangeCode(request, mine, *fresh, 5s)).has_value());
        QCOMPARE(runToEnd(exchangeCode(request, mine, *fresh, 5s)).error().cause, Cause::OAuthTokenRejected);
    }

private:
    static void finish(QNetworkReply &reply)
    {
        QVERIFY(QTest::qWaitFor([&reply] {
            return reply.isFinished();
        }));
    }
    std::function<void(const QUrl &)> browse(PracticeBrowser::Answer answer = PracticeBrowser::Allow)
    {
        return [this, answer](const QUrl &address) {
            m_browser->open(address, answer);
        };
    }
    OAuthResult signIn(const OAuthRequest &request, PracticeBrowser::Answer answer = PracticeBrowser::Allow)
    {
        const auto result = runToEnd(signInWithBrowser(request, page, browse(answer), 10s));
        [[maybe_unused]] const bool isShown = QTest::qWaitFor(
            [this] {
                return m_browser->shown().contains(page.toUtf8());
            },
            2000);
        return result;
    }

    std::optional<PracticeBrowser> m_browser;
};

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
