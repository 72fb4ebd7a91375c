// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saslbearer.h"

namespace
{
// A name within a GS2 header (RFC 5801 section 4).
QByteArray gs2Name(const QString &name)
{
    return name.toUtf8().replace('=', "=3D").replace(',', "=2C");
}
} // namespace

Task<SaslResponse> SaslBearer::respond(QByteArray)
{
    if (std::exchange(m_heardError, true))
        co_return std::unexpected(Cause::ProtocolError);
    co_return answerToError();
}

Task<std::optional<QByteArray>> XOAuth2::initialResponse()
{
    m_isSaid = true;
    co_return "user=" + m_credentials.userName.toUtf8() + "\1auth=Bearer " + m_credentials.secret.bytes().toByteArray() + "\1\1";
}

QByteArray XOAuth2::answerToError() const
{
    return {};
}

OAuthBearer::OAuthBearer(const Credentials &credentials, const Endpoint &server)
    : SaslBearer(credentials)
    , m_server(server)
{
}

Task<std::optional<QByteArray>> OAuthBearer::initialResponse()
{
    m_isSaid = true;
    co_return "n,a=" + gs2Name(m_credentials.userName) + ",\1host=" + m_server.host.toUtf8() + "\1port=" + QByteArray::number(m_server.port) + "\1auth=Bearer "
        + m_credentials.secret.bytes().toByteArray() + "\1\1";
}

QByteArray OAuthBearer::answerToError() const
{
    return "\1"; // RFC 7628 section 3.2.3
}
