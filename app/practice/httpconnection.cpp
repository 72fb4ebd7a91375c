// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpconnection.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qsizetype largestRequest = 64 * 1024;
constexpr auto patience = 30s;

// The bytes of the body that are announced; none where there is none or it makes no sense.
qsizetype bodySize(const QByteArray &head)
{
    for (const auto &line : head.split('\n'))
        if (line.first(qMin(line.size(), 15)).compare("content-length:", Qt::CaseInsensitive) == 0)
            return qBound(0, line.sliced(15).trimmed().toInt(), int(largestRequest));
    return 0;
}

std::optional<HttpRequest> parse(const QByteArray &head, const QByteArray &body)
{
    const auto words = head.left(head.indexOf('\r')).split(' ');
    if (words.size() != 3 || !words.at(1).startsWith('/'))
        return std::nullopt;
    const auto question = words.at(1).indexOf('?');
    const auto path = question < 0 ? words.at(1) : words.at(1).first(question);
    auto fields = words.at(0) == "POST" ? body : question < 0 ? QByteArray() : words.at(1).sliced(question + 1);
    return HttpRequest{words.at(0), QUrl::fromPercentEncoding(path), QUrlQuery(QString::fromLatin1(fields.replace('+', "%20")))};
}

QByteArray phrase(int status)
{
    return QByteArray::number(status) + (status < 300 ? " OK" : status < 400 ? " Found" : " Bad Request");
}
} // namespace

HttpConnection::HttpConnection(qintptr descriptor, const std::optional<QSslConfiguration> &tls, Handler handler)
    : m_descriptor(descriptor)
    , m_isLocked(tls.has_value())
    , m_handler(std::move(handler))
{
    if (tls)
        m_socket.setSslConfiguration(*tls);
    m_socket.setReadBufferSize(largestRequest);
    m_patience.setSingleShot(true);
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpConnection::read);
    connect(&m_socket, &QSslSocket::disconnected, this, &HttpConnection::end);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &HttpConnection::end);
    connect(&m_patience, &QTimer::timeout, this, &HttpConnection::end);
}

HttpConnection::~HttpConnection()
{
    m_socket.disconnect(this);
}

void HttpConnection::begin()
{
    if (!m_socket.setSocketDescriptor(m_descriptor))
        return end();
    m_patience.start(patience);
    if (m_isLocked)
        m_socket.startServerEncryption();
}

void HttpConnection::read()
{
    m_text += m_socket.readAll();
    const auto end = m_text.indexOf("\r\n\r\n");
    if (m_text.size() > largestRequest)
        return answer({400});
    if (end < 0 || m_text.size() < end + 4 + bodySize(m_text.first(end)))
        return;
    const auto head = m_text.first(end);
    const auto request = parse(head, m_text.sliced(end + 4, bodySize(head)));
    answer(request ? m_handler(*request) : HttpAnswer{400});
}

void HttpConnection::answer(const HttpAnswer &answer)
{
    disconnect(&m_socket, &QSslSocket::readyRead, this, nullptr);
    QByteArray head = "HTTP/1.1 "_ba + phrase(answer.status) + "\r\nContent-Type: " + answer.type
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\nCache-Control: no-store\r\nConnection: close\r\n";
    if (!answer.location.isEmpty())
        head += "Location: " + answer.location + "\r\n";
    m_socket.write(head + "\r\n" + answer.body);
    m_socket.disconnectFromHost();
}

void HttpConnection::end()
{
    if (!std::exchange(m_hasEnded, true))
        m_socket.abort();
}
