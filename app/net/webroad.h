// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"
#include "dialler.h"
#include "hostaddresses.h"

#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <expected>

// How hosts are found and reached.
struct Roads {
    std::function<Task<QList<QHostAddress>>(QString host, std::chrono::milliseconds limit)> addressesOf = hostAddresses;
    Doors doors = {};
};

// Why there is no way to a host.
enum class RoadFault {
    NoAddress,
    Refused, // by all addresses
    Silent,
};

// The address of a host that takes a connection first, both families tried in turn (RFC 8305).
Task<std::expected<QHostAddress, RoadFault>> quickestAddress(QList<QHostAddress> addresses, quint16 port, std::chrono::milliseconds limit, Doors doors = {});

// The same request, sent to this very address under the name that stands in the URL.
QNetworkRequest pinnedTo(const QHostAddress &address, QNetworkRequest request, const Doors &doors = {});

// A request as webRequest() makes it, to the quickest address of its host. The library itself would try one address after the other, for
// half a minute each.
Task<std::expected<QNetworkRequest, RoadFault>>
webRequestOver(Roads roads, QUrl url, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit);
