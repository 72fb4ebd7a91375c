// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/networkthread.h"
#include "oauth/browsersignin.h"

// One sign-in with the browser, or one renewal of its tokens, on the network thread.
class OAuthRun : public QObject
{
    Q_OBJECT
public:
    explicit OAuthRun(NetworkThread &network, QObject *parent = nullptr);

    void signIn(const OAuthRequest &request, const QString &closing); // what the browser shows in the end
    void renew(const OAuthRequest &request, const Secret &refreshToken);
    void cancel(); // at once; nothing is heard of it afterwards
    bool isRunning() const
    {
        return m_isRunning;
    }
    const QUrl &address() const // of the page to open; empty before opened()
    {
        return m_address;
    }

Q_SIGNALS:
    void opened(const QUrl &address);
    void finished(const OAuthResult &result);

private:
    static Task<> report(Task<OAuthResult> work, OAuthRun &run);
    void begin();
    void end(const OAuthResult &result);

    QUrl m_address;
    bool m_isRunning = false;
    BackgroundTask m_task; // goes first: it reports to the rest
};
