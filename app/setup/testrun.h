// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/networkthread.h"
#include "progress.h"

#include <QObject>

// One test of an account on the network thread, and how far it is.
class TestRun : public QObject
{
    Q_OBJECT
public:
    explicit TestRun(NetworkThread &network, QObject *parent = nullptr);

    void start(const AccountCheckRequest &request);
    void cancel(); // at once; nothing is heard of it afterwards
    bool isRunning() const
    {
        return m_isRunning;
    }

    // None for a side that the account does not have.
    const std::optional<SideProgress> &side(Side side) const;
    const std::optional<AccountCheckResult> &result() const
    {
        return m_result;
    }
    // Since the server has taken the test message, if it has.
    const std::optional<QElapsedTimer> &messageSent() const
    {
        return m_messageSent;
    }
    int sidesThatSignIn() const;
    int passwordsSent() const; // of this run, also where it was cancelled
    int attempts() const; // to sign in: more where a proof was refused and the password itself tried

Q_SIGNALS:
    void progressed();
    void finished();

private:
    static Task<> check(AccountCheckRequest request, TestRun &run, int number);
    template<typename Report>
    void post(Report report);
    void take(int number, Side side, const StageReport &report);
    void take(int number, const AccountCheckResult &result);
    std::optional<SideProgress> &progress(Side side);
    int sentPasswords() const;

    std::optional<SideProgress> m_incoming;
    std::optional<SideProgress> m_outgoing;
    std::optional<AccountCheckResult> m_result;
    std::optional<QElapsedTimer> m_messageSent;
    bool m_isRunning = false;
    int m_number = 0;
    int m_passwordsSent = 0; // before it was cancelled
    BackgroundTask m_task; // goes first: it reports to the rest
};
