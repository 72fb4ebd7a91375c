// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicecertificates.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

// Plays the server's half of one dialogue and writes down the client's half. It understands no protocol; it is given a
// script, a line of which starts with
//   S: what the server says, ended by CRLF      R: the same, without a line end (\r, \n, \0 and \xHH are understood)
//   C: what it must hear ("*" at the end: anything may follow)
//   F: the same as S, followed by what the actor answers to the line heard last
//   T: the lock goes on here                    X: the server hangs up
// Every connection plays the script from the start.
class FakeServer : public QTcpServer
{
public:
    FakeServer(const QByteArray &dialogue, const ServerIdentity &identity)
        : m_identity(identity)
    {
        for (const auto &line : dialogue.split('\n'))
            if (const auto text = line.trimmed(); !text.isEmpty())
                m_script.append(text);
        listen(QHostAddress::LocalHost);
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

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QSslSocket(this);
        auto tls = client->sslConfiguration();
        tls.setLocalCertificate(m_identity.certificate);
        tls.setPrivateKey(m_identity.key);
        client->setSslConfiguration(tls);
        client->setSocketDescriptor(descriptor);
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

    void play(QSslSocket *client)
    {
        while (!m_left.isEmpty()) {
            const auto line = m_left.first();
            const auto text = line.mid(2).trimmed();
            if (line.startsWith("S:")) {
                client->write(text + "\r\n");
            } else if (line.startsWith("F:")) {
                client->write(text + ' ' + m_actor(m_lastHeard) + "\r\n");
            } else if (line.startsWith("R:")) {
                client->write(unescaped(text));
            } else if (line.startsWith("X:")) {
                client->disconnectFromHost();
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
    QByteArrayList m_script;
    QByteArrayList m_left;
    QByteArray m_complaint;
    QByteArray m_heardInClear;
    QByteArray m_heard;
    QByteArray m_lastHeard;
    Actor m_actor;
};
