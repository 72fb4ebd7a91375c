// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl.h"

#include <QByteArrayList>

namespace
{
class Plain : public SaslClient
{
public:
    explicit Plain(const Credentials &credentials)
        : m_credentials(credentials)
    {
    }
    std::optional<QByteArray> initialResponse() override
    {
        QByteArray message("\0", 1);
        message += m_credentials.userName.toUtf8();
        message += '\0';
        message += m_credentials.secret.bytes();
        return message;
    }
    std::optional<QByteArray> respond(const QByteArray &challenge) override
    {
        return challenge.isEmpty() ? initialResponse() : std::nullopt;
    }

private:
    Credentials m_credentials;
};

// Two questions, whatever their words: servers translate "Username:" and "Password:" as they like.
class Login : public SaslClient
{
public:
    explicit Login(const Credentials &credentials)
        : m_credentials(credentials)
    {
    }
    std::optional<QByteArray> initialResponse() override
    {
        return std::nullopt;
    }
    std::optional<QByteArray> respond(const QByteArray &) override
    {
        switch (m_questions++) {
        case 0:
            return m_credentials.userName.toUtf8();
        case 1:
            return m_credentials.secret.bytes().toByteArray();
        default:
            return std::nullopt;
        }
    }

private:
    Credentials m_credentials;
    int m_questions = 0;
};
} // namespace

std::unique_ptr<SaslClient> makeSaslClient(AuthMechanism mechanism, const Credentials &credentials)
{
    switch (mechanism) {
    case AuthMechanism::Plain:
        return std::make_unique<Plain>(credentials);
    case AuthMechanism::Login:
        return std::make_unique<Login>(credentials);
    default:
        return nullptr;
    }
}

std::optional<AuthMechanism> chooseMechanism(const QByteArrayList &offered, const Credentials &credentials)
{
    const auto candidates = credentials.mechanism ? QList{*credentials.mechanism} : passwordMechanisms();
    for (const auto mechanism : candidates)
        if (offered.contains(saslName(mechanism)))
            return mechanism;
    return std::nullopt;
}
