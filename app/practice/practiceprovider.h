// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpdoor.h"
#include "providers/oauthservice.h"

#include <QHash>

// The practice provider's web pages, where its people sign in with the browser (RFC 6749 with PKCE): an authorization page, a
// token endpoint, and one where a mail server asks about a token (RFC 7662). On this computer only. The page is plain HTTP,
// because no browser knows the practice authority; tokens go over TLS.
class PracticeProvider : public QObject
{
    Q_OBJECT
public:
    // How people answer the question on its page.
    enum class Mood {
        AsThePersonSays,
        AlwaysRefuses,
    };
    PracticeProvider(const QByteArray &userName, Mood mood, QObject *parent = nullptr);
    ~PracticeProvider() override;

    bool start(const QSslConfiguration &tls);
    OAuthService service() const;
    static QString clientId();
    QUrl introspection() const;

Q_SIGNALS:
    void issued(const QByteArray &token); // an access token

private:
    // A question on the page, and later the code it was answered with.
    struct Question {
        QUrl redirect;
        QString state;
        QByteArray challenge;
    };
    HttpAnswer page(const HttpRequest &request);
    HttpAnswer ask(const HttpRequest &request);
    HttpAnswer decide(const HttpRequest &request);
    HttpAnswer token(const HttpRequest &request);
    HttpAnswer tokensFor(bool isRight);
    HttpAnswer introspect(const HttpRequest &request) const;
    bool isRightCode(const HttpRequest &request);

    QByteArray m_userName;
    Mood m_mood;
    HttpDoor m_pages;
    HttpDoor m_tokens;
    QHash<QString, Question> m_questions; // by ticket
    QHash<QString, Question> m_codes;
    QByteArrayList m_issued; // access tokens
    QByteArrayList m_refresh;
};
