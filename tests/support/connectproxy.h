// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

// The web as one program of a test sees it through its https proxy: the hosts named are all to be had at one port of this
// computer, and there are no others. The names need no DNS, the port no privileges. It runs on the events of its thread.
class ConnectProxy : public QTcpServer
{
    Q_OBJECT
public:
    ConnectProxy(const QStringList &hosts, quint16 target);

private:
    void answer(QTcpSocket &client);

    QStringList m_hosts;
    quint16 m_target;
};
