// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpconnection.h"
#include "practicedoor.h"

#include <memory>
#include <vector>

// A port on this computer where a handler answers over HTTP, with TLS or without. It lives on the events of its thread.
class HttpDoor
{
public:
    // False where there is no free port.
    bool open(const std::optional<QSslConfiguration> &tls, const HttpConnection::Handler &handler);
    quint16 port() const
    {
        return m_door.port();
    }

private:
    void admit(qintptr descriptor, const std::optional<QSslConfiguration> &tls, const HttpConnection::Handler &handler);

    PracticeDoor m_door;
    std::vector<std::unique_ptr<HttpConnection>> m_connections;
};
