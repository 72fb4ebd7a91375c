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

QString sentenceFor(const GateRefusal &refusal)
{
    if (refusal.reason == GateRefusal::NotNamed)
        return Cli::tr("Only the file names the server %1, so no password goes there yet. If you know that it is right, add --confirm-host %1.")
            .arg(refusal.host);
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

void release(CheckRequest &request, const SecretOwner &owner)
{
    if (!request.credentials)
        return;
    const SecretGate gate;
    const auto &host = request.endpoint.host;
    const bool isToken = request.credentials->kind() == SecretKind::Token;
    request.credentials->release = released(isToken ? gate.tokenByHand(host, owner) : gate.password(host, owner));
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
        talk(Cli::tr("This says %1, but its servers are not those of %1: %2. It is treated as another provider.").arg(claimed, hosts.join(", "_L1)));
}
