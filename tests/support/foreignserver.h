// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemon.h"
#include "testauthority.h"

#include "account/endpoint.h"

#include <map>

// One of the mail servers that cannot be installed beside Dovecot and Postfix: it runs from the folder it was unpacked to, with the
// one account "jane", on free ports of 127.0.0.1. How it is set up stands in tests/servers/foreign.
class ForeignServer
{
public:
    // Why this machine cannot run them; empty when it can.
    static QString unavailable();

    // All its files lie in the folder, which has a path of letters, digits and ".", "-", "_", "/".
    ForeignServer(const QString &name, const QString &folder);

    bool start(const ServerCertificate &certificate, const QByteArray &password, const QList<Protocol> &protocols);
    Endpoint endpoint(Protocol protocol, Security security) const;
    QByteArray log() const;

private:
    QString m_name;
    QString m_folder;
    std::map<QString, quint16> m_ports; // by the name their variable has for the set-up
    Daemon m_daemon;
};
