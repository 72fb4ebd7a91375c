// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtripwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
struct RoundTrip {
    Q_DECLARE_TR_FUNCTIONS(RoundTrip)
};

QString meaningOf(const QByteArray &method, AuthOutcome outcome)
{
    const bool passed = outcome == AuthOutcome::Pass;
    const bool absent = outcome == AuthOutcome::None;
    if (method == "spf")
        return passed ? RoundTrip::tr("The sending server is on the domain’s list of senders.")
            : absent  ? RoundTrip::tr("The domain publishes no list of its sending servers.")
                      : RoundTrip::tr("The sending server is not on the domain’s list of senders.");
    if (method == "dkim")
        return passed ? RoundTrip::tr("The signature is right, and nothing was changed on the way.")
            : absent  ? RoundTrip::tr("The message is not signed.")
                      : RoundTrip::tr("The signature is not right, or something was changed on the way.");
    if (method == "dmarc")
        return passed ? RoundTrip::tr("The sender’s address fits what SPF or DKIM prove.")
            : absent  ? RoundTrip::tr("The domain publishes no rule for mail that proves nothing.")
                      : RoundTrip::tr("Neither SPF nor DKIM prove the sender’s address; such mail often ends in the spam folder.");
    if (method == "auth")
        return passed ? RoundTrip::tr("The sender had signed in.") : RoundTrip::tr("The sender had not signed in.");
    return {};
}

QString meaningOf(const AuthVerdict &verdict)
{
    switch (verdict.outcome) {
    case AuthOutcome::TempError:
        return RoundTrip::tr("It could not be checked at that moment.");
    case AuthOutcome::PermError:
        return RoundTrip::tr("What the domain publishes for it cannot be read.");
    case AuthOutcome::Neutral:
    case AuthOutcome::Policy:
    case AuthOutcome::Other:
        return RoundTrip::tr("That proves nothing, neither good nor bad.");
    default:
        return meaningOf(verdict.method, verdict.outcome);
    }
}

QString seconds(std::chrono::milliseconds time)
{
    return QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', 1);
}
} // namespace

QString sentenceFor(const RoundTripResult &result, std::chrono::milliseconds patience)
{
    return result.arrival ? sentenceFor(*result.arrival) : notArrivedSentence(patience);
}

QString notArrivedSentence(std::chrono::milliseconds patience)
{
    return RoundTrip::tr(
               "The message was handed over but did not arrive within %1 seconds. It may still come: some servers keep back the first mail for "
               "some minutes. Look into your mailbox later, the spam folder too.")
        .arg(seconds(patience));
}

QString sentenceFor(const Arrival &arrival)
{
    const auto &[folder, delay, authentication, removal] = arrival;
    if (folder.use == FolderUse::Inbox)
        return RoundTrip::tr("The message arrived in the inbox after %1 seconds.").arg(seconds(delay));
    if (folder.use == FolderUse::Spam)
        return RoundTrip::tr("The message arrived after %1 seconds, but in the spam folder “%2”. Others may not see your mail either.")
            .arg(seconds(delay), folder.shownName());
    return RoundTrip::tr("The message arrived after %1 seconds in the folder “%2”; a filter rule seems to have put it there.")
        .arg(seconds(delay), folder.shownName());
}

QString sentenceFor(Removal removal)
{
    switch (removal) {
    case Removal::Kept:
        return RoundTrip::tr("It stays in your mailbox.");
    case Removal::Removed:
        return RoundTrip::tr("It has been deleted again.");
    case Removal::Marked:
        return RoundTrip::tr("It is marked as deleted; your mail program removes it when it tidies up.");
    case Removal::Failed:
        break;
    }
    return RoundTrip::tr("The server does not let it be deleted; please delete it yourself.");
}

QString sentenceFor(const AuthVerdict &verdict)
{
    const QString name = QString::fromLatin1(verdict.method).toUpper() + (verdict.about.isEmpty() ? QString() : QString(u" ("_s + verdict.about + u')'));
    return QString(name + u": "_s + wordFor(verdict.outcome) + u". "_s + meaningOf(verdict)).trimmed();
}

QString headingFor(const AuthenticationResults &results)
{
    if (results.trust == AuthTrust::Believed)
        return RoundTrip::tr("The receiving server %1 found:").arg(results.server);
    return results.server.isEmpty() ? RoundTrip::tr("Somebody who gives no name wrote this, so it proves nothing:")
                                    : RoundTrip::tr("%1 wrote this; it is not the receiving server, so it proves nothing:").arg(results.server);
}
