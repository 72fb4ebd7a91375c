// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browsersignin.h"

#include "loopback.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace
{
constexpr auto exchangeLimit = 30s;
}

Task<OAuthResult> signInWithBrowser(OAuthRequest request, QString page, std::function<void(const QUrl &)> open, std::chrono::milliseconds limit)
{
    Loopback loopback(request.service.redirect, page);
    if (!loopback.isOpen())
        co_return std::unexpected(OAuthFailure{Cause::BlockedOnThisComputer, {}});
    const auto attempt = Attempt::begin(loopback.address());
    loopback.expect([&attempt](const QUrlQuery &answer) {
        return belongsTo(attempt, answer);
    });
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &loopback, &Loopback::wake, Qt::QueuedConnection);
    deadline.start(limit);
    open(authorizationAddress(request, attempt));
    co_await loopback;
    deadline.stop();
    loopback.close();
    if (!loopback.answer())
        co_return std::unexpected(OAuthFailure{Cause::OAuthNoAnswer, {}});
    const auto code = codeFrom(*loopback.answer(), request.service.issuer);
    if (!code)
        co_return std::unexpected(code.error());
    co_return co_await exchangeCode(request, attempt, *code, exchangeLimit);
}
