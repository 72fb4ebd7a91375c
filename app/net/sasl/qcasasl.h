// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sasl.h"
#include "scrammessage.h"

#include <QTimer>
#include <QtCrypto>

// The mechanisms that never say the password, by the Cyrus plug-in of QCA: SCRAM (RFC 5802, RFC 7677), where the server
// proves that it knows the password too, and CRAM-MD5 (RFC 2195).
class QcaSasl : public QObject, public SaslClient
{
    auto nextEvent();

public:
    QcaSasl(AuthMechanism mechanism, const Credentials &credentials, const Endpoint &server);

    // Whether the plug-in is installed, and QCA may be trusted with a secret here.
    static bool isAvailable();

    Task<std::optional<QByteArray>> initialResponse() override;
    Task<SaslResponse> respond(QByteArray challenge) override;
    bool trustsServer() const override
    {
        return m_isDone || !isScram();
    }
    Proof proof() const override
    {
        return m_hasProven ? Proof::ChallengeResponse : Proof::None;
    }

private:
    enum class Heard {
        Nothing,
        Message,
        Fault,
    };
    void start();
    void hear(Heard what, const QByteArray &message = {});
    bool isScram() const
    {
        return m_mechanism != AuthMechanism::CramMd5;
    }

    AuthMechanism m_mechanism;
    Credentials m_credentials;
    Endpoint m_server;
    QCA::SASL m_sasl;
    QTimer m_patience;
    QByteArray m_clientFirst;
    int m_challenges = 0;
    Heard m_heard = Heard::Nothing;
    QByteArray m_message;
    bool m_isDone = false;
    bool m_hasProven = false; // the answer to the first challenge is the proof
    std::coroutine_handle<> m_waiting;
};
