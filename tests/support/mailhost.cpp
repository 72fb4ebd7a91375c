// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailhost.h"

#include "testfile.h"

using namespace Qt::StringLiterals;

MailHost::MailHost()
    : m_dovecot(m_folder.path())
{
    if (!Postfix::unavailable().isEmpty())
        return;
    makeTestFolder(m_folder.filePath(u"postfix"_s));
    m_postfix.emplace(m_folder.filePath(u"postfix"_s), m_dovecot);
}

bool MailHost::start(const ServerCertificate &certificate, const QByteArray &password)
{
    return m_dovecot.start(certificate, password) && (!m_postfix || m_postfix->start(certificate));
}

bool MailHost::offers(Protocol protocol) const
{
    return protocol != Protocol::Smtp || m_postfix;
}

Endpoint MailHost::endpoint(Protocol protocol, Security security) const
{
    return protocol == Protocol::Smtp ? m_postfix->endpoint(security) : m_dovecot.endpoint(protocol, security);
}

QByteArray MailHost::log() const
{
    return m_dovecot.log() + (m_postfix ? m_postfix->log() : QByteArray());
}

// Dovecot hears of both: what is said to it, and what Postfix asks it.
qsizetype MailHost::signInAttempts() const
{
    return m_dovecot.signInAttempts();
}

qsizetype MailHost::farewells() const
{
    return m_dovecot.farewells() + (m_postfix ? m_postfix->farewells() : 0);
}
