// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saslexchange.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostChallenges = 10;
constexpr qsizetype longestChallenge = 12288; // RFC 4954 section 4

QByteArray decodedChallenge(const Wire &wire, const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        wire.fail(Cause::ProtocolError, u"challenge is not base64"_s);
    return decoded.decoded;
}

// An empty first response is "=" on a command line (RFC 4954 section 4).
QByteArray coded(const QByteArray &response)
{
    return response.isEmpty() ? "="_ba : response.toBase64();
}
} // namespace

SaslExchange::SaslExchange(Wire &wire, AuthMechanism mechanism, const Credentials &credentials, const Endpoint &server)
    : m_wire(wire)
    , m_client(makeSaslClient(mechanism, credentials, server))
{
    if (!m_client)
        wire.fail(Cause::MechanismUnsupported, QString::fromLatin1(saslName(mechanism)));
}

Task<> SaslExchange::begin(QByteArray command, qsizetype longestLine)
{
    m_initial = co_await m_client->initialResponse();
    if (!m_initial || command.size() + 1 + coded(*m_initial).size() + 2 > longestLine)
        co_return m_wire.writeLine(command);
    auto response = *std::exchange(m_initial, {});
    m_wire.coverProof(response);
    m_wire.writeSecretLine(command + ' ' + coded(response), command + " ********");
    wipe(response);
}

// An invitation to say what comes first anyway, and the questions of LOGIN, may have any words, in base64 or not.
Task<SaslResponse> SaslExchange::responseTo(QByteArray challenge)
{
    if (m_initial)
        co_return *std::exchange(m_initial, {});
    co_return co_await m_client->respond(m_client->readsChallenges() ? decodedChallenge(m_wire, challenge) : QByteArray());
}

Task<> SaslExchange::answer(QByteArray challenge)
{
    if (++m_challenges > mostChallenges)
        m_wire.fail(Cause::ProtocolError, u"too many challenges"_s);
    if (challenge.size() > longestChallenge)
        m_wire.fail(Cause::ProtocolError, u"challenge too long"_s);
    auto response = co_await responseTo(challenge);
    if (!response)
        m_wire.fail(response.error(), u"unexpected challenge"_s);
    m_wire.coverProof(*response);
    m_wire.writeSecretLine(response->toBase64(), "********");
    wipe(*response);
}

Proof SaslExchange::conclude() const
{
    if (shown() == Proof::None)
        m_wire.fail(Cause::SignInNotProven, u"success before the secret was sent"_s);
    if (!m_client->trustsServer())
        m_wire.fail(Cause::ServerNotAuthenticated, u"success without proof"_s);
    return shown();
}
