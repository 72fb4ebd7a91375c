// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stranger.h"

#include "async/wakeup.h"

#include <QTcpSocket>
#include <QTimer>

namespace
{
// One knock at a port, with a deadline.
class Knock : public Wakeup
{
public:
    Knock(const QString &host, quint16 port, std::chrono::milliseconds limit)
    {
        m_deadline.setSingleShot(true);
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_socket.write("GET / HTTP/1.0\r\n\r\n");
        });
        connect(&m_socket, &QTcpSocket::readyRead, this, &Knock::wake, Qt::QueuedConnection);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &Knock::wake, Qt::QueuedConnection);
        connect(&m_deadline, &QTimer::timeout, this, &Knock::wake, Qt::QueuedConnection);
        m_socket.setReadBufferSize(1024);
        m_socket.connectToHost(host, port);
        m_deadline.start(limit);
    }
    QByteArray answer()
    {
        return m_socket.read(5);
    }

private:
    QTcpSocket m_socket;
    QTimer m_deadline;
};
} // namespace

Task<bool> speaksHttp(QString host, quint16 port, std::chrono::milliseconds limit)
{
    Knock knock(host, port, limit);
    co_await knock;
    co_return knock.answer() == "HTTP/";
}
