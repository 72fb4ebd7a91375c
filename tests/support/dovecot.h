// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemon.h"
#include "testauthority.h"

#include "account/endpoint.h"

#include <QUrl>

#include <sys/types.h>

// A real Dovecot with the one mailbox of jane@example.com, who signs in as "jane". It listens on free ports of 127.0.0.1 and of
// 127.0.0.2: whoever reaches it at the former counts as the same computer, so it offers a sign-in there even on an unlocked
// line; at the latter it does not, as towards everybody else.
class Dovecot
{
public:
    // Why this machine cannot run it; empty when it can.
    static QString unavailable();

    // All its files lie in the folder.
    explicit Dovecot(const QString &folder);

    // Before the start: takes tokens of OAuth too (XOAUTH2, OAUTHBEARER), and asks there who they belong to.
    void takeTokens(const QUrl &introspection, const QString &caFile);
    bool start(const ServerCertificate &certificate, const QByteArray &password);
    Endpoint endpoint(Protocol protocol, Security security) const;
    QByteArray log() const;

    // How often the log says so.
    qsizetype count(QByteArrayView words) const;
    // How often somebody tried to sign in, here or through the socket that Postfix asks; by any mechanism, or by this one.
    qsizetype signInAttempts(const QString &mechanism = QStringLiteral("[A-Z0-9-]+")) const;
    // How often IMAP and POP3 were opened, and how often over a line that was not locked.
    qsizetype signIns() const;
    qsizetype signInsInClear() const;
    // How often mail was read by IMAP, and how often POP3 ended in good order after a look at the mailbox.
    qsizetype fetches() const;
    qsizetype popVisits() const;
    // Connections to IMAP and POP3 that have ended.
    qsizetype farewells() const;

    // The messages in the INBOX, and one more.
    QByteArrayList inbox() const;
    void deliver(const QByteArray &message) const;

    // What Postfix needs to ask for passwords and to deliver.
    QString authSocket() const;
    QString mailFolder() const;
    uid_t mailOwner() const;
    gid_t mailGroup() const;

private:
    QByteArray configuration(const ServerCertificate &certificate) const;

    QString m_folder;
    QByteArray m_tokens; // the part of the configuration
    QList<quint16> m_ports;
    Daemon m_daemon;
};
