// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <optional>

// The server's half of SCRAM (RFC 5802, RFC 7677) for one user whose password is known. Texts as in the RFC, without the
// base64 of the mail protocols.
class ScramServer
{
public:
    ScramServer(QCryptographicHash::Algorithm hash, const QByteArray &password);

    // Salt, count and the whole nonce; nothing where the client's first message makes no sense.
    std::optional<QByteArray> answerFirst(const QByteArray &clientFirst);
    // Our own proof; nothing where the client's is wrong.
    std::optional<QByteArray> answerFinal(const QByteArray &clientFinal) const;

    QByteArray userName() const
    {
        return m_userName;
    }

private:
    QByteArray keyed(const QByteArray &key, const QByteArray &text) const;

    QCryptographicHash::Algorithm m_hash;
    QByteArray m_password;
    QByteArray m_userName;
    QByteArray m_clientFirstBare;
    QByteArray m_serverFirst;
    QByteArray m_nonce;
    QByteArray m_salt;
};
