// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control.h"

#include "certificatedoctor.h"

#include <algorithm>

namespace
{
constexpr auto longestComparison = std::chrono::seconds(10);

bool isSilence(Cause cause)
{
    return cause == Cause::ConnectionTimedOut || cause == Cause::ConnectionRefused;
}

bool isAboutDates(Cause cause)
{
    return cause == Cause::CertificateExpired || cause == Cause::CertificateNotYetValid;
}

Observation::Kind verdict(const PortFinding &control)
{
    if (control.works())
        return Observation::ControlWorks;
    if (control.reach != Reach::Reached)
        return Observation::ControlSilent;
    return control.trouble && isAboutDates(*control.trouble) ? Observation::ControlOutOfDate : Observation::ControlReplaced;
}
} // namespace

bool isWorthComparing(const Problem &problem)
{
    return problem.stage < Stage::SignIn;
}

Observation compare(Problem &problem, const PortFinding &control)
{
    const auto kind = verdict(control);
    if (kind == Observation::ControlSilent && isSilence(problem.cause))
        problem.cause = Cause::PortBlocked;
    if (kind == Observation::ControlReplaced && isCertificateCause(problem.cause))
        problem.cause = Cause::TlsIntercepted;
    return {kind, {control.endpoint.host, QString::number(control.endpoint.port)}};
}

Task<> compareWithControl(CheckRequest request, CheckResult &result)
{
    const auto limit = std::min<std::chrono::milliseconds>(request.limit, longestComparison);
    const auto finding = co_await probe(*request.control, request.furtherAuthorities, limit);
    result.observations.append(compare(*result.problem, finding));
}
