// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webroad.h"

#include "async/bell.h"
#include "webexchange.h"

#include <QDeadlineTimer>

#include <algorithm>

Task<std::expected<QHostAddress, RoadFault>> quickestAddress(QList<QHostAddress> addresses, quint16 port, std::chrono::milliseconds limit, Doors doors)
{
    if (addresses.isEmpty())
        co_return std::unexpected(RoadFault::NoAddress);
    const QDeadlineTimer end(limit);
    Bell bell;
    bell.ringIn(limit);
    const auto changed = [&bell] {
        bell.ring();
    };
    Dialler dialler(interleaved(addresses), port, QSslConfiguration(), changed, doors);
    dialler.dialNext();
    while (!dialler.isConnected() && !dialler.hasFailed() && !end.hasExpired())
        co_await bell;
    if (!dialler.isConnected())
        co_return std::unexpected(dialler.hasFailed() ? RoadFault::Refused : RoadFault::Silent);
    const auto dials = dialler.reports();
    co_return std::ranges::find(dials, DialReport::Reachable, &DialReport::outcome)->address;
}

QNetworkRequest pinnedTo(const QHostAddress &address, QNetworkRequest request, const Doors &doors)
{
    auto url = request.url();
    request.setRawHeader("Host", url.authority(QUrl::FullyEncoded).toLatin1());
    request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it would name the host as the URL does
    if (doors)
        url.setPort(doors(address, static_cast<quint16>(url.port(443))));
    url.setHost(address.toString());
    request.setUrl(url);
    return request;
}

Task<std::expected<QNetworkRequest, RoadFault>>
webRequestOver(Roads roads, QUrl url, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit)
{
    const QDeadlineTimer end(limit);
    const auto addresses = co_await roads.addressesOf(url.host(QUrl::FullyEncoded), limit);
    const auto left = std::chrono::milliseconds(end.remainingTime());
    const auto address = co_await quickestAddress(addresses, static_cast<quint16>(url.port(443)), left, roads.doors);
    if (!address)
        co_return std::unexpected(address.error());
    const auto request = webRequest(url, furtherAuthorities);
    co_return pinnedTo(*address, request, roads.doors);
}
