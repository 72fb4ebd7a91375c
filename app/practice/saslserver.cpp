// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saslserver.h"

#include <QList>

SaslServer::SaslServer(const QByteArray &mechanism)
    : m_mechanism(mechanism)
{
}

SaslServer::Step SaslServer::begin(const std::optional<QByteArray> &initialResponse)
{
    if (!initialResponse)
        return Step::Ask;
    return hear(*initialResponse == "=" ? QByteArray() : *initialResponse);
}

SaslServer::Step SaslServer::hear(const QByteArray &line)
{
    if (line == "*")
        return Step::Cancelled;
    const auto response = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    return response ? take(*response) : Step::Malformed;
}

QByteArray SaslServer::challenge() const
{
    if (m_mechanism != "LOGIN")
        return {};
    return QByteArray(m_answers == 0 ? "Username:" : "Password:").toBase64();
}

SaslServer::Step SaslServer::take(const QByteArray &response)
{
    ++m_answers;
    if (m_mechanism == "PLAIN")
        return takePlain(response);
    if (m_mechanism == "LOGIN")
        return takeLogin(response);
    return Step::Done;
}

SaslServer::Step SaslServer::takePlain(const QByteArray &response)
{
    const auto parts = response.split('\0');
    if (parts.size() != 3)
        return Step::Malformed;
    m_userName = parts.at(1);
    m_password = parts.at(2);
    return Step::Done;
}

SaslServer::Step SaslServer::takeLogin(const QByteArray &response)
{
    if (m_answers == 1) {
        m_userName = response;
        return Step::Ask;
    }
    m_password = response;
    return Step::Done;
}
