// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webdocument.h"

#include "net/webexchange.h"

namespace
{
constexpr int mostRedirects = 5;

WebFault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::InsecureRedirectError:
        return WebFault::NotTrusted;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return WebFault::NoAnswer;
    default:
        return WebFault::NotThere;
    }
}
} // namespace

Task<std::expected<QByteArray, WebFault>> fetchDocument(QUrl url, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit)
{
    if (url.scheme() != QLatin1StringView("https"))
        co_return std::unexpected(WebFault::NotTrusted);
    auto request = webRequest(url, furtherAuthorities);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    WebExchange exchange(request, limit);
    co_await exchange;
    if (exchange.isTooLarge())
        co_return std::unexpected(WebFault::TooLarge);
    if (exchange.reply().error() != QNetworkReply::NoError)
        co_return std::unexpected(faultOf(exchange.reply().error()));
    if (exchange.status() != 200)
        co_return std::unexpected(WebFault::NotThere);
    co_return exchange.reply().readAll();
}
