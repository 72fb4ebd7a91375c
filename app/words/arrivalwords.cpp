// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arrivalwords.h"

#include "advice.h"
#include "roundtripwords.h"
#include "standing.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
Standing standingOf(AuthOutcome outcome)
{
    switch (outcome) {
    case AuthOutcome::Pass:
        return Standing::Works;
    case AuthOutcome::None:
        return Standing::NotTried;
    case AuthOutcome::Fail:
    case AuthOutcome::PermError:
        return Standing::Fails;
    default:
        return Standing::WorksWithNote;
    }
}

QStringList papers(const AuthenticationResults &results)
{
    QStringList lines{headingFor(results)};
    for (const auto &verdict : results.verdicts)
        lines.append(markFor(standingOf(verdict.outcome)) + u' ' + sentenceFor(verdict));
    return lines;
}

// Those of the three that everybody asks about that the receiving server itself found right.
QStringList passed(const Arrival &arrival)
{
    QStringList names;
    for (const auto *method : {"spf", "dkim", "dmarc"})
        for (const auto &results : arrival.authentication)
            for (const auto &verdict : results.verdicts)
                if (results.trust == AuthTrust::Believed && verdict.method == method && verdict.outcome == AuthOutcome::Pass)
                    names.append(QString::fromLatin1(method).toUpper());
    names.removeDuplicates();
    return names;
}
} // namespace

ArrivalNews ArrivalWords::looking()
{
    return {true,
            markFor(Standing::Checking) + u' ' + tr("Looking for the test message in your mailbox"),
            tr("It mostly takes some seconds, sometimes a minute. You need not wait for it.")};
}

ArrivalNews ArrivalWords::stopped()
{
    return {true, markFor(Standing::NotTried) + u' ' + tr("The test message was not looked for"), {}};
}

ArrivalNews ArrivalWords::arrived(const Arrival &arrival)
{
    QStringList lines{sentenceFor(arrival)};
    for (const auto &results : arrival.authentication)
        lines += papers(results);
    if (arrival.authentication.isEmpty())
        lines.append(tr("The receiving server wrote down no check of the sender."));
    if (arrival.removal != Removal::Kept)
        lines.append(sentenceFor(arrival.removal));
    if (arrival.folder.use == FolderUse::Spam)
        return {false, markFor(Standing::WorksWithNote) + u' ' + tr("The test message is in the spam folder"), lines.join(u'\n')};
    return {true, markFor(Standing::Works) + u' ' + tr("The test message arrived"), lines.join(u'\n')};
}

ArrivalNews ArrivalWords::notSeen(const CheckResult &check, std::chrono::milliseconds patience)
{
    const auto title = markFor(Standing::WorksWithNote) + u' ' + tr("The test message was not seen yet");
    return {false, title, check.problem ? adviceFor(check.problem->cause).title : notArrivedSentence(patience)};
}

QString ArrivalWords::summary(const Arrival &arrival)
{
    const auto seconds = QLocale().toString(static_cast<double>(arrival.delay.count()) / 1000, 'f', 1);
    const auto came = arrival.folder.use == FolderUse::Spam ? tr("A test message came back after %1 seconds, into the spam folder.")
                                                            : tr("A test message came back after %1 seconds.");
    const auto names = passed(arrival);
    return names.isEmpty() ? came.arg(seconds) : came.arg(seconds) + u' ' + tr("The receiving server accepted %1.").arg(QLocale().createSeparatedList(names));
}
