// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webserver.h"

#include "testfile.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

WebServer::WebServer(const ServerCertificate &certificate)
{
    auto rules = QSslConfiguration::defaultConfiguration();
    rules.setPeerVerifyMode(QSslSocket::VerifyNone); // visitors need no certificate
    rules.setLocalCertificate(QSslCertificate(readTestFile(certificate.certificate)));
    rules.setPrivateKey(QSslKey(readTestFile(certificate.key), QSsl::Ec));
    m_server.setSslConfiguration(rules);
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        serve();
    });
}

QUrl WebServer::url(const QString &path) const
{
    return QUrl(u"https://localhost:"_s + QString::number(m_server.serverPort()) + path);
}

// The sockets belong to the server and go with it.
void WebServer::serve()
{
    while (auto *socket = m_server.nextPendingConnection())
        QObject::connect(socket, &QIODevice::readyRead, &m_server, [this, socket] {
            answer(*socket);
        });
}

void WebServer::answer(QTcpSocket &socket)
{
    if (!socket.peek(16 * 1024).contains("\r\n\r\n"))
        return;
    m_requests.append(socket.readAll());
    if (m_isSilent)
        return;
    const auto path = QUrl(QString::fromLatin1(m_requests.last().split(' ').value(1))).path();
    const auto page = m_pages.value(path, {"no such page", 404});
    if (page.delay.count() == 0)
        return say(socket, page);
    QTimer::singleShot(page.delay, &socket, [&socket, page] {
        say(socket, page);
    });
}

void WebServer::say(QTcpSocket &socket, const WebPage &page)
{
    socket.write("HTTP/1.1 " + QByteArray::number(page.status) + " Answer\r\nContent-Length: " + QByteArray::number(page.body.size()));
    if (!page.location.isEmpty())
        socket.write("\r\nLocation: " + page.location);
    socket.write("\r\nConnection: close\r\n\r\n" + page.body);
    socket.disconnectFromHost();
}
