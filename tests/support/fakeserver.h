// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicecertificates.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <QTimer>

#include <functional>

#include <sys/socket.h>

// Plays the server's half of one dialogue and writes down the client's half. It understands no protocol; it is given a
// script, a line of which starts with
//   S: what the server says, ended by CRLF      R: the same, without a line end (\r, \n, \0 and \xHH are understood)
//   C: what it must hear ("*" at the end: anything may follow)
//   F: the same as S, followed by what the actor answers to the line heard last
//   T: the lock goes on here                    X: the server hangs up
//   Z: the connection is reset                  H: the server says no more, but goes on hearing (a half-close)
//   W: waits until something has come, whatever it is      N: nothing more happens
//   D: says this over and over, a byte at a time, with a moment between      L: says this over and over as fast as it is taken
// Every connection plays the script from the start.
class FakeServer : public QTcpServer
{
public:
    explicit FakeServer(const QByteArray &dialogue, const ServerIdentity &identity, const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0)
        : m_identity(identity)
    {
        for (const auto &line : dialogue.split('\n'))
            if (const auto text = line.trimmed(); !text.isEmpty())
                m_script.append(text);
        listen(address, port);
    }

    // Sends these behind its own, as the chain.
    void setFurtherCertificates(const QList<QSslCertificate> &certificates)
    {
        m_furtherCertificates = certificates;
    }
    // Lets in only who shows a certificate.
    void demandCertificate(QSsl::SslProtocol version)
    {
        m_demanding = version;
    }

    // Answers what no script can know beforehand.
    using Actor = std::function<QByteArray(const QByteArray &heard)>;
    void setActor(const Actor &actor)
    {
        m_actor = actor;
    }

    QByteArrayList leftOver() const
    {
        return m_left;
    } // of the last connection's script
    QByteArray complaint() const
    {
        return m_complaint;
    }
    QByteArray heardInClear() const
    {
        return m_heardInClear;
    } // by all connections
    QByteArray heard() const
    {
        return m_heard;
    } // likewise, also behind the lock
    qint64 poured() const
    {
        return m_poured;
    } // bytes of an "L:" that were taken

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QSslSocket(this);
        auto tls = client->sslConfiguration();
        tls.setLocalCertificate(m_identity.certificate);
        tls.setPrivateKey(m_identity.key);
        if (!m_furtherCertificates.isEmpty())
            tls.setLocalCertificateChain(QList{m_identity.certificate} + m_furtherCertificates);
        if (m_demanding) {
            tls.setProtocol(*m_demanding);
            tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
            tls.setMissingCertificateIsFatal(true);
        }
        client->setSslConfiguration(tls);
        client->setSocketDescriptor(descriptor);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1); // else every answer of two writes waits for 40 ms
        m_left = m_script;
        connect(client, &QIODevice::readyRead, this, [this, client] {
            play(client);
        });
        connect(client, &QSslSocket::encrypted, this, [this, client] {
            play(client);
        });
        play(client);
    }

private:
    static QByteArray unescaped(const QByteArray &text)
    {
        QByteArray bytes;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] != '\\' || i + 1 == text.size()) {
                bytes += text[i];
                continue;
            }
            const char kind = text[++i];
            if (kind == 'x') {
                bytes += QByteArray::fromHex(text.mid(i + 1, 2));
                i += 2;
            } else {
                bytes += kind == 'r' ? '\r' : kind == 'n' ? '\n' : kind == '0' ? '\0' : kind;
            }
        }
        return bytes;
    }

    static void reset(QSslSocket *client)
    {
        const linger atOnce{1, 0};
        setsockopt(static_cast<int>(client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        client->abort();
    }

    static void drip(QSslSocket *client, const QByteArray &text)
    {
        auto *tap = new QTimer(client);
        connect(tap, &QTimer::timeout, client, [client, text, next = 0LL]() mutable {
            client->write(text.sliced(next++ % text.size(), 1));
            client->flush();
        });
        tap->start(1);
    }

    void flood(QSslSocket *client, const QByteArray &text)
    {
        const auto much = text.repeated(1 + 64 * 1024 / text.size());
        const auto pour = [client, much] {
            if (client->bytesToWrite() + client->encryptedBytesToWrite() < much.size())
                client->write(much);
        };
        const auto written = client->isEncrypted() ? &QSslSocket::encryptedBytesWritten : &QIODevice::bytesWritten;
        connect(client, written, client, [this, pour](qint64 bytes) {
            m_poured += bytes;
            pour();
        });
        pour();
    }

    void play(QSslSocket *client)
    {
        while (!m_left.isEmpty()) {
            const auto line = m_left.first();
            const auto text = line.mid(2).trimmed();
            if (line.startsWith("N:"))
                return;
            if (line.startsWith("S:")) {
                client->write(text + "\r\n");
            } else if (line.startsWith("F:")) {
                client->write(text + ' ' + m_actor(m_lastHeard) + "\r\n");
            } else if (line.startsWith("R:")) {
                client->write(unescaped(text));
            } else if (line.startsWith("X:")) {
                client->disconnectFromHost();
            } else if (line.startsWith("W:")) {
                if (client->bytesAvailable() == 0)
                    return;
            } else if (line.startsWith("Z:")) {
                return reset(client);
            } else if (line.startsWith("H:")) {
                client->flush();
                shutdown(static_cast<int>(client->socketDescriptor()), SHUT_WR);
            } else if (line.startsWith("D:")) {
                drip(client, unescaped(text));
            } else if (line.startsWith("L:")) {
                flood(client, unescaped(text));
            } else if (line.startsWith("T:")) {
                if (client->mode() == QSslSocket::UnencryptedMode)
                    client->startServerEncryption();
                if (!client->isEncrypted())
                    return;
            } else {
                if (!client->canReadLine())
                    return;
                hear(client->readLine().trimmed(), text, client->isEncrypted());
            }
            m_left.removeFirst();
        }
        if (!client->isEncrypted() && client->mode() != QSslSocket::UnencryptedMode)
            return;
        const auto rest = client->readAll();
        m_heard += rest;
        if (!client->isEncrypted())
            m_heardInClear += rest;
    }

    void hear(const QByteArray &heard, const QByteArray &expected, bool encrypted)
    {
        m_lastHeard = heard;
        m_heard += heard + '\n';
        if (!encrypted)
            m_heardInClear += heard + '\n';
        const bool matches = expected.endsWith('*') ? heard.startsWith(expected.chopped(1)) : heard == expected;
        if (!matches)
            m_complaint = "expected '" + expected + "', heard '" + heard + '\'';
    }

    ServerIdentity m_identity;
    QList<QSslCertificate> m_furtherCertificates;
    std::optional<QSsl::SslProtocol> m_demanding;
    QByteArrayList m_script;
    QByteArrayList m_left;
    QByteArray m_complaint;
    QByteArray m_heardInClear;
    QByteArray m_heard;
    QByteArray m_lastHeard;
    qint64 m_poured = 0;
    Actor m_actor;
};
