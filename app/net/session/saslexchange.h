// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

// One SASL exchange on a locked line, whatever the protocol around it (RFC 4422 section 3). Counts the challenges, covers
// what it says in the transcript, and knows in the end whether the server has proven itself.
class SaslExchange
{
public:
    // Fails with mechanism-unsupported where the mechanism cannot be spoken here.
    SaslExchange(Wire &wire, AuthMechanism mechanism, const Credentials &credentials, const Endpoint &server);

    // Sends the command that begins the exchange. What the client has to say first goes on its line where that does not
    // grow over `longestLine` octets, and otherwise after the server's invitation.
    Task<> begin(QByteArray command, qsizetype longestLine);

    // Answers a challenge in base64.
    Task<> answer(QByteArray challenge);

    // What the server has been shown of the secret by now.
    Proof shown() const
    {
        return m_initial ? Proof::None : m_client->proof();
    }

    // After the server's yes: what that proves. Fails with sign-in-not-proven where it came before the whole secret or its
    // proof had been sent, and with server-not-authenticated where the server owes us the proof that it knows the password.
    Proof conclude() const;

    // After the server's no: whether that is its verdict on a whole proof, and not a broken exchange.
    bool isProofRefused() const
    {
        return shown() == Proof::ChallengeResponse;
    }

private:
    Task<SaslResponse> responseTo(QByteArray challenge);

    Wire &m_wire;
    std::unique_ptr<SaslClient> m_client;
    std::optional<QByteArray> m_initial; // as long as it was not said
    int m_challenges = 0;
};
