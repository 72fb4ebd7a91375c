// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testrun.h"

#include <algorithm>
#include <utility>

namespace
{
std::optional<SideProgress> beginning(const std::optional<CheckRequest> &request)
{
    return request ? std::optional(SideProgress{*request, {}, {}}) : std::nullopt;
}

bool signsIn(const std::optional<SideProgress> &side)
{
    return side && side->request.credentials;
}

bool sentPassword(const std::optional<SideProgress> &side)
{
    if (!signsIn(side))
        return false;
    if (side->result)
        return side->result->credentialsSent != CredentialsSent::No;
    return std::ranges::any_of(side->reports, [](const StageReport &report) {
        return report.stage == Stage::SignIn && report.status != StageReport::Skipped;
    });
}

// The stage that was under way came to nothing.
void breakOff(std::optional<SideProgress> &side)
{
    if (!side || side->result)
        return;
    for (auto &report : side->reports)
        if (report.status == StageReport::Running)
            report.status = StageReport::Skipped;
}

void finish(std::optional<SideProgress> &side, const std::optional<CheckResult> &result)
{
    if (!side || !result)
        return;
    side->reports = result->stages;
    side->result = result;
}
} // namespace

TestRun::TestRun(NetworkThread &network, QObject *parent)
    : QObject(parent)
    , m_task(network)
{
}

void TestRun::start(const AccountCheckRequest &request)
{
    cancel();
    m_incoming = beginning(request.incoming);
    m_outgoing = beginning(request.outgoing);
    m_result.reset();
    m_messageSent.reset();
    m_passwordsSent = 0;
    m_isRunning = true;
    m_task.start([request, this, number = m_number] {
        return check(request, *this, number);
    });
}

void TestRun::cancel()
{
    ++m_number;
    m_task.cancel();
    if (!std::exchange(m_isRunning, false))
        return;
    m_passwordsSent = sentPasswords();
    breakOff(m_incoming);
    breakOff(m_outgoing);
}

// To the thread that this run was made on. A report of an older test may still come; it is known by its number.
template<typename Report>
void TestRun::post(Report report)
{
    callLater(*this, std::move(report));
}

// Runs on the network thread. `run` is only handed on to its own thread.
Task<> TestRun::check(AccountCheckRequest request, TestRun &run, int number)
{
    const auto listener = [&run, number](Side side, const StageReport &report) {
        run.post([&run, number, side, report] {
            run.take(number, side, report);
        });
    };
    const auto result = co_await checkAccount(std::move(request), listener);
    run.post([&run, number, result] {
        run.take(number, result);
    });
}

void TestRun::take(int number, Side side, const StageReport &report)
{
    if (number != m_number)
        return;
    progress(side)->take(report);
    if (report.stage == Stage::Message && report.status == StageReport::Passed)
        m_messageSent.emplace().start();
    Q_EMIT progressed();
}

void TestRun::take(int number, const AccountCheckResult &result)
{
    if (number != m_number)
        return;
    finish(m_incoming, result.incoming);
    finish(m_outgoing, result.outgoing);
    m_result = result;
    m_isRunning = false;
    Q_EMIT finished();
}

const std::optional<SideProgress> &TestRun::side(Side side) const
{
    return side == Side::Incoming ? m_incoming : m_outgoing;
}

std::optional<SideProgress> &TestRun::progress(Side side)
{
    return side == Side::Incoming ? m_incoming : m_outgoing;
}

int TestRun::sidesThatSignIn() const
{
    return int(signsIn(m_incoming)) + int(signsIn(m_outgoing));
}

int TestRun::passwordsSent() const
{
    return m_isRunning || m_result ? sentPasswords() : m_passwordsSent;
}

int TestRun::attempts() const
{
    if (!m_result)
        return passwordsSent();
    return (m_result->incoming ? m_result->incoming->signInAttempts : 0) + (m_result->outgoing ? m_result->outgoing->signInAttempts : 0);
}

int TestRun::sentPasswords() const
{
    return int(sentPassword(m_incoming)) + int(sentPassword(m_outgoing));
}
