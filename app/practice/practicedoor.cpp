// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicedoor.h"

namespace
{
constexpr int loopbackLimit = 1000; // milliseconds; the system answers by itself, at once
}

// Hands over descriptors instead of sockets: the session has a socket of its own.
class PracticeDoor::Listener : public QTcpServer
{
public:
    explicit Listener(const Reception &reception)
        : m_reception(reception)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_reception(descriptor);
    }

private:
    Reception m_reception;
};

bool PracticeDoor::open(DoorState state, const Reception &reception)
{
    if (!openOn(QHostAddress::LocalHost, state, reception))
        return false;
    openOn(QHostAddress::LocalHostIPv6, state, reception); // not every computer has IPv6
    return true;
}

bool PracticeDoor::openOn(QHostAddress::SpecialAddress address, DoorState state, const Reception &reception)
{
    return state == DoorState::Refused ? refuseOn(address) : listenOn(address, state, reception);
}

bool PracticeDoor::listenOn(QHostAddress::SpecialAddress address, DoorState state, const Reception &reception)
{
    auto listener = std::make_unique<Listener>(reception);
    if (state == DoorState::Blocked)
        listener->setListenBacklogSize(0);
    if (!listener->listen(address, m_port))
        return false;
    m_port = listener->serverPort();
    if (state == DoorState::Blocked)
        listener->pauseAccepting();
    m_listeners.push_back(std::move(listener));
    return state != DoorState::Blocked || fillQueue(address);
}

// A port that is taken but not listened on: the system turns every connection away, and nobody else gets the number.
bool PracticeDoor::refuseOn(QHostAddress::SpecialAddress address)
{
    auto holder = std::make_unique<QTcpSocket>();
    if (!holder->bind(address, m_port, QAbstractSocket::DontShareAddress))
        return false;
    m_port = holder->localPort();
    m_sockets.push_back(std::move(holder));
    return true;
}

// With one connection waiting in a queue of none the system drops whatever else arrives, like a firewall does.
bool PracticeDoor::fillQueue(QHostAddress::SpecialAddress address)
{
    auto waiting = std::make_unique<QTcpSocket>();
    waiting->connectToHost(QHostAddress(address), m_port);
    const bool connected = waiting->waitForConnected(loopbackLimit);
    m_sockets.push_back(std::move(waiting));
    return connected;
}
