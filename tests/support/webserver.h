// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testauthority.h"

#include <QHash>
#include <QSslServer>

#include <chrono>

// What the web server answers to one path.
struct WebPage {
    QByteArray body;
    int status = 200;
    QByteArray location = {}; // where to look instead
    std::chrono::milliseconds delay = {}; // before it comes
};

// A little web server on a free port of localhost that speaks https only. It runs on the events of the thread it was made in.
class WebServer
{
public:
    explicit WebServer(const ServerCertificate &certificate);

    void addPage(const QString &path, const WebPage &page)
    {
        m_pages.insert(path, page);
    }
    // From now on it takes requests and never answers.
    void fallSilent()
    {
        m_isSilent = true;
    }
    bool start(const QHostAddress &address = QHostAddress::LocalHost)
    {
        return m_server.listen(address);
    }
    quint16 port() const
    {
        return m_server.serverPort();
    }
    QUrl url(const QString &path) const;
    // The requests with all their headers.
    QByteArrayList requests() const
    {
        return m_requests;
    }

private:
    void serve();
    void answer(QTcpSocket &socket);
    static void say(QTcpSocket &socket, const WebPage &page);

    QSslServer m_server;
    QHash<QString, WebPage> m_pages;
    QByteArrayList m_requests;
    bool m_isSilent = false;
};
