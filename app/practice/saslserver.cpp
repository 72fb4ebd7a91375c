// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saslserver.h"

#include <QList>
#include <QMessageAuthenticationCode>
#include <QUuid>

QByteArray SaslServer::mechanisms()
{
    return "PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256";
}

SaslServer::SaslServer(const QByteArray &mechanism, const QByteArray &rightPassword)
    : m_mechanism(mechanism)
    , m_rightPassword(rightPassword)
{
    if (mechanism == "LOGIN")
        m_challenge = "Username:";
    else if (mechanism == "CRAM-MD5")
        m_challenge = '<' + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "@practice.example.com>";
    else if (mechanism == "SCRAM-SHA-1")
        m_scram.emplace(QCryptographicHash::Sha1, rightPassword);
    else if (mechanism == "SCRAM-SHA-256")
        m_scram.emplace(QCryptographicHash::Sha256, rightPassword);
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

SaslServer::Step SaslServer::take(const QByteArray &response)
{
    ++m_answers;
    if (m_mechanism == "PLAIN")
        return takePlain(response);
    if (m_mechanism == "LOGIN")
        return takeLogin(response);
    if (m_mechanism == "CRAM-MD5")
        return takeCramMd5(response);
    return m_scram ? takeScram(response) : takeToken(response);
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
        m_challenge = "Password:";
        return Step::Ask;
    }
    m_password = response;
    return Step::Done;
}

// "jane 0123456789abcdef...": the name may hold spaces, the digest does not.
SaslServer::Step SaslServer::takeCramMd5(const QByteArray &response)
{
    const auto space = response.lastIndexOf(' ');
    if (space < 1)
        return Step::Malformed;
    m_userName = response.left(space);
    const auto digest = QMessageAuthenticationCode::hash(m_challenge, m_rightPassword, QCryptographicHash::Md5).toHex();
    if (response.mid(space + 1) == digest)
        m_password = m_rightPassword;
    return Step::Done;
}

// The client's name, its proof, and an empty answer to ours.
SaslServer::Step SaslServer::takeScram(const QByteArray &response)
{
    if (m_answers == 3)
        return Step::Done;
    const auto answer = m_answers == 1 ? m_scram->answerFirst(response) : m_scram->answerFinal(response);
    m_userName = m_scram->userName();
    if (!answer)
        return m_answers == 1 ? Step::Malformed : Step::Done;
    if (m_answers == 2)
        m_password = m_rightPassword;
    m_challenge = *answer;
    return Step::Ask;
}

// "user=jane^Aauth=Bearer TOKEN^A^A", or "n,a=jane,^Ahost=...^Aauth=Bearer TOKEN^A^A" with "," and "=" of the name as =2C and =3D.
SaslServer::Step SaslServer::takeToken(const QByteArray &response)
{
    for (const auto &part : response.split('\1')) {
        if (part.startsWith("user="))
            m_userName = part.sliced(5);
        else if (part.startsWith("n,a="))
            m_userName = QByteArray(part.sliced(4, part.lastIndexOf(',') - 4)).replace("=2C", ",").replace("=3D", "=");
        else if (part.startsWith("auth=Bearer "))
            m_password = part.sliced(12);
    }
    m_saidToken = !m_password.isEmpty();
    return Step::Done;
}
