// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freeport.h"

#include <QRandomGenerator>
#include <QTcpServer>

namespace
{
constexpr int lowest = 10240;
constexpr int highest = 32767; // Linux gives out 32768 and above (ip_local_port_range)

// On all of IPv4, because the servers of the tests listen on more than one loopback address.
bool isFree(quint16 port)
{
    QTcpServer probe;
    return probe.listen(QHostAddress::AnyIPv4, port);
}
}

QList<quint16> freePorts(int count)
{
    QList<quint16> ports;
    while (ports.size() < count) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(lowest, highest + 1));
        if (!ports.contains(port) && isFree(port))
            ports.append(port);
    }
    return ports;
}
