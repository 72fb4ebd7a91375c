// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthrun.h"

OAuthRun::OAuthRun(NetworkThread &network, QObject *parent)
    : QObject(parent)
    , m_task(network)
{
}

void OAuthRun::signIn(const OAuthRequest &request, const QString &closing)
{
    begin();
    m_task.start([this, request, page = closing] {
        const auto open = [this](const QUrl &address) {
            m_task.post([this, address] {
                m_address = address;
                Q_EMIT opened(address);
            });
        };
        return report(signInWithBrowser(request, page, open), *this);
    });
}

void OAuthRun::renew(const OAuthRequest &request, const Secret &refreshToken)
{
    begin();
    m_task.start([this, request, refreshToken] {
        return report(renewTokens(request, refreshToken), *this);
    });
}

void OAuthRun::cancel()
{
    m_task.cancel();
    m_isRunning = false;
    m_address.clear();
}

void OAuthRun::begin()
{
    cancel();
    m_isRunning = true;
}

Task<> OAuthRun::report(Task<OAuthResult> work, OAuthRun &run)
{
    const auto result = co_await std::move(work);
    run.m_task.post([&run, result] {
        run.end(result);
    });
}

void OAuthRun::end(const OAuthResult &result)
{
    m_isRunning = false;
    m_address.clear();
    Q_EMIT finished(result);
}
