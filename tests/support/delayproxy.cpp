// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delayproxy.h"

#include <QTcpSocket>
#include <QTimer>

namespace
{
// One connection and its other half.
class Passage : public QObject
{
public:
    Passage(qintptr descriptor, quint16 target, std::chrono::milliseconds oneWay, DelayProxy &proxy)
        : QObject(&proxy)
        , m_oneWay(oneWay)
    {
        m_client.setSocketDescriptor(descriptor);
        for (auto *socket : {&m_client, &m_server}) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            auto *other = socket == &m_client ? &m_server : &m_client;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, other] {
                carry(*socket, *other);
            });
            connect(socket, &QTcpSocket::disconnected, this, [this, other] {
                later([other] {
                    other->disconnectFromHost();
                });
            });
        }
        connect(&m_server, &QTcpSocket::disconnected, this, [this, &proxy] {
            Q_EMIT proxy.ended(m_turns);
            later([this] {
                deleteLater();
            });
        });
        later([this, target] {
            m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), target);
        });
    }

private:
    void later(const std::function<void()> &what)
    {
        QTimer::singleShot(m_oneWay, Qt::PreciseTimer, this, what);
    }
    void carry(QTcpSocket &from, QTcpSocket &to)
    {
        const auto bytes = from.readAll();
        if (&from == &m_client)
            m_turns += !std::exchange(m_clientSpokeLast, true);
        later([this, &to, bytes] {
            if (&to == &m_client)
                m_clientSpokeLast = false;
            to.write(bytes);
        });
    }

    QTcpSocket m_client;
    QTcpSocket m_server;
    std::chrono::milliseconds m_oneWay;
    int m_turns = 0;
    bool m_clientSpokeLast = false;
};
}

DelayProxy::DelayProxy(quint16 target, std::chrono::milliseconds roundTrip)
    : m_target(target)
    , m_oneWay(roundTrip / 2)
{
    listen(QHostAddress::LocalHost);
}

void DelayProxy::incomingConnection(qintptr descriptor)
{
    new Passage(descriptor, m_target, m_oneWay, *this); // goes when both ends have gone
}
