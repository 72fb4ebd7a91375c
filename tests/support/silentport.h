// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QtEndian>

#include <array>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

// A port of this computer that answers nothing to those who call, as behind a firewall: its queue is full and stays so.
class SilentPort
{
public:
    explicit SilentPort(const QHostAddress &address, quint16 port = 0)
    {
        const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
        sockaddr_storage place{};
        if (isSix) {
            auto &six = reinterpret_cast<sockaddr_in6 &>(place);
            const auto bytes = address.toIPv6Address();
            six.sin6_family = AF_INET6;
            six.sin6_port = qToBigEndian(port);
            std::memcpy(&six.sin6_addr, &bytes, sizeof bytes);
        } else {
            auto &four = reinterpret_cast<sockaddr_in &>(place);
            four.sin_family = AF_INET;
            four.sin_port = qToBigEndian(port);
            four.sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
        }
        socklen_t size = isSix ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
        auto *where = reinterpret_cast<sockaddr *>(&place);
        m_listener = socket(place.ss_family, SOCK_STREAM, 0);
        m_isThere = bind(m_listener, where, size) == 0 && listen(m_listener, 0) == 0 && getsockname(m_listener, where, &size) == 0;
        m_port = qFromBigEndian(isSix ? reinterpret_cast<sockaddr_in6 &>(place).sin6_port : reinterpret_cast<sockaddr_in &>(place).sin_port);
        for (auto &caller : m_callers) {
            caller = socket(place.ss_family, SOCK_STREAM | SOCK_NONBLOCK, 0);
            if (m_isThere)
                static_cast<void>(connect(caller, where, size)); // nobody will ever accept it
        }
    }
    SilentPort(const SilentPort &) = delete;
    SilentPort &operator=(const SilentPort &) = delete;
    ~SilentPort()
    {
        for (const auto caller : m_callers)
            close(caller);
        close(m_listener);
    }

    bool isThere() const
    {
        return m_isThere;
    }
    quint16 port() const
    {
        return m_port;
    }

private:
    int m_listener = -1;
    std::array<int, 2> m_callers{};
    bool m_isThere = false;
    quint16 m_port = 0;
};
