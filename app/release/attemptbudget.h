// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"

#include <QDateTime>

#include <functional>

// How often a server has refused a sign-in lately, whoever tried: the window, the terminal, another click. Servers count too, and
// lock accounts. Kept in a small file of the program's own (XDG_STATE_HOME/mailwright), readable for its owner only, without a secret
// and without a name that can be read. This very computer does not count.
class AttemptBudget
{
public:
    static constexpr int mostRefusals = 2;
    static constexpr std::chrono::minutes span{10};
    using Clock = std::function<QDateTime()>;

    // The one that every program of this person shares.
    static QString usualPlace();
    AttemptBudget(const QString &path = usualPlace(), Clock clock = QDateTime::currentDateTimeUtc);

    // Whether the next attempt is for the person to confirm.
    bool isSpent(const Endpoint &server, const QString &userName) const;
    void refused(const Endpoint &server, const QString &userName) const;
    void succeeded(const Endpoint &server, const QString &userName) const; // all is forgiven

private:
    QString m_path;
    Clock m_clock;
};

// "localhost", 127.0.0.0/8, ::1.
bool isThisComputer(const QString &host);
