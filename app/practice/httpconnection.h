// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrlQuery>

#include <functional>
#include <optional>

// What a browser or a program asks the practice provider.
struct HttpRequest {
    QByteArray method;
    QString path;
    QUrlQuery fields; // of the address or of the form, spaces as %20
};

struct HttpAnswer {
    int status = 200;
    QByteArray type = QByteArrayLiteral("text/html; charset=utf-8");
    QByteArray body = {};
    QByteArray location = {}; // of a redirect
};

// One request over one connection, with TLS or without (HTTP/1.1, RFC 9112). Everything is bounded.
class HttpConnection : public QObject
{
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;
    HttpConnection(qintptr descriptor, const std::optional<QSslConfiguration> &tls, Handler handler);
    ~HttpConnection() override;

    void begin();
    bool hasEnded() const
    {
        return m_hasEnded;
    }

private:
    void read();
    void answer(const HttpAnswer &answer);
    void end();

    qintptr m_descriptor;
    bool m_isLocked;
    Handler m_handler;
    QSslSocket m_socket;
    QTimer m_patience;
    QByteArray m_text;
    bool m_hasEnded = false;
};
