// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

// The server's half of SASL PLAIN (RFC 4616) and LOGIN; of XOAUTH2 no more than that there is no token it would take.
// Texts on the wire are base64.
class SaslServer
{
public:
    enum class Step {
        Ask, // send challenge() and wait for an answer
        Done, // userName() and password() are known
        Cancelled, // the client said "*"
        Malformed,
    };

    explicit SaslServer(const QByteArray &mechanism);

    // With what the client sent along with its command, if anything ("=" is the empty text, RFC 4954 4).
    Step begin(const std::optional<QByteArray> &initialResponse);
    Step hear(const QByteArray &line);

    QByteArray challenge() const;
    QByteArray userName() const
    {
        return m_userName;
    }
    QByteArray password() const
    {
        return m_password;
    }

private:
    Step take(const QByteArray &response);
    Step takePlain(const QByteArray &response);
    Step takeLogin(const QByteArray &response);

    QByteArray m_mechanism;
    int m_answers = 0;
    QByteArray m_userName;
    QByteArray m_password;
};
