// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwords.h"

#include "arrivalwords.h"
#include "base/outsidetext.h"
#include "fieldwords.h"
#include "net/certificatenames.h"
#include "observationwords.h"
#include "providerwords.h"
#include "standing.h"
#include "verdictwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
// The failed side to speak of; the one that waited for the other comes last.
const CheckResult *failedSide(const AccountCheckResult &result)
{
    for (const auto *side : {&result.incoming, &result.outgoing})
        if (*side && (*side)->problem && !(*side)->withheld)
            return &**side;
    return nullptr;
}

bool sentMessage(const AccountCheckResult &result)
{
    if (!result.outgoing)
        return false;
    for (const auto &stage : result.outgoing->stages)
        if (stage.stage == Stage::Message)
            return stage.status == StageReport::Passed;
    return false;
}

QString name(Side side)
{
    return side == Side::Incoming ? TestWords::tr("Receiving") : TestWords::tr("Sending");
}

QString stopped(Side side, Stage stage)
{
    const bool isIncoming = side == Side::Incoming;
    switch (stage) {
    case Stage::Resolve:
        return isIncoming ? TestWords::tr("Receiving: server not found") : TestWords::tr("Sending: server not found");
    case Stage::Connect:
        return isIncoming ? TestWords::tr("Receiving: no connection") : TestWords::tr("Sending: no connection");
    case Stage::Greeting:
    case Stage::Capabilities:
        return isIncoming ? TestWords::tr("Receiving stopped at the greeting") : TestWords::tr("Sending stopped at the greeting");
    case Stage::StartTls:
    case Stage::Tls:
        return isIncoming ? TestWords::tr("Receiving stopped: line not safe") : TestWords::tr("Sending stopped: line not safe");
    case Stage::SignIn:
        return isIncoming ? TestWords::tr("Receiving stopped at sign-in") : TestWords::tr("Sending stopped at sign-in");
    default:
        return isIncoming ? TestWords::tr("Receiving stopped at the message") : TestWords::tr("Sending stopped at the message");
    }
}

bool isProven(const std::optional<CheckResult> &side)
{
    return side && verdictOf(*side) == Verdict::Proven;
}

QString failureTitle(const AccountCheckResult &result)
{
    if (isProven(result.incoming))
        return TestWords::tr("Receiving works, sending does not yet");
    if (result.incoming && isProven(result.outgoing))
        return TestWords::tr("Sending works, receiving does not yet");
    switch (const auto *failed = failedSide(result); failed ? failed->problem->stage : Stage::SignIn) {
    case Stage::Resolve:
    case Stage::Connect:
    case Stage::Greeting:
    case Stage::Capabilities:
        return TestWords::tr("The server cannot be reached yet");
    case Stage::StartTls:
    case Stage::Tls:
        return TestWords::tr("The line cannot be locked yet");
    case Stage::SignIn:
        return TestWords::tr("Signing in does not work yet");
    default:
        return TestWords::tr("Sending does not work yet");
    }
}

bool isSafe(const std::optional<CheckResult> &side)
{
    return !side || !side->problem || side->problem->stage >= Stage::SignIn;
}

QString outcomeTitle(Side side, const CheckResult &result)
{
    const auto verdict = verdictOf(result);
    const auto words = [&] {
        if (verdict == Verdict::Proven)
            return side == Side::Incoming ? TestWords::tr("Receiving works") : TestWords::tr("Sending works");
        if (verdict == Verdict::NotTested)
            return side == Side::Incoming ? TestWords::tr("Receiving: sign-in not tested") : TestWords::tr("Sending: sign-in not tested");
        return stopped(side, result.problem ? result.problem->stage : Stage::Delivery);
    };
    return markFor(verdict) + u' ' + words();
}

QString failureLead(const AccountCheckResult &result)
{
    if (!isSafe(result.incoming) || !isSafe(result.outgoing))
        return TestWords::tr("No password was sent where the line is not safe. What to do stands below.");
    if (!result.incoming || !result.outgoing)
        return TestWords::tr("The server is reached safely. What is missing stands below.");
    return TestWords::tr("Both servers are reached safely. What is missing stands below.");
}

