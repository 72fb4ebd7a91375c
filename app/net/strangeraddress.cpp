// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strangeraddress.h"

#include "webexchange.h"

#include <QDeadlineTimer>

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

Task<std::optional<QNetworkRequest>>
requestToStranger(QUrl url, QList<QSslCertificate> furtherAuthorities, WebReach reach, std::chrono::milliseconds limit, Roads roads)
{
    if (!isWebAddress(url, reach))
        co_return std::nullopt;
    const QDeadlineTimer end(limit);
    const auto addresses = co_await roads.addressesOf(url.host(QUrl::FullyEncoded), limit);
    const auto mayBeAsked = [reach](const QHostAddress &address) {
        return isWithin(reach, address);
    };
    if (addresses.isEmpty() || !std::ranges::all_of(addresses, mayBeAsked))
        co_return std::nullopt;
    const auto port = static_cast<quint16>(url.port(url.scheme() == "http"_L1 ? 80 : 443));
    const auto left = std::chrono::milliseconds(end.remainingTime());
    const auto quickest = co_await quickestAddress(addresses, port, left, roads.doors);
    // Where none takes a connection, the request finds out why.
    co_return pinnedTo(quickest.value_or(addresses.first()), webRequest(url, furtherAuthorities), roads.doors);
}
