// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webdocument.h"

#include "net/strangeraddress.h"
#include "net/webexchange.h"

#include <QDeadlineTimer>

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

// The person named the domain whose web server is asked first; where that leads is a stranger's word.
bool isSamePlace(const QUrl &url, const QUrl &named)
{
    return url.host() == named.host() && url.port(443) == named.port(443) && url.userInfo().isEmpty();
}
} // namespace

Task<std::expected<QByteArray, WebFault>> fetchDocument(QUrl url, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit)
{
    if (url.scheme() != QLatin1StringView("https"))
        co_return std::unexpected(WebFault::NotTrusted);
    const QDeadlineTimer end(limit);
    const auto left = [&end] {
        return std::chrono::milliseconds(end.remainingTime());
    };
    const auto named = url;
    std::optional request = webRequest(url, furtherAuthorities);
    for (int redirects = 0; request; ++redirects) {
        WebExchange exchange(*request, left());
        co_await exchange;
        if (exchange.isTooLarge())
            co_return std::unexpected(WebFault::TooLarge);
        if (exchange.reply().error() != QNetworkReply::NoError)
            co_return std::unexpected(faultOf(exchange.reply().error()));
        if (exchange.status() == 200)
            co_return exchange.reply().readAll();
        const auto target = exchange.reply().attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (target.isEmpty() || redirects == mostRedirects)
            co_return std::unexpected(WebFault::NotThere);
        url = url.resolved(target);
        if (url.scheme() != QLatin1StringView("https"))
            co_return std::unexpected(WebFault::NotTrusted);
        if (isSamePlace(url, named))
            request = webRequest(url, furtherAuthorities);
        else
            request = co_await requestToStranger(url, furtherAuthorities, WebReach::World, left());
    }
    co_return std::unexpected(WebFault::NotTrusted);
}
