// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenendpoint.h"

#include "net/webexchange.h"
#include "net/webroad.h"

#include <QDeadlineTimer>

namespace
{
using Field = std::pair<QByteArrayView, QByteArrayView>;

// "a=b&c=d" (RFC 6749 appendix B).
QByteArray formOf(const QList<Field> &fields)
{
    QByteArray form;
    for (const auto &[key, value] : fields) {
        if (value.isEmpty())
            continue;
        auto encoded = value.toByteArray().toPercentEncoding();
        form += (form.isEmpty() ? "" : "&") + key.toByteArray() + '=' + encoded;
        wipe(encoded);
    }
    return form;
}

Cause causeOf(QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return Cause::TlsHandshakeFailed;
    case QNetworkReply::HostNotFoundError:
        return Cause::DnsNameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Cause::ConnectionRefused;
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Cause::ConnectionTimedOut;
    default:
        return Cause::NetworkUnreachable;
    }
}

Task<OAuthResult> ask(OAuthRequest request, QByteArray form, Secret proof, std::chrono::milliseconds limit)
{
    const QDeadlineTimer end(limit);
    const auto url = tenantAddress(request.service.token, request.tenant());
    // Where there is no way, the request itself finds out why.
    auto post = (co_await webRequestOver({}, url, request.furtherAuthorities, limit)).value_or(webRequest(url, request.furtherAuthorities));
    post.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    post.setRawHeader("Accept", "application/json");
    WebExchange exchange(post, form, std::chrono::milliseconds(end.remainingTime()));
    wipe(form);
    co_await exchange;
    if (exchange.isTooLarge())
        co_return std::unexpected(OAuthFailure{Cause::ProtocolError, {}});
    if (exchange.status() == 0)
        co_return std::unexpected(OAuthFailure{causeOf(exchange.reply()), printableLine(exchange.reply().errorString())});
    if (exchange.status() >= 500)
        co_return std::unexpected(OAuthFailure{Cause::SignInTemporarilyUnavailable, QString::number(exchange.status())});
    Mask mask;
    mask.cover(proof, {});
    mask.cover(request.client.secret, {});
    auto body = exchange.reply().readAll();
    auto tokens = parseTokenReply(body, request.scopes, QDateTime::currentDateTimeUtc(), mask);
    if (tokens)
        tokens->hosts = request.service.hosts;
    co_return tokens;
}
} // namespace

Task<OAuthResult> exchangeCode(OAuthRequest request, Attempt attempt, Secret code, std::chrono::milliseconds limit)
{
    const auto id = request.client.id.toUtf8();
    const auto redirect = attempt.redirect.toString().toUtf8();
    co_return co_await ask(request,
                           formOf({{"grant_type", "authorization_code"},
                                   {"code", code.bytes()},
                                   {"redirect_uri", redirect},
                                   {"client_id", id},
                                   {"client_secret", request.client.secret.bytes()},
                                   {"code_verifier", attempt.verifier.bytes()}}),
                           code,
                           limit);
}

Task<OAuthResult> renewTokens(OAuthRequest request, Secret refreshToken, std::chrono::milliseconds limit)
{
    const auto id = request.client.id.toUtf8();
    const auto scopes = request.scopes.join(u' ').toUtf8();
    auto tokens = co_await ask(request,
                               formOf({{"grant_type", "refresh_token"},
                                       {"refresh_token", refreshToken.bytes()},
                                       {"client_id", id},
                                       {"client_secret", request.client.secret.bytes()},
                                       {"scope", scopes}}),
                               refreshToken,
                               limit);
    if (tokens && tokens->refresh.isEmpty())
        tokens->refresh = refreshToken;
    co_return tokens;
}
