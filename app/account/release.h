// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hostname.h"

// What is to be given away: a token opens the whole mailbox at its provider, and nobody can see whom it was made for.
enum class SecretKind {
    Password,
    Token,
};

// Leave to give one kind of secret to one host. Only the SecretGate gives it, and without it no secret is sent.
class Release
{
public:
    Release() = default; // for nobody

    bool covers(const QString &host, SecretKind kind) const
    {
        return !m_host.isEmpty() && m_kind == kind && parseHostName(host) == m_host;
    }

private:
    friend class SecretGate;
    Release(const QString &host, SecretKind kind)
        : m_host(host)
        , m_kind(kind)
    {
    }

    QString m_host; // as parseHostName() makes it
    SecretKind m_kind = SecretKind::Password;
};
