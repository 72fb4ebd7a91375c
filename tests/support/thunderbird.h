// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemon.h"

class VirtualScreen;

// A real Thunderbird with a profile of its own, which trusts one authority and stays on this computer. It runs from a folder of
// links to the installed files, because policies are read beside the program: the installation itself stays as it is.
class Thunderbird
{
public:
    // Why this machine cannot run it; empty when it can.
    static QString unavailable();

    Thunderbird(const QString &folder, const VirtualScreen &screen, const QString &caFile);

    // Where the account goes in before the start.
    QString profileFolder() const;
    // What it can reach of the web, by https; otherwise nothing.
    void useWebProxy(quint16 port) const;
    bool start(const QStringList &arguments = {});
    QByteArray log() const;

private:
    void linkProgram() const;

    QString m_folder;
    const VirtualScreen &m_screen;
    QString m_caFile;
    Daemon m_daemon;
};
