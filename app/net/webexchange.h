// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/wakeup.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QTimer>

#include <chrono>
#include <memory>

// A request over https by the rules of every connection: certificates verified, no cookies, no sign-in of its own. It
// follows no redirect unless it is told to.
QNetworkRequest webRequest(const QUrl &url, const QList<QSslCertificate> &furtherAuthorities);

// One question to a web server and its answer, with a deadline and a bound: "co_await exchange". Destroying it hangs up.
class WebExchange : public Wakeup
{
public:
    static constexpr qint64 largestAnswer = 256 * 1024;

    WebExchange(const QNetworkRequest &request, std::chrono::milliseconds limit); // GET
    WebExchange(const QNetworkRequest &request, const QByteArray &body, std::chrono::milliseconds limit); // POST

    bool isTooLarge() const
    {
        return m_isTooLarge;
    }
    QNetworkReply &reply()
    {
        return *m_reply;
    }
    int status() const; // of HTTP; 0 where there is none

private:
    void watch(std::chrono::milliseconds limit);
    void boundSize();

    QNetworkAccessManager m_manager;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_deadline;
    bool m_isTooLarge = false;
};
