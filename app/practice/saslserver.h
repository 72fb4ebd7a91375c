// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scramserver.h"

// The server's half of SASL PLAIN (RFC 4616), LOGIN, CRAM-MD5 (RFC 2195), SCRAM, XOAUTH2 and OAUTHBEARER (RFC 7628). A token that
// is not taken is refused at once, as Microsoft does it. Texts on the wire are base64.
class SaslServer
{
public:
    enum class Step {
        Ask, // send challenge() and wait for an answer
        Done, // userName() and password() are known
        Cancelled, // the client said "*"
        Malformed,
    };

    // Those that this class speaks, as servers list them.
    static QByteArray mechanisms();

    // The right password is needed to check a proof that does not say it.
    SaslServer(const QByteArray &mechanism, const QByteArray &rightPassword);

    // With what the client sent along with its command, if anything ("=" is the empty text, RFC 4954 4).
    Step begin(const std::optional<QByteArray> &initialResponse);
    Step hear(const QByteArray &line);

    QByteArray challenge() const
    {
        return m_challenge.toBase64();
    }
    QByteArray userName() const
    {
        return m_userName;
    }
    // What the client said, or the right one where the client has proven to know it; a token where saidToken() says so.
    QByteArray password() const
    {
        return m_password;
    }
    bool saidToken() const
    {
        return m_saidToken;
    }

private:
    Step take(const QByteArray &response);
    Step takePlain(const QByteArray &response);
    Step takeLogin(const QByteArray &response);
    Step takeCramMd5(const QByteArray &response);
    Step takeScram(const QByteArray &response);
    Step takeToken(const QByteArray &response);

    QByteArray m_mechanism;
    QByteArray m_rightPassword;
    QByteArray m_challenge;
    std::optional<ScramServer> m_scram;
    int m_answers = 0;
    QByteArray m_userName;
    QByteArray m_password;
    bool m_saidToken = false;
};
