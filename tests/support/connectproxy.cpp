// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace
{
void pass(QTcpSocket &from, QTcpSocket &to)
{
    QObject::connect(&from, &QTcpSocket::readyRead, &to, [&from, &to] {
        to.write(from.readAll());
    });
    QObject::connect(&from, &QTcpSocket::disconnected, &to, &QTcpSocket::disconnectFromHost);
}
} // namespace

ConnectProxy::ConnectProxy(const QStringList &hosts, quint16 target)
    : m_hosts(hosts)
    , m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (auto *client = nextPendingConnection())
            connect(client, &QTcpSocket::readyRead, this, [this, client] {
                answer(*client);
            });
    });
}

// "CONNECT autoconfig.example.com:443 HTTP/1.1", headers, and an empty line
void ConnectProxy::answer(QTcpSocket &client)
{
    constexpr qsizetype longestHead = 4096;
    const auto head = client.peek(longestHead);
    if (!head.contains("\r\n\r\n") && head.size() < longestHead)
        return;
    client.disconnect(this);
    client.readAll();
    const auto host = head.split(' ').value(1).split(':').first();
    if (!head.startsWith("CONNECT ") || !m_hosts.contains(QString::fromLatin1(host))) {
        client.write("HTTP/1.1 502 Bad Gateway\r\n\r\n");
        client.disconnectFromHost();
        return;
    }
    auto *server = new QTcpSocket(&client);
    connect(server, &QTcpSocket::connected, &client, [&client] {
        client.write("HTTP/1.1 200 OK\r\n\r\n");
    });
    pass(client, *server);
    pass(*server, client);
    server->connectToHost(QHostAddress::LocalHost, m_target);
}
