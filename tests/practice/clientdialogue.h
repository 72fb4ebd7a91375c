// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"

#include <QMetaEnum>
#include <QSslConfiguration>
#include <QSslSocket>

// Plays the client's half of a dialogue on a plain socket and checks the server's half, line by line:
//   S: a line that begins like this    S~ the same, after any number of other lines
//   C: what is said, "{crlf}" between lines of one breath    T: TLS starts, and the certificate is right    E: TLS must fail with this QSslError
//   X: the server hangs up    N: nothing comes for a while
//   R: the connection is refused    B: it is not even answered
class ClientDialogue
{
public:
    ClientDialogue(const Endpoint &endpoint, const QSslCertificate &authority)
        : m_port(endpoint.port)
    {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({authority});
        m_socket.setSslConfiguration(tls);
        m_socket.setPeerVerifyName(endpoint.host);
    }

    // What went differently first; empty if all went as written.
    QByteArray play(const QByteArray &dialogue)
    {
        for (const auto &line : dialogue.split('\n')) {
            const auto step = line.trimmed();
            if (step.isEmpty())
                continue;
            if (!begin(step.at(0)) || !perform(step.first(2), step.mid(3)))
                return step + " | last heard: " + m_heard + " | " + m_socket.errorString().toUtf8();
        }
        return {};
    }

private:
    static constexpr int limit = 5000; // milliseconds, for what must come
    static constexpr int silence = 300; // for what must not

    bool begin(char step)
    {
        if (m_socket.state() != QAbstractSocket::UnconnectedState || m_begun)
            return true;
        m_begun = true;
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        return m_socket.waitForConnected(step == 'B' ? silence : limit) || step == 'B' || step == 'R';
    }

    bool perform(const QByteArray &kind, QByteArray text)
    {
        if (kind == "C:")
            return m_socket.write(text.replace("{crlf}", "\r\n") + "\r\n") > 0 && m_socket.waitForBytesWritten(limit);
        if (kind == "S:")
            return readLine().startsWith(text);
        if (kind == "S~")
            return skipTo(text);
        if (kind == "T:")
            return startTls();
        if (kind == "E:")
            return !startTls() && hasError(text);
        if (kind == "X:")
            return hasEnded();
        if (kind == "N:")
            return !m_socket.waitForReadyRead(silence) && m_socket.state() == QAbstractSocket::ConnectedState;
        if (kind == "R:")
            return m_socket.error() == QAbstractSocket::ConnectionRefusedError;
        return kind == "B:" && m_socket.error() == QAbstractSocket::SocketTimeoutError;
    }

    QByteArray readLine()
    {
        while (!m_socket.canReadLine() && m_socket.waitForReadyRead(limit)) { }
        m_heard = m_socket.readLine();
        return m_heard;
    }

    bool skipTo(const QByteArray &text)
    {
        while (!readLine().startsWith(text))
            if (m_heard.isEmpty())
                return false;
        return true;
    }

    bool startTls()
    {
        m_socket.startClientEncryption();
        return m_socket.waitForEncrypted(limit);
    }

    bool hasError(const QByteArray &name) const
    {
        const auto errors = m_socket.sslHandshakeErrors();
        const auto wanted = QMetaEnum::fromType<QSslError::SslError>().keyToValue(name.constData());
        return errors.size() == 1 && errors.first().error() == wanted;
    }

    bool hasEnded()
    {
        if (m_socket.bytesAvailable() > 0) {
            m_heard = m_socket.readAll();
            return false;
        }
        return m_socket.state() == QAbstractSocket::UnconnectedState || (m_socket.waitForDisconnected(limit) && m_socket.bytesAvailable() == 0);
    }

    QSslSocket m_socket;
    quint16 m_port;
    bool m_begun = false;
    QByteArray m_heard;
};
