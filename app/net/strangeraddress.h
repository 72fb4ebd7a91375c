// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"
#include "webroad.h"

#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <optional>

// How far a request may reach whose address a stranger wrote down: in a certificate, in a redirect.
enum class WebReach {
    World, // public addresses, at the web's own ports 80 and 443
    Practice, // this computer too, at any port: the practice authority publishes there, and nobody else may set this
};

// A request to such an address. The host is looked up and judged first, and the request goes to the very address that was judged,
// under the name that stands in the URL. Nothing where it leads inside of a network, to another port, or nowhere.
Task<std::optional<QNetworkRequest>>
requestToStranger(QUrl url, QList<QSslCertificate> furtherAuthorities, WebReach reach, std::chrono::milliseconds limit, Roads roads = {});