QString notTestedLead(const Draft &draft)
{
    if (draft.leavesSignInToProgram())
        return TestWords::tr("The servers are reached safely. Your mail program does the sign-in itself, with the browser.");
    return TestWords::tr("The servers answer. Nobody signed in, so nobody knows yet whether that works.");
}

QString withoutSignInLead(const Draft &draft)
{
    return sentMessage(*draft.lastCheck) ? TestWords::tr("The server took the test message. This account needs no sign-in.")
                                         : TestWords::tr("The server answers. This account needs no sign-in, and no message was sent.");
}

QString successLead(const Draft &draft)
{
    const auto address = draft.address.toString();
    if (draft.signIn == SignIn::None)
        return withoutSignInLead(draft);
    if (sentMessage(*draft.lastCheck) && draft.address.isEmpty()) // covered in a report
        return TestWords::tr("Signing in works, and the server took the test message.");
    if (draft.arrival)
        return TestWords::tr("Signing in works, and the test message to %1 came back.").arg(address);
    if (sentMessage(*draft.lastCheck))
        return TestWords::tr("Signing in works, and the server took the test message to %1. It should be in the mailbox in a minute.").arg(address);
    return TestWords::tr("Signing in works. No message was sent.");
}

// "[✓] Connect  31 ms  192.0.2.7"
QString stageLine(const StageReport &report)
{
    const auto mark = [&] {
        switch (report.status) {
        case StageReport::Running:
            return markFor(Standing::Checking);
        case StageReport::Passed:
            return markFor(Standing::Works);
        case StageReport::Failed:
            return markFor(Standing::Fails);
        case StageReport::Warning:
            return markFor(Standing::WorksWithNote);
        case StageReport::Skipped:
            break;
        }
        return markFor(Standing::NotTried);
    };
    QString line = "  "_L1 + mark() + u' ' + StageWords::name(report.stage);
    if (report.status != StageReport::Skipped)
        line += "  "_L1 + StageWords::time(report.milliseconds);
    if (!report.detail.isEmpty())
        line += "  "_L1 + report.detail;
    return line;
}

QStringList problemLines(const std::optional<Problem> &problem)
{
    QStringList lines;
    if (!problem)
        return lines;
    lines += TestWords::tr("Cause: %1").arg(QString(wordFor(problem->cause)));
    if (!problem->serverReply.isEmpty())
        lines += TestWords::tr("The server said: %1").arg(replyWords(problem->serverReply));
    if (!problem->detail.isEmpty())
        lines += TestWords::tr("This computer said: %1").arg(problem->detail);
    return lines;
}

