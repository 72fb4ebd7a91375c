// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <vector>

// One port on this computer, on 127.0.0.1 and where possible on ::1: it lets clients in, turns them away, or stays dumb
// like a port behind a firewall.
class PracticeDoor
{
public:
    // Where an arrived connection goes, as a socket descriptor that the receiver owns.
    using Reception = std::function<void(qintptr)>;

    // Picks a free port; false if there is none.
    bool open(DoorState state, const Reception &reception);
    quint16 port() const
    {
        return m_port;
    }

private:
    class Listener;
    bool openOn(QHostAddress::SpecialAddress address, DoorState state, const Reception &reception);
    bool listenOn(QHostAddress::SpecialAddress address, DoorState state, const Reception &reception);
    bool refuseOn(QHostAddress::SpecialAddress address);
    bool fillQueue(QHostAddress::SpecialAddress address);

    quint16 m_port = 0;
    std::vector<std::unique_ptr<QTcpServer>> m_listeners;
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets; // hold a port, or fill a queue
};
