// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authmechanism.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<AuthMechanism, 7> mechanisms = {{
    {AuthMechanism::Plain, "plain"_L1},
    {AuthMechanism::Login, "login"_L1},
    {AuthMechanism::CramMd5, "cram-md5"_L1},
    {AuthMechanism::ScramSha1, "scram-sha-1"_L1},
    {AuthMechanism::ScramSha256, "scram-sha-256"_L1},
    {AuthMechanism::XOAuth2, "xoauth2"_L1},
    {AuthMechanism::OAuthBearer, "oauthbearer"_L1},
}};
}

QLatin1StringView wordFor(AuthMechanism mechanism)
{
    return wordOf(mechanisms, mechanism);
}

std::optional<AuthMechanism> authMechanismFromWord(QStringView word)
{
    return valueOf(mechanisms, word);
}

QByteArray saslName(AuthMechanism mechanism)
{
    return QByteArray(wordFor(mechanism).data(), wordFor(mechanism).size()).toUpper();
}

bool takesToken(AuthMechanism mechanism)
{
    return mechanism == AuthMechanism::XOAuth2 || mechanism == AuthMechanism::OAuthBearer;
}

bool provesWithoutSaying(AuthMechanism mechanism)
{
    return mechanism == AuthMechanism::CramMd5 || mechanism == AuthMechanism::ScramSha1 || mechanism == AuthMechanism::ScramSha256;
}

QList<AuthMechanism> tokenMechanisms()
{
    return {AuthMechanism::XOAuth2, AuthMechanism::OAuthBearer};
}

QList<AuthMechanism> passwordMechanisms()
{
    return {AuthMechanism::ScramSha256, AuthMechanism::ScramSha1, AuthMechanism::CramMd5, AuthMechanism::Plain, AuthMechanism::Login};
}
