// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "saslserver.h"
#include "serverconnection.h"

// POP3 (RFC 1939, 2449, 2595, 5034) on the practice mailbox.
class Pop3ServerSession : public ServerConnection
{
    Q_OBJECT
public:
    using ServerConnection::ServerConnection;

protected:
    void greet() override;
    void hear(const QByteArray &line) override;

private:
    struct Item {
        quint32 uid;
        qsizetype size;
        bool deleted = false;
    };

    void command(const QByteArray &line);
    void capa(const QByteArray &argument);
    void stls(const QByteArray &argument);
    void user(const QByteArray &argument);
    void pass(const QByteArray &argument);
    void auth(const QByteArray &argument);
    void sasl(SaslServer::Step step);
    void finishSignIn(const QByteArray &userName, const QByteArray &password, bool isToken = false);
    void stat(const QByteArray &argument);
    void list(const QByteArray &argument);
    void uidl(const QByteArray &argument);
    void retr(const QByteArray &argument);
    void top(const QByteArray &argument);
    void dele(const QByteArray &argument);
    void rset(const QByteArray &argument);
    void noop(const QByteArray &argument);
    void quit(const QByteArray &argument);

    Item *itemAt(const QByteArray &number); // says so if there is none
    const ReceivedMessage *messageAt(const QByteArray &number);
    void scan(const QByteArray &argument, QByteArray (*describe)(const Item &));
    void sayText(const QByteArray &text);

    QByteArray m_userName;
    std::optional<SaslServer> m_sasl;
    std::optional<QList<Item>> m_items; // the mailbox as it was at sign-in
};