QStringList certificateLines(const std::optional<TlsFacts> &tls)
{
    if (!tls || tls->chain.isEmpty())
        return {};
    const auto &certificate = tls->chain.first();
    QStringList names;
    for (const auto &name : certificate.subjectAlternativeNames())
        names += printableLine(name);
    QStringList lines{TestWords::tr("Encryption: %1, %2").arg(tls->version, tls->cipher)};
    for (const auto weakness : tls->weaknesses)
        lines += sentenceFor(weakness);
    return lines
        + QStringList{TestWords::tr("Certificate of: %1").arg(names.isEmpty() ? subjectName(certificate) : names.join(", "_L1)),
                      TestWords::tr("Issued by: %1").arg(issuerName(certificate)),
                      TestWords::tr("Valid: %1 to %2").arg(certificate.effectiveDate().toString(Qt::ISODate), certificate.expiryDate().toString(Qt::ISODate)),
                      TestWords::tr("SHA-256: %1").arg(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')))};
}

QStringList transcriptLines(const Transcript &transcript)
{
    QStringList lines;
    for (const auto &line : transcript) {
        const auto speaker = line.speaker == TranscriptLine::Client ? u"  C: "_s : line.speaker == TranscriptLine::Server ? u"  S: "_s : u"  -- "_s;
        lines += speaker + line.text;
    }
    if (!lines.isEmpty())
        lines.prepend(TestWords::tr("What was said (C: this computer, S: the server):"));
    return lines;
}

QStringList sideLines(Side side, const CheckResult &result)
{
    QStringList lines{name(side) + ": "_L1 + hostAndPort(result.endpoint) + u' ' + labelFor(result.endpoint.security)};
    for (const auto &stage : result.stages)
        lines += stageLine(stage);
    for (const auto &observation : result.observations)
        lines += sentenceFor(observation);
    return lines + problemLines(result.problem) + certificateLines(result.tls) + transcriptLines(result.transcript);
}

QString endpointChange(const QString &sentence, const std::optional<Endpoint> &before, const std::optional<Endpoint> &now)
{
    if (!before || !now || *before == *now)
        return {};
    if (before->host != now->host)
        return sentence.arg(ProviderWords::server(*before), ProviderWords::server(*now));
    return sentence.arg(TestWords::endpoint(*before), TestWords::endpoint(*now));
}

QString trusted(const std::optional<PinnedCertificate> &pin)
{
    return TestWords::tr("The certificate of %1 is trusted by its fingerprint, for this server only.").arg(pin ? pin->host : QString());
}
} // namespace

QString TestWords::title(TestPhase phase, const Draft &draft)
{
    switch (phase) {
    case TestPhase::Ready:
        return tr("Does it all work?");
    case TestPhase::Running:
        return tr("Testing …");
    case TestPhase::Stopped:
        return tr("The test was stopped");
    case TestPhase::Done:
        break;
    }
    if (!draft.lastCheck)
        return {};
    const auto verdict = verdictOf(*draft.lastCheck);
    return verdict == Verdict::Failed ? failureTitle(*draft.lastCheck) : titleFor(verdict);
}

QString TestWords::lead(TestPhase phase, const Draft &draft)
{
    switch (phase) {
    case TestPhase::Ready:
        return draft.leavesSignInToProgram() ? tr("Mailwright walks up to the sign-in at both servers. Nothing starts before you press the button.")
                                             : tr("Mailwright signs in as a mail program would. Nothing is sent before you press the button.");
    case TestPhase::Running:
        return tr("This takes a few seconds. You can stop at any time.");
    case TestPhase::Stopped:
        return tr("The connections are closed. Nothing more is sent.");
    case TestPhase::Done:
        break;
    }
    if (!draft.lastCheck)
        return {};
    switch (verdictOf(*draft.lastCheck)) {
    case Verdict::Proven:
        return successLead(draft);
    case Verdict::NotTested:
        return notTestedLead(draft);
    case Verdict::Failed:
        break;
    }
    return failureLead(*draft.lastCheck);
}

QString TestWords::sideTitle(Side side, TestPhase phase, const std::optional<SideProgress> &progress)
{
    const auto plain = name(side);
    if (!progress || phase == TestPhase::Ready)
        return plain;
    if (phase == TestPhase::Stopped && !progress->result)
        return markFor(Standing::NotTried) + u' ' + tr("%1: stopped").arg(plain);
    if (!progress->result)
        return progress->isRunning() ? QString(markFor(Standing::Checking) + u' ' + plain) : plain;
    if (progress->result->withheld)
        return markFor(Standing::NotTried) + u' ' + (side == Side::Incoming ? tr("Receiving waits for the sign-in") : tr("Sending waits for the sign-in"));
    return outcomeTitle(side, *progress->result);
}

QString TestWords::tries(int sent, int sides)
{
    return tr("%1 of %n tries", nullptr, sides).arg(sent);
}

QString TestWords::attempts(int attempts)
{
    if (attempts < 2)
        return {};
    return tr("The password was tried %n times since this window was opened. Many servers lock an account for a while after a few wrong ones.",
              nullptr,
              attempts);
}

QString TestWords::endpoint(const Endpoint &endpoint)
{
    return tr("port %1 with %2").arg(QString::number(endpoint.port), QString(labelFor(endpoint.security)));
}

QString TestWords::label(RepairAction action, const CheckResult &result)
{
    const auto better = result.suggestion.value_or(result.endpoint);
    if (action == RepairAction::SwitchEndpoint)
        return tr("Use %1").arg(better.host == result.endpoint.host ? endpoint(better) : ProviderWords::server(better));
    if (action == RepairAction::UseCertificateName)
        return tr("Use the server name “%1”").arg(better.host);
    return labelFor(action);
}

QString TestWords::change(const Draft &before, const Draft &now)
{
    auto endpoints = QStringList{endpointChange(tr("Receiving was changed from %1 to %2."), before[Side::Incoming].endpoint, now[Side::Incoming].endpoint),
                                 endpointChange(tr("Sending was changed from %1 to %2."), before[Side::Outgoing].endpoint, now[Side::Outgoing].endpoint)};
    endpoints.removeAll(QString());
    if (!endpoints.isEmpty())
        return endpoints.join(u' ');
    for (const auto side : {Side::Incoming, Side::Outgoing})
        if (before[side].pin != now[side].pin)
            return trusted(now[side].pin);
    if (before.address != now.address)
        return tr("The sender was changed from “%1” to “%2”.").arg(before.address.toString(), now.address.toString());
    if (before[Side::Incoming].userName != now[Side::Incoming].userName)
        return tr("The user name was changed from “%1” to “%2”.").arg(before[Side::Incoming].userName, now[Side::Incoming].userName);
    if (before[Side::Outgoing].userName != now[Side::Outgoing].userName)
        return tr("The user name for sending was changed from “%1” to “%2”.").arg(before[Side::Outgoing].userName, now[Side::Outgoing].userName);
    return tr("The spaces were removed from the password.");
}

QString TestWords::detailsTitle(const std::optional<AccountCheckResult> &result)
{
    constexpr qsizetype mostShown = 60;
    const auto *failed = result ? failedSide(*result) : nullptr;
    if (!failed || failed->problem->serverReply.isEmpty())
        return tr("Details: stages, certificates, what was said");
    auto reply = replyWords(failed->problem->serverReply).section(u'\n', 0, 0).simplified();
    if (reply.size() > mostShown)
        reply = reply.first(mostShown) + u'…';
    return tr("Details: the server said “%1”").arg(reply);
}

QString TestWords::noteSubject(const Draft &draft)
{
    return draft.address.isEmpty() ? tr("Setting up a mail account") : tr("Setting up the mail account %1").arg(draft.address.toString());
}

QString TestWords::outcome(const Draft &draft)
{
    const auto address = draft.address.toString();
    if (!draft.lastCheck)
        return tr("These settings were not tested. If mail does not work, come back and test them.");
    const auto verdict = verdictOf(*draft.lastCheck);
    if (verdict == Verdict::Failed)
        return tr("The last test did not succeed. If mail does not work, come back and test again.");
    if (verdict == Verdict::NotTested)
        return tr("The servers of %1 are reached safely; the sign-in itself was not tested.").arg(address);
    if (!draft[Side::Outgoing].endpoint)
        return tr("%1 receives.").arg(address);
    const auto works = draft[Side::Incoming].endpoint ? tr("%1 receives and sends.").arg(address) : tr("%1 sends.").arg(address);
    if (draft.arrival)
        return works + u' ' + ArrivalWords::summary(*draft.arrival);
    return sentMessage(*draft.lastCheck) ? works + u' ' + tr("The server took a test message.") : works;
}

QString TestWords::details(const AccountCheckResult &result)
{
    QStringList parts;
    if (result.incoming)
        parts += sideLines(Side::Incoming, *result.incoming).join(u'\n');
    if (result.outgoing)
        parts += sideLines(Side::Outgoing, *result.outgoing).join(u'\n');
    return parts.join("\n\n"_L1);
}
