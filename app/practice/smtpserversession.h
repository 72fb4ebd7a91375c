// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "saslserver.h"
#include "serverconnection.h"

// Message submission (RFC 6409) to the practice mailbox: takes mail of its owner to its owner, and passes nothing on.
class SmtpServerSession : public ServerConnection
{
    Q_OBJECT
public:
    using ServerConnection::ServerConnection;

protected:
    void greet() override;
    void hear(const QByteArray &line) override;

private:
    enum class Phase {
        Commands,
        Sasl,
        Data,
    };

    void command(const QByteArray &line);
    void ehlo(const QByteArray &name);
    void helo(const QByteArray &name);
    void startTlsCommand(const QByteArray &argument);
    void auth(const QByteArray &argument);
    void sasl(SaslServer::Step step);
    void finishSignIn();
    void mail(const QByteArray &argument);
    void recipient(const QByteArray &argument);
    void data(const QByteArray &argument);
    void dataLine(const QByteArray &line);
    void finishMessage();
    QByteArray deliver();
    void reset(const QByteArray &argument);
    void noop(const QByteArray &argument);
    void quit(const QByteArray &argument);
    void forgetMessage();
    QByteArray traceLines() const;

    Phase m_phase = Phase::Commands;
    QByteArray m_clientName;
    bool m_signedIn = false;
    std::optional<SaslServer> m_sasl;
    std::optional<QByteArray> m_sender;
    QByteArrayList m_recipients;
    QByteArray m_text;
};
