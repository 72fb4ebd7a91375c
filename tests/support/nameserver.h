// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemon.h"

#include <QTemporaryDir>

// A real name server (dnsmasq) on a free port of 127.0.0.1 that knows example.com, example.net and what it was told, and of
// all other names that there are none.
class NameServer
{
public:
    // Why this machine cannot run it; empty when it can.
    static QString unavailable();

    NameServer();

    // Records, before it is started. A text of over 255 octets is split as DNS wants it.
    void addMx(const QString &domain, const QString &host, int preference);
    void addText(const QString &name, const QByteArray &text);
    void addService(const QString &name, const QString &target, quint16 port, int priority = 0, int weight = 0);
    void addAddress(const QString &name, const QString &address);
    void addRaw(const QString &name, int type, const QByteArray &data); // of any type

    bool start();
    quint16 port() const
    {
        return m_port;
    }
    // "127.0.0.1:PORT", for --resolver
    QString address() const;
    // Everything that it was asked.
    QByteArray log() const
    {
        return m_daemon.output();
    }

private:
    QTemporaryDir m_folder;
    QByteArrayList m_settings;
    quint16 m_port;
    Daemon m_daemon;
};
