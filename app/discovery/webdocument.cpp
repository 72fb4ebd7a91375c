// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webdocument.h"

#include "net/strangeraddress.h"
#include "net/webexchange.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

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

// The person named the domain, or the very place; where that leads, or who else is told of in DNS, is a stranger's word.
bool isNamedByPerson(const Search &search, const QUrl &url, const QUrl &named)
{
    const bool isSamePlace = url.host() == named.host() && url.port(443) == named.port(443) && url.userInfo().isEmpty();
    return isSamePlace && (search.isWithinDomain(url.host()) || named == search.rules.autoconfig);
}

// In whatever form a web server writes it into a URL.
bool mentions(const QString &text, const EmailAddress &address)
{
    const auto plain = QUrl::fromPercentEncoding(QUrl::fromPercentEncoding(text.toUtf8()).toUtf8());
    return plain.contains(QString(address.localPart + u'@'), Qt::CaseInsensitive) || plain.compare(address.localPart, Qt::CaseInsensitive) == 0;
}

// The URL without the address, or nothing where it is in it for good.
std::optional<QUrl> withoutAddress(QUrl url, const EmailAddress &address)
{
    QUrlQuery kept;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items)
        if (!mentions(key, address) && !mentions(value, address))
            kept.addQueryItem(key, value);
    url.setQuery(kept);
    url.setFragment({});
    const auto parts = url.path(QUrl::FullyEncoded).split(u'/');
    for (const auto &part : parts)
        if (mentions(part, address))
            return std::nullopt;
    return mentions(url.host(), address) ? std::nullopt : std::optional(url);
}

// The next request of a document's journey.
Task<std::expected<QNetworkRequest, WebFault>> requestFor(const Search &search, QUrl url, QUrl named)
{
    if (isNamedByPerson(search, url, named)) {
        const auto request = co_await webRequestOver(search.roads(), url, search.rules.furtherAuthorities, search.left());
        if (!request)
            co_return std::unexpected(request.error() == RoadFault::Silent ? WebFault::NoAnswer : WebFault::NotThere);
        co_return *request;
    }
    const auto request = co_await requestToStranger(url, search.rules.furtherAuthorities, search.rules.reach, search.left(), search.roads());
    if (!request)
        co_return std::unexpected(WebFault::NotTrusted);
    co_return *request;
}
} // namespace

AskedSource::Result resultOf(WebFault fault)
{
    switch (fault) {
    case WebFault::NotThere:
        return AskedSource::Nothing;
    case WebFault::NoAnswer:
        return AskedSource::NoAnswer;
    case WebFault::NotTrusted:
    case WebFault::TooLarge:
    case WebFault::WantsAddress:
        break;
    }
    return AskedSource::Unusable;
}

Task<std::expected<WebDocument, WebFault>> fetchDocument(const Search &search, QUrl url)
{
    const auto named = url;
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        if (url.scheme() != "https"_L1)
            co_return std::unexpected(WebFault::NotTrusted);
        if (!search.isWithinDomain(url.host()) && url.host() != named.host()) {
            const auto harmless = withoutAddress(url, search.address);
            if (!harmless)
                co_return std::unexpected(WebFault::WantsAddress);
            url = *harmless;
        }
        const auto request = co_await requestFor(search, url, named);
        if (!request)
            co_return std::unexpected(request.error());
        WebExchange exchange(*request, search.left());
        co_await exchange;
        if (exchange.isTooLarge())
            co_return std::unexpected(WebFault::TooLarge);
        if (exchange.reply().error() != QNetworkReply::NoError)
            co_return std::unexpected(faultOf(exchange.reply().error()));
        if (exchange.status() == 200)
            co_return WebDocument{exchange.reply().readAll(), url.host()};
        const auto target = exchange.reply().attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (target.isEmpty())
            break;
        // The request went to a number; what is relative is meant from the name.
        url = url.resolved(QUrl::fromEncoded(exchange.reply().rawHeader("Location")));
    }
    co_return std::unexpected(WebFault::NotThere);
}

Task<std::expected<WebDocument, WebFault>> askWithBody(const Search &search, QUrl url, QByteArray body)
{
    auto request = co_await requestFor(search, url, url);
    if (!request)
        co_return std::unexpected(request.error());
    request->setHeader(QNetworkRequest::ContentTypeHeader, "text/xml; charset=utf-8"_ba);
    WebExchange exchange(*request, body, search.left());
    co_await exchange;
    if (exchange.isTooLarge())
        co_return std::unexpected(WebFault::TooLarge);
    if (exchange.reply().error() != QNetworkReply::NoError)
        co_return std::unexpected(faultOf(exchange.reply().error()));
    if (exchange.status() != 200)
        co_return std::unexpected(WebFault::NotThere);
    co_return WebDocument{exchange.reply().readAll(), url.host()};
}
