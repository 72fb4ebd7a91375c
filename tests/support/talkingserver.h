// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"
#include "testauthority.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <chrono>

class QSslSocket;

// A mail server that says what it can do and takes nobody in, and writes down all that is said to it.
class TalkingServer : public QTcpServer
{
public:
    TalkingServer(Protocol protocol, Security security, const ServerCertificate &certificate, std::chrono::milliseconds greetingDelay = {});

    QByteArray heard() const
    {
        return m_heard;
    }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void greet(QSslSocket &client) const;
    void answer(QSslSocket &client, const QByteArray &line);

    Protocol m_protocol;
    Security m_security;
    QSslConfiguration m_tls;
    std::chrono::milliseconds m_delay;
    QByteArray m_heard;
};
