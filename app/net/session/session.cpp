// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Task<bool> mayTryPassword(Wire &wire, const SessionPlan &plan, SessionFindings &findings)
{
    if (!wire.isEncrypted()) {
        wire.enter(Stage::SignIn);
        wire.fail(Cause::EncryptionRequired);
    }
    if (!plan.gate)
        co_return true;
    wire.rest();
    const bool allowed = co_await plan.gate->enter(plan.credentials->secret);
    if (!allowed) {
        findings.withheld = true;
        wire.journal().skip(Stage::SignIn, u"same password"_s);
    }
    co_return allowed;
}

bool mayTryAgain(const Wire &wire, const SessionPlan &plan, const SessionFindings &findings, const QByteArray &reply)
{
    const bool saidPassword = findings.mechanism && !provesWithoutSaying(*findings.mechanism);
    const auto &isMeant = findings.refusedProof ? plan.secondTry : plan.otherWay;
    return isMeant && (findings.refusedProof || saidPassword) && isMeant(wire.shown(reply)) && (!plan.gate || plan.gate->allowsAnother(findings.refusals));
}

Cause causeOfNoMechanism(const QByteArrayList &offered, const Credentials &credentials)
{
    if (offered.isEmpty())
        return Cause::SignInNotOffered;
    const bool takesTokens = std::ranges::any_of(tokenMechanisms(), [&offered](AuthMechanism mechanism) {
        return offered.contains(saslName(mechanism));
    });
    const bool givesPassword = !credentials.isToken && !(credentials.mechanism && takesToken(*credentials.mechanism));
    const bool takesPasswords = std::ranges::any_of(passwordMechanisms(), [&offered](AuthMechanism mechanism) {
        return offered.contains(saslName(mechanism));
    });
    return takesTokens && givesPassword && !takesPasswords ? Cause::OAuthRequired : Cause::MechanismUnsupported;
}

Cause causeOfStrangeGreeting(const QByteArray &firstLine)
{
    if (firstLine.startsWith("HTTP/") || firstLine.startsWith("SSH-") || firstLine.startsWith('<'))
        return Cause::NotAMailServer;
    if (firstLine.startsWith("\x15\x03") || firstLine.startsWith("\x16\x03")) // a TLS alert or handshake record
        return Cause::PlaintextOnTlsPort;
    if (firstLine.startsWith("* ") || firstLine.startsWith("+OK") || firstLine.startsWith("220"))
        return Cause::WrongMailProtocol;
    return Cause::ProtocolError;
}
