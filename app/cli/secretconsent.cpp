// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretconsent.h"

#include "commands.h"
#include "output.h"

using namespace Qt::StringLiterals;

QStringList confirmedHosts(const CommandLine &line)
{
    QStringList hosts;
    for (const auto &text : line.values(u"confirm-host"_s)) {
        const auto pattern = parseHostPattern(text);
        if (!pattern)
            throw UsageError{Cli::tr("--confirm-host takes a server's name, or *.example.com for all below it, not “%1”.").arg(text)};
        hosts.append(*pattern);
    }
    return hosts;
}

QString sentenceForUnnamed(const QStringList &hosts)
{
    return Cli::tr("Only the file names these servers, so no password goes there yet: %1. If you know that they are right, add --confirm-host %2.")
        .arg(hosts.join(", "_L1), hosts.join(" --confirm-host "_L1));
}

QString sentenceFor(const GateRefusal &refusal)
{
    if (refusal.reason == GateRefusal::NotNamed)
        return sentenceForUnnamed({refusal.host});
    if (refusal.provider.isEmpty())
        return Cli::tr("A provider's sign-in goes to its own servers only, and %1 is none of them.").arg(refusal.host);
    return Cli::tr("The sign-in of %1 goes to its own servers only, and %2 is none of them.").arg(refusal.provider, refusal.host);
}

Release released(const Judgement &judgement)
{
    if (!judgement)
        throw UsageError{sentenceFor(judgement.error())};
    return *judgement;
}

void release(const QList<CheckRequest *> &requests, const SecretOwner &owner)
{
    const SecretGate gate;
    QStringList unnamed;
    for (auto *request : requests) {
        if (!request->credentials || request->credentials->isToken)
            continue;
        const auto &host = request->endpoint.host;
        const bool isToken = request->credentials->kind() == SecretKind::Token;
        const auto judgement = isToken ? gate.tokenByHand(host, owner) : gate.password(host, owner);
        if (judgement)
            request->credentials->release = *judgement;
        else if (judgement.error().reason != GateRefusal::NotNamed)
            throw UsageError{sentenceFor(judgement.error())};
        else if (!unnamed.contains(host))
            unnamed.append(host);
    }
    if (!unnamed.isEmpty())
        throw UsageError{sentenceForUnnamed(unnamed)};
}

void refuseWhereSpent(const CheckRequest &request)
{
    if (!request.credentials || request.despiteRefusals || !request.budget.isSpent(request.endpoint, request.credentials->userName))
        return;
    throw UsageError{Cli::tr("%1 has refused this sign-in twice within ten minutes, and may lock the account. Check the password first; "
                             "--despite-refusals tries it once more.")
                         .arg(request.endpoint.host)};
}

void tellClaim(const QString &claimed, const QStringList &hosts)
{
    if (!claimed.isEmpty())
        talk(Cli::tr("This says %1, but these servers are not those of %1: %2. It is treated as another provider.").arg(claimed, hosts.join(", "_L1)));
}
