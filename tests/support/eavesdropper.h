// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

// A mail server that takes every password there is, and keeps all it hears: as somebody on the way would who has put himself in the
// place of the server, or has taken STARTTLS out of what it says. It answers SMTP and IMAP as far as a sign-in and one message go.
class Eavesdropper : public QTcpServer
{
public:
    enum class Speaks {
        Smtp,
        Imap,
    };
    enum class Lock {
        None, // STARTTLS is not offered
        StartTls,
        Tls,
    };

    Eavesdropper(Speaks speaks, Lock lock, const QSslCertificate &certificate, const QSslKey &key)
        : m_speaks(speaks)
        , m_lock(lock)
        , m_certificate(certificate)
        , m_key(key)
    {
        listen(QHostAddress::LocalHost);
    }

    // Whether the secret was among all that was said, as it is or in base64.
    bool hasHeard(const QByteArray &secret) const
    {
        if (m_heard.contains(secret))
            return true;
        for (const auto &word : m_heard.simplified().split(' '))
            if (QByteArray::fromBase64(word).contains(secret))
                return true;
        return false;
    }
    QByteArray heard() const
    {
        return m_heard;
    }
    int connections() const
    {
        return m_connections;
    }
    // Whoever was here has gone.
    bool hasBeenLeft() const
    {
        return m_connections > 0 && m_open == 0;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        ++m_open;
        m_questions = 0;
        m_isData = false;
        auto *client = new QSslSocket(this);
        auto tls = client->sslConfiguration();
        tls.setLocalCertificate(m_certificate);
        tls.setPrivateKey(m_key);
        client->setSslConfiguration(tls);
        client->setSocketDescriptor(descriptor);
        connect(client, &QIODevice::readyRead, this, [this, client] {
            while (client->canReadLine())
                hear(*client, client->readLine());
        });
        connect(client, &QAbstractSocket::disconnected, this, [this] {
            --m_open;
        });
        const auto greet = [this, client] {
            const QByteArray imap = "* OK [" + capabilities(*client) + "] hello\r\n";
            client->write(m_speaks == Speaks::Smtp ? QByteArray("220 localhost ESMTP\r\n") : imap);
        };
        if (m_lock != Lock::Tls)
            return greet();
        connect(client, &QSslSocket::encrypted, this, greet);
        client->startServerEncryption();
    }

private:
    QByteArray capabilities(const QSslSocket &client) const
    {
        return QByteArray("CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN") + (offersLock(client) ? " STARTTLS" : "");
    }
    bool offersLock(const QSslSocket &client) const
    {
        return m_lock == Lock::StartTls && !client.isEncrypted();
    }

    void hear(QSslSocket &client, const QByteArray &line)
    {
        m_heard += line;
        const auto words = line.simplified().split(' ');
        if (m_speaks == Speaks::Smtp)
            answerSmtp(client, words);
        else
            answerImap(client, words);
    }

    void answerSmtp(QSslSocket &client, const QByteArrayList &words)
    {
        const auto verb = words.first().toUpper();
        if (m_isData) {
            m_isData = words.first() != ".";
            if (!m_isData)
                client.write("250 taken\r\n");
        } else if (m_questions > 0) {
            client.write(--m_questions > 0 ? "334 UGFzc3dvcmQ6\r\n" : "235 welcome\r\n");
        } else if (verb == "EHLO") {
            client.write(QByteArray("250-localhost\r\n") + (offersLock(client) ? "250-STARTTLS\r\n" : "") + "250 AUTH PLAIN LOGIN\r\n");
        } else if (verb == "STARTTLS") {
            client.write(offersLock(client) ? "220 go on\r\n" : "502 not here\r\n");
            if (offersLock(client)) {
                client.flush();
                client.startServerEncryption();
            }
        } else if (verb == "AUTH") {
            const bool isLogin = words.value(1).toUpper() == "LOGIN";
            m_questions = (isLogin ? 3 : 2) - static_cast<int>(words.size() > 2 ? 2 : 1);
            client.write(m_questions == 0 ? "235 welcome\r\n" : words.size() > 2 ? "334 UGFzc3dvcmQ6\r\n" : "334 VXNlcm5hbWU6\r\n");
        } else if (verb == "DATA") {
            m_isData = true;
            client.write("354 go on\r\n");
        } else if (verb == "QUIT") {
            client.write("221 bye\r\n");
            client.disconnectFromHost();
        } else {
            client.write("250 yes\r\n");
        }
    }

    void answerImap(QSslSocket &client, const QByteArrayList &words)
    {
        const auto verb = words.value(1).toUpper();
        if (m_questions > 0) {
            m_questions = 0;
            client.write(m_tag + " OK welcome\r\n");
            return;
        }
        m_tag = words.first();
        if (verb == "CAPABILITY")
            client.write("* " + capabilities(client) + "\r\n");
        if (verb == "AUTHENTICATE" && words.size() < 4) {
            m_questions = 1;
            client.write("+ \r\n");
            return;
        }
        if (verb == "LOGOUT")
            client.write("* BYE\r\n");
        const bool locks = verb == "STARTTLS";
        client.write(m_tag + (locks && !offersLock(client) ? " BAD not here\r\n" : " OK yes\r\n"));
        if (locks && offersLock(client)) {
            client.flush();
            client.startServerEncryption();
        }
        if (verb == "LOGOUT")
            client.disconnectFromHost();
    }

    Speaks m_speaks;
    Lock m_lock;
    QSslCertificate m_certificate;
    QSslKey m_key;
    QByteArray m_heard;
    QByteArray m_tag; // of the command under way
    int m_connections = 0;
    int m_open = 0;
    int m_questions = 0; // of a sign-in that are not answered yet
    bool m_isData = false;
};
