// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl.h"

#include "qcasasl.h"
#include "saslbearer.h"

#include <QByteArrayList>

namespace
{
// QCA could do this as well, but loading it takes longer than a whole sign-in, and nearly every server takes PLAIN.
class Plain : public SaslClient
{
public:
    explicit Plain(const Credentials &credentials)
        : m_credentials(credentials)
    {
    }
    Task<std::optional<QByteArray>> initialResponse() override
    {
        QByteArray message("\0", 1);
        message += m_credentials.userName.toUtf8();
        message += '\0';
        message += m_credentials.secret.bytes();
        m_isSaid = true;
        co_return message;
    }
    Task<SaslResponse> respond(QByteArray) override
    {
        co_return std::unexpected(Cause::ProtocolError); // everything was said
    }
    Proof proof() const override
    {
        return m_isSaid ? Proof::Password : Proof::None;
    }

private:
    Credentials m_credentials;
    bool m_isSaid = false;
};

// Two questions, whatever their words: servers translate "Username:" and "Password:" as they like.
class Login : public SaslClient
{
public:
    explicit Login(const Credentials &credentials)
        : m_credentials(credentials)
    {
    }
    Task<std::optional<QByteArray>> initialResponse() override
    {
        co_return std::nullopt;
    }
    Task<SaslResponse> respond(QByteArray) override
    {
        switch (m_questions++) {
        case 0:
            co_return m_credentials.userName.toUtf8();
        case 1:
            co_return m_credentials.secret.bytes().toByteArray();
        default:
            co_return std::unexpected(Cause::ProtocolError);
        }
    }
    Proof proof() const override
    {
        return m_questions == 2 ? Proof::Password : Proof::None;
    }
    bool readsChallenges() const override
    {
        return false;
    }

private:
    Credentials m_credentials;
    int m_questions = 0;
};

bool isSpokenHere(AuthMechanism mechanism)
{
    switch (mechanism) {
    case AuthMechanism::CramMd5:
    case AuthMechanism::ScramSha1:
    case AuthMechanism::ScramSha256:
        return QcaSasl::isAvailable();
    default:
        return true;
    }
}

std::optional<AuthMechanism> firstOffered(const QList<AuthMechanism> &candidates, const QByteArrayList &offered)
{
    for (const auto mechanism : candidates)
        if (offered.contains(saslName(mechanism)) && isSpokenHere(mechanism))
            return mechanism;
    return std::nullopt;
}
} // namespace

std::unique_ptr<SaslClient> makeSaslClient(AuthMechanism mechanism, const Credentials &credentials, const Endpoint &server)
{
    if (!isSpokenHere(mechanism))
        return nullptr;
    switch (mechanism) {
    case AuthMechanism::Plain:
        return std::make_unique<Plain>(credentials);
    case AuthMechanism::Login:
        return std::make_unique<Login>(credentials);
    case AuthMechanism::CramMd5:
    case AuthMechanism::ScramSha1:
    case AuthMechanism::ScramSha256:
        return std::make_unique<QcaSasl>(mechanism, credentials, server);
    case AuthMechanism::XOAuth2:
        return std::make_unique<XOAuth2>(credentials);
    case AuthMechanism::OAuthBearer:
        return std::make_unique<OAuthBearer>(credentials, server);
    }
    return nullptr;
}

std::optional<AuthMechanism> chooseMechanism(const QByteArrayList &offered, const Credentials &credentials)
{
    if (credentials.mechanism)
        return firstOffered({*credentials.mechanism}, offered);
    return firstOffered(credentials.isToken ? tokenMechanisms() : passwordMechanisms(), offered);
}

std::optional<AuthMechanism> choosePlainMechanism(const QByteArrayList &offered, std::optional<AuthMechanism> tried)
{
    QList<AuthMechanism> candidates{AuthMechanism::Plain, AuthMechanism::Login};
    candidates.removeIf([&tried](AuthMechanism mechanism) {
        return mechanism == tried;
    });
    return firstOffered(candidates, offered);
}
