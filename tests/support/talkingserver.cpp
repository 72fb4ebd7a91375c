// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "talkingserver.h"

#include "testfile.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

TalkingServer::TalkingServer(Protocol protocol, Security security, const ServerCertificate &certificate, std::chrono::milliseconds greetingDelay)
    : m_protocol(protocol)
    , m_security(security)
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_delay(greetingDelay)
{
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_tls.setLocalCertificate(QSslCertificate(readTestFile(certificate.certificate)));
    m_tls.setPrivateKey(QSslKey(readTestFile(certificate.key), QSsl::Ec));
}

void TalkingServer::incomingConnection(qintptr descriptor)
{
    auto *client = new QSslSocket(this);
    client->setSslConfiguration(m_tls);
    client->setSocketDescriptor(descriptor);
    const auto greetLater = [this, client] {
        QTimer::singleShot(m_delay, client, [this, client] {
            greet(*client);
        });
    };
    connect(client, &QIODevice::readyRead, this, [this, client] {
        while (client->canReadLine())
            answer(*client, client->readLine().trimmed());
    });
    if (m_security != Security::Tls)
        return greetLater();
    connect(client, &QSslSocket::encrypted, this, greetLater);
    client->startServerEncryption();
}

void TalkingServer::greet(QSslSocket &client) const
{
    client.write(m_protocol == Protocol::Smtp ? "220 mail ESMTP\r\n" : m_protocol == Protocol::Imap ? "* OK ready\r\n" : "+OK ready\r\n");
}

void TalkingServer::answer(QSslSocket &client, const QByteArray &line)
{
    m_heard += line + '\n';
    const auto words = line.toUpper().split(' ');
    const auto command = words.value(m_protocol == Protocol::Imap ? 1 : 0);
    const auto tag = line.split(' ').value(0);
    const bool mayLock = m_security == Security::StartTls && !client.isEncrypted();
    const QByteArray open = mayLock ? "STARTTLS" : "AUTH=PLAIN";
    if (command == "CAPABILITY")
        client.write("* CAPABILITY IMAP4rev1 " + open + "\r\n" + tag + " OK done\r\n");
    else if (command == "EHLO")
        client.write(mayLock ? "250-mail\r\n250 STARTTLS\r\n" : "250-mail\r\n250 AUTH PLAIN\r\n");
    else if (command == "CAPA")
        client.write(mayLock ? "+OK\r\nSTLS\r\n.\r\n" : "+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n");
    else if ((command == "STARTTLS" || command == "STLS") && mayLock) {
        client.write(m_protocol == Protocol::Smtp ? QByteArray("220 go\r\n") : m_protocol == Protocol::Imap ? tag + " OK go\r\n" : QByteArray("+OK go\r\n"));
        client.startServerEncryption();
    } else if (command == "QUIT" || command == "LOGOUT") {
        client.disconnectFromHost();
    } else {
        client.write(m_protocol == Protocol::Smtp ? QByteArray("502 no\r\n") : m_protocol == Protocol::Imap ? tag + " BAD no\r\n" : QByteArray("-ERR no\r\n"));
    }
}
