// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strangeraddress.h"

#include "hostaddresses.h"
#include "webexchange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
bool isWebAddress(const QUrl &url, WebReach reach)
{
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const auto port = url.port(url.scheme() == "http"_L1 ? 80 : 443);
    return isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() && (port == 80 || port == 443 || reach == WebReach::Practice);
}

bool isWithin(WebReach reach, const QHostAddress &address)
{
    return !isInnerAddress(address) || (reach == WebReach::Practice && address.isLoopback());
}
} // namespace

Task<std::optional<QNetworkRequest>> requestToStranger(QUrl url, QList<QSslCertificate> furtherAuthorities, WebReach reach, std::chrono::milliseconds limit)
{
    if (!isWebAddress(url, reach))
        co_return std::nullopt;
    const auto host = url.host(QUrl::FullyEncoded);
    const auto addresses = co_await hostAddresses(host, limit);
    const auto mayBeAsked = [reach](const QHostAddress &address) {
        return isWithin(reach, address);
    };
    if (addresses.isEmpty() || !std::ranges::all_of(addresses, mayBeAsked))
        co_return std::nullopt;
    auto request = webRequest(url, furtherAuthorities);
    request.setRawHeader("Host"_ba, url.authority(QUrl::FullyEncoded).toLatin1());
    request.setPeerVerifyName(host);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it would name the host as the URL does
    url.setHost(addresses.first().toString());
    request.setUrl(url);
    co_return request;
}
