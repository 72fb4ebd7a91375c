// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopback.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 largestRequest = 32 * 1024; // with the cookies that other programs of this computer left for "localhost"
constexpr int mostVisitors = 8;
constexpr auto patience = 10s;

// The head of a request, once it has all come.
std::optional<QByteArray> headOf(QTcpSocket &socket)
{
    const auto come = socket.peek(largestRequest);
    const auto end = come.indexOf("\r\n\r\n");
    return end < 0 ? std::nullopt : std::optional(come.first(end));
}

// What follows "GET /?" in a request line; nothing where it is no such line.
std::optional<QUrlQuery> queryOf(const QByteArray &requestLine)
{
    const auto words = requestLine.split(' ');
    if (words.size() != 3 || words.at(0) != "GET" || !words.at(1).startsWith("/?") || !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    return QUrlQuery(QString::fromLatin1(words.at(1).sliced(2)));
}

QByteArray htmlOf(const QString &text)
{
    const QString html =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Mailwright</title></head>"
        "<body style=\"font-family:sans-serif;margin:4em auto;max-width:36em;font-size:1.2em\" dir=\"auto\"><p>"_s
        + text.toHtmlEscaped() + "</p></body></html>"_L1;
    return html.toUtf8();
}

// The code in the address must not travel on, neither to another page nor out of a cache.
void reply(QTcpSocket &socket, const QByteArray &status, const QByteArray &html)
{
    socket.write("HTTP/1.1 "_ba + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(html.size())
                 + "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store"
                   "\r\nConnection: close\r\n\r\n"
                 + html);
    socket.flush(); // the sign-in may end, and this door with it, before the event loop comes round
    socket.disconnectFromHost();
}
} // namespace

Loopback::Loopback(const QUrl &redirect, const QString &page)
    : m_address(redirect)
    , m_page(page)
{
    if (!listen(QHostAddress(QHostAddress::LocalHost)))
        return;
    m_address.setPort(m_listeners.front()->serverPort());
    if (m_address.host() == "localhost"_L1)
        listen(QHostAddress(QHostAddress::LocalHostIPv6)); // browsers choose; not every computer has it
}

bool Loopback::listen(const QHostAddress &address)
{
    auto listener = std::make_unique<QTcpServer>();
    listener->setMaxPendingConnections(mostVisitors);
    if (!listener->listen(address, static_cast<quint16>(m_address.port(0))))
        return false;
    connect(listener.get(), &QTcpServer::newConnection, this, [this, &listener = *listener] {
        admit(listener);
    });
    m_listeners.push_back(std::move(listener));
    return true;
}

QUrl Loopback::address() const
{
    return m_address;
}

void Loopback::close()
{
    for (const auto &listener : m_listeners)
        listener->close();
}

void Loopback::admit(QTcpServer &listener)
{
    while (auto *socket = listener.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_visitors.size() >= mostVisitors)
            m_visitors.takeFirst()->abort(); // who came and says nothing makes room
        m_visitors.append(socket);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_visitors.removeOne(socket);
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            read(*socket);
        });
        QTimer::singleShot(patience, socket, [socket] {
            socket->abort();
        });
        socket->setReadBufferSize(largestRequest);
    }
}

void Loopback::read(QTcpSocket &socket)
{
    const auto head = headOf(socket);
    if (!head && socket.bytesAvailable() < largestRequest)
        return;
    socket.readAll();
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);
    if (head)
        take(socket, head->first(head->indexOf('\r') < 0 ? head->size() : head->indexOf('\r')));
    else
        reply(socket, "431 Request Header Fields Too Large", {});
}

void Loopback::take(QTcpSocket &socket, const QByteArray &requestLine)
{
    const auto query = queryOf(requestLine);
    if (!query || m_answer || !m_judge || !m_judge(*query)) {
        reply(socket, "404 Not Found", {});
        return;
    }
    m_answer = query;
    close();
    reply(socket, "200 OK", htmlOf(m_page));
    QMetaObject::invokeMethod(this, &Loopback::wake, Qt::QueuedConnection);
}
