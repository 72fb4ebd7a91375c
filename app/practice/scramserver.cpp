// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scramserver.h"

#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QUuid>

namespace
{
constexpr int iterations = 4096; // RFC 7677 section 4

// "n=jane,r=abc" has "jane" under 'n'.
QByteArray valueOf(char name, const QByteArray &message)
{
    for (const auto &part : message.split(','))
        if (part.size() > 1 && part[0] == name && part[1] == '=')
            return part.mid(2);
    return {};
}

QByteArray exclusiveOr(QByteArray left, const QByteArray &right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        left[i] = static_cast<char>(left[i] ^ right[i]);
    return left;
}
} // namespace

ScramServer::ScramServer(QCryptographicHash::Algorithm hash, const QByteArray &password)
    : m_hash(hash)
    , m_password(password)
    , m_nonce(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_salt(QUuid::createUuid().toRfc4122())
{
}

QByteArray ScramServer::keyed(const QByteArray &key, const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, key, m_hash);
}

std::optional<QByteArray> ScramServer::answerFirst(const QByteArray &clientFirst)
{
    const auto header = clientFirst.indexOf(',', clientFirst.indexOf(',') + 1) + 1; // "n,,"
    m_clientFirstBare = clientFirst.mid(header);
    m_userName = valueOf('n', m_clientFirstBare).replace("=2C", ",").replace("=3D", "=");
    const auto clientNonce = valueOf('r', m_clientFirstBare);
    if (header < 3 || m_userName.isEmpty() || clientNonce.isEmpty())
        return std::nullopt;
    m_nonce.prepend(clientNonce);
    m_serverFirst = "r=" + m_nonce + ",s=" + m_salt.toBase64() + ",i=" + QByteArray::number(iterations);
    return m_serverFirst;
}

std::optional<QByteArray> ScramServer::answerFinal(const QByteArray &clientFinal) const
{
    const auto withoutProof = clientFinal.left(clientFinal.lastIndexOf(",p="));
    const QByteArray authMessage = m_clientFirstBare + ',' + m_serverFirst + ',' + withoutProof;
    const auto salted = QPasswordDigestor::deriveKeyPbkdf2(m_hash, m_password, m_salt, iterations, QCryptographicHash::hashLength(m_hash));
    const auto clientKey = keyed(salted, "Client Key");
    const auto expected = exclusiveOr(clientKey, keyed(QCryptographicHash::hash(clientKey, m_hash), authMessage));
    if (valueOf('r', withoutProof) != m_nonce || QByteArray::fromBase64(valueOf('p', clientFinal)) != expected)
        return std::nullopt;
    return "v=" + keyed(keyed(salted, "Server Key"), authMessage).toBase64();
}
