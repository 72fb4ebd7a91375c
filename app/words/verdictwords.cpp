// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verdictwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

bool failedAt(const CheckResult &side, Stage stage)
{
    return std::ranges::any_of(side.stages, [stage](const StageReport &report) {
        return report.stage == stage && report.status == StageReport::Failed;
    });
}

QString failureOf(const CheckResult &side, const AdviceContext &context)
{
    if (side.problem)
        return adviceFor(side.problem->cause, context).title;
    return failedAt(side, Stage::Delivery) ? VerdictWords::tr("The test message has not arrived.") : VerdictWords::tr("Does not work yet.");
}

QString sentenceOf(const CheckResult &side, const AdviceContext &context)
{
    switch (verdictOf(side)) {
    case Verdict::Proven:
        return VerdictWords::tr("Everything that was asked works.");
    case Verdict::NotTested:
        return VerdictWords::tr("Reachable; the sign-in was not tested.");
    case Verdict::Failed:
        break;
    }
    return failureOf(side, context);
}
} // namespace

QString markFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proven:
        return u"✓"_s;
    case Verdict::NotTested:
        return u"!"_s;
    case Verdict::Failed:
        break;
    }
    return u"✕"_s;
}

QString titleFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proven:
        return markFor(verdict) + u' ' + VerdictWords::tr("Everything works");
    case Verdict::NotTested:
        return markFor(verdict) + u' ' + VerdictWords::tr("Reachable; the sign-in was not tested");
    case Verdict::Failed:
        break;
    }
    return markFor(verdict) + u' ' + VerdictWords::tr("Does not work yet");
}

QString verdictSentence(const CheckResult &side, const AdviceContext &context)
{
    return markFor(verdictOf(side)) + u' ' + sentenceOf(side, context);
}
