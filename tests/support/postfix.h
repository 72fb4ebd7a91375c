// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemon.h"
#include "testauthority.h"

#include "account/endpoint.h"

class Dovecot;

// A real Postfix for submission, with a configuration, queue and data folder of its own on free ports of 127.0.0.1. It asks
// Dovecot who may sign in, lets jane send as jane@example.com only, delivers into her INBOX at Dovecot, and knows no way out
// of this computer. It writes down in Authentication-Results that she had signed in. Three more addresses are hers:
// spam@example.com ends in her folder Junk, filed@example.com in Projects, and elsewhere@example.com where she cannot see it.
class Postfix
{
public:
    // Why this machine cannot run it; empty when it can. Its daemons change their user, which only root may do.
    static QString unavailable();

    // All its files lie in the folder. The Dovecot must live as long.
    Postfix(const QString &folder, const Dovecot &dovecot);

    bool start(const ServerCertificate &certificate);
    Endpoint endpoint(Security security) const; // Tls: port 465's service; otherwise port 587's
    QByteArray log() const;

    // How often the log says so.
    qsizetype count(QByteArrayView words) const;
    // Connections that have ended.
    qsizetype farewells() const;

private:
    QByteArray mainFile(const ServerCertificate &certificate) const;
    QByteArray masterFile() const;
    void makeFolders() const;

    QString m_folder;
    const Dovecot &m_dovecot;
    QList<quint16> m_ports;
    Daemon m_daemon;
};
