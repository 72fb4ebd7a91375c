// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemon.h"

// A real Caddy with what Mailwright published, as its administrator/Caddyfile tells it to serve it; but on a free port of
// 127.0.0.1, and with a certificate of the test.
class Caddy
{
public:
    // Why this machine cannot run it; empty when it can.
    static QString unavailable();

    // Its own files lie in the folder.
    explicit Caddy(const QString &folder);

    bool start(const QString &site, const QString &certificate, const QString &key);
    quint16 port() const
    {
        return m_port;
    }
    QByteArray log() const
    {
        return m_daemon.output();
    }

private:
    QString m_folder;
    quint16 m_port;
    Daemon m_daemon;
};
