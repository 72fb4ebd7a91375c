// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dovecot.h"
#include "postfix.h"

#include <QTemporaryDir>

#include <optional>

// All of a mail provider on this computer: Dovecot, and Postfix where the machine allows it, with the same certificate.
class MailHost
{
public:
    MailHost();

    void takeTokens(const QUrl &introspection, const QString &caFile)
    {
        m_dovecot.takeTokens(introspection, caFile);
    }
    // Postfix is left out where it is unavailable, see Postfix::unavailable().
    bool start(const ServerCertificate &certificate, const QByteArray &password);
    Endpoint endpoint(Protocol protocol, Security security) const;
    bool offers(Protocol protocol) const;

    // Everything that the servers wrote.
    QByteArray log() const;
    // How often somebody tried to sign in, and how many connections have ended, whatever was spoken.
    qsizetype signInAttempts() const;
    qsizetype farewells() const;

    const Dovecot &dovecot() const
    {
        return m_dovecot;
    }
    const Postfix &postfix() const
    {
        return *m_postfix;
    }

private:
    QTemporaryDir m_folder;
    Dovecot m_dovecot;
    std::optional<Postfix> m_postfix;
};
