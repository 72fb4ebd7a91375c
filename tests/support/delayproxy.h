// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

#include <chrono>

// Stands before a server on this computer and makes it seem far away: what passes is held back by half of a round trip in
// each direction, the server's end of a new connection likewise (but not the client's: loopback takes it at once). It counts
// the turns of a conversation, that is how often the client spoke again after it had heard something.
class DelayProxy : public QTcpServer
{
    Q_OBJECT
public:
    DelayProxy(quint16 target, std::chrono::milliseconds roundTrip);

Q_SIGNALS:
    void ended(int turns); // a connection, by either side

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    quint16 m_target;
    std::chrono::milliseconds m_oneWay;
};
