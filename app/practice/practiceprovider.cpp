// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practiceprovider.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostOpen = 32; // questions, codes and tokens
constexpr auto scope = "https://practice.example.com/mail"_L1;

QString value(const HttpRequest &request, QLatin1StringView name)
{
    return request.fields.queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray newToken()
{
    std::array<quint32, 6> numbers;
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers).toBase64(QByteArray::Base64UrlEncoding);
}

HttpAnswer json(const QJsonObject &object, int status = 200)
{
    return {status, "application/json"_ba, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpAnswer refusal(const QString &error)
{
    return json({{"error"_L1, error}}, 400);
}

HttpAnswer html(const QString &text, int status = 200)
{
    const QString document =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Practice provider</title></head>"
        "<body style=\"font-family:sans-serif;margin:4em auto;max-width:36em\"><h1>Practice provider</h1>"_s
        + text + "</body></html>"_L1;
    return {status, "text/html; charset=utf-8"_ba, document.toUtf8()};
}

HttpAnswer redirect(QUrl url, const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query;
    for (const auto &[key, value] : items)
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query);
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return {302, "text/html"_ba, {}, url.toEncoded()};
}

template<typename Value>
void bound(QHash<QString, Value> &open)
{
    if (open.size() > mostOpen)
        open.clear();
}
} // namespace

PracticeProvider::PracticeProvider(const QByteArray &userName, Mood mood, QObject *parent)
    : QObject(parent)
    , m_userName(userName)
    , m_mood(mood)
{
}

PracticeProvider::~PracticeProvider() = default;

bool PracticeProvider::start(const QSslConfiguration &tls)
{
    const auto pages = [this](const HttpRequest &request) {
        return page(request);
    };
    const auto tokens = [this](const HttpRequest &request) {
        return request.path == "/introspect"_L1 ? introspect(request) : token(request);
    };
    return m_pages.open(std::nullopt, pages) && m_tokens.open(tls, tokens);
}

QString PracticeProvider::clientId()
{
    return u"mailwright-practice"_s;
}

OAuthService PracticeProvider::service() const
{
    const QString pages = u"http://127.0.0.1:"_s + QString::number(m_pages.port());
    return {.authorization = pages + "/authorize"_L1,
            .token = u"https://localhost:"_s + QString::number(m_tokens.port()) + "/token"_L1,
            .device = {},
            .tenant = {},
            .scopes = {{Protocol::Imap, scope}, {Protocol::Pop3, scope}, {Protocol::Smtp, scope}},
            .furtherScopes = {},
            .parameters = {},
            .redirect = QUrl(u"http://127.0.0.1"_s),
            .registration = {},
            .issuer = {},
            .hosts = {u"localhost"_s}};
}

QUrl PracticeProvider::introspection() const
{
    return QUrl(u"https://localhost:"_s + QString::number(m_tokens.port()) + "/introspect"_L1);
}

HttpAnswer PracticeProvider::page(const HttpRequest &request)
{
    if (request.path == "/authorize"_L1)
        return ask(request);
    if (request.path == "/decide"_L1)
        return decide(request);
    return html(u"<p>There is nothing here.</p>"_s, 400);
}

