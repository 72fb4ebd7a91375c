// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpdoor.h"

namespace
{
constexpr std::size_t mostConnections = 16;
}

bool HttpDoor::open(const std::optional<QSslConfiguration> &tls, const HttpConnection::Handler &handler)
{
    return m_door.open(DoorState::Open, [this, tls, handler](qintptr descriptor) {
        admit(descriptor, tls, handler);
    });
}

void HttpDoor::admit(qintptr descriptor, const std::optional<QSslConfiguration> &tls, const HttpConnection::Handler &handler)
{
    std::erase_if(m_connections, [](const auto &connection) {
        return connection->hasEnded();
    });
    if (m_connections.size() >= mostConnections) {
        QTcpSocket().setSocketDescriptor(descriptor); // takes it, and hangs up as it goes
        return;
    }
    m_connections.push_back(std::make_unique<HttpConnection>(descriptor, tls, handler));
    m_connections.back()->begin();
}
