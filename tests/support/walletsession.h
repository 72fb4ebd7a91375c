// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>

#include <optional>

// A real KWallet service on a session bus and in a home folder of a test's own. The bus starts no service by itself, so a test
// knows when there is one.
class WalletSession
{
public:
    // Started plainly, a test program starts itself again in such a session; this is then its exit status. Nothing where it is
    // in one already, or where there can be none.
    static std::optional<int> enter(const QString &home);

    static QString unavailable(); // why there can be none; empty where it can
    bool start(); // the service, with its wallet open
    void stop();

    static bool openLikeLogin(); // does what a log-in with the wallet's password does
    static bool closeWallet();

    static inline const QString service = QStringLiteral("org.kde.kwalletd6");

private:
    QProcess m_service;
};