// Who is not known, or would have the answer sent elsewhere, hears of it here and not by redirect (RFC 6749 section 4.1.2.1).
HttpAnswer PracticeProvider::ask(const HttpRequest &request)
{
    const QUrl redirectUri(value(request, "redirect_uri"_L1));
    if (value(request, "client_id"_L1) != clientId() || redirectUri.scheme() != "http"_L1 || !QHostAddress(redirectUri.host()).isLoopback())
        return html(u"<p>This program is not registered here.</p>"_s, 400);
    const auto state = value(request, "state"_L1);
    const auto challenge = value(request, "code_challenge"_L1).toLatin1();
    if (value(request, "response_type"_L1) != "code"_L1 || value(request, "code_challenge_method"_L1) != "S256"_L1 || challenge.size() != 43)
        return redirect(redirectUri, {{u"error"_s, u"invalid_request"_s}, {u"state"_s, state}});
    if (value(request, "scope"_L1) != scope)
        return redirect(redirectUri, {{u"error"_s, u"invalid_scope"_s}, {u"state"_s, state}});
    bound(m_questions);
    const auto ticket = QString::fromLatin1(newToken());
    m_questions.insert(ticket, {redirectUri, state, challenge});
    const auto link = u"<p><a style=\"font-size:1.3em\" href=\"/decide?ticket=%1&amp;answer=%2\">%3</a></p>"_s;
    return html(
        u"<p>This page plays the part of your provider. It runs on your own computer, for practice.</p>"
        "<p>May <b>Mailwright</b> read and send the mail of <b>%1</b>?</p>"_s.arg(QString::fromUtf8(m_userName).toHtmlEscaped())
        + link.arg(ticket, u"yes"_s, u"Allow"_s) + link.arg(ticket, u"no"_s, u"Refuse"_s));
}

HttpAnswer PracticeProvider::decide(const HttpRequest &request)
{
    const auto ticket = value(request, "ticket"_L1);
    if (!m_questions.contains(ticket))
        return html(u"<p>This question was answered already.</p>"_s, 400);
    const auto question = m_questions.take(ticket);
    if (value(request, "answer"_L1) != "yes"_L1 || m_mood == Mood::AlwaysRefuses)
        return redirect(question.redirect, {{u"error"_s, u"access_denied"_s}, {u"state"_s, question.state}});
    bound(m_codes);
    const auto code = QString::fromLatin1(newToken());
    m_codes.insert(code, question);
    return redirect(question.redirect, {{u"code"_s, code}, {u"state"_s, question.state}});
}

HttpAnswer PracticeProvider::token(const HttpRequest &request)
{
    if (request.path != "/token"_L1 || request.method != "POST")
        return refusal(u"invalid_request"_s);
    if (value(request, "client_id"_L1) != clientId())
        return refusal(u"invalid_client"_s);
    const auto kind = value(request, "grant_type"_L1);
    if (kind == "authorization_code"_L1)
        return tokensFor(isRightCode(request));
    if (kind == "refresh_token"_L1)
        return tokensFor(m_refresh.contains(value(request, "refresh_token"_L1).toLatin1()));
    return refusal(u"unsupported_grant_type"_s);
}

// A code is good once, for who asked for it, at the same redirect (RFC 7636 section 4.6).
bool PracticeProvider::isRightCode(const HttpRequest &request)
{
    const auto code = value(request, "code"_L1);
    if (!m_codes.contains(code))
        return false;
    const auto question = m_codes.take(code);
    const auto verifier = value(request, "code_verifier"_L1).toLatin1();
    const auto challenge =
        QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return challenge == question.challenge && QUrl(value(request, "redirect_uri"_L1)) == question.redirect;
}

HttpAnswer PracticeProvider::tokensFor(bool isRight)
{
    if (!isRight)
        return refusal(u"invalid_grant"_s);
    const auto access = newToken();
    const auto refresh = newToken();
    m_issued.append(access);
    m_refresh.append(refresh);
    for (auto *list : {&m_issued, &m_refresh})
        if (list->size() > mostOpen)
            list->removeFirst();
    Q_EMIT issued(access);
    return json({{"token_type"_L1, u"Bearer"_s},
                 {"access_token"_L1, QString::fromLatin1(access)},
                 {"refresh_token"_L1, QString::fromLatin1(refresh)},
                 {"expires_in"_L1, 3600},
                 {"scope"_L1, QString(scope)}});
}

HttpAnswer PracticeProvider::introspect(const HttpRequest &request) const
{
    const bool isActive = m_issued.contains(value(request, "token"_L1).toLatin1());
    return isActive ? json({{"active"_L1, true}, {"username"_L1, QString::fromUtf8(m_userName)}, {"scope"_L1, QString(scope)}}) : json({{"active"_L1, false}});
}
