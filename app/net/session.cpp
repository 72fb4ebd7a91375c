// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "imapsession.h"
#include "pop3session.h"
#include "smtpsession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
bool hasLineEnd(QByteArrayView text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

// No protocol can carry these safely, so nothing is sent at all.
void refuseUnspeakable(Wire &wire, const Credentials &credentials)
{
    const bool isOddName = hasLineEnd(credentials.userName.toUtf8());
    if (!isOddName && !hasLineEnd(credentials.secret.bytes()))
        return;
    wire.enter(Stage::SignIn);
    wire.fail(isOddName ? Cause::UsernameForm : Cause::WrongCredentials, u"line end or NUL"_s);
}
// Nobody released the secret for this server: it does not even hear that there is one.
void refuseUnreleased(Wire &wire, const SessionPlan &plan)
{
    if (plan.credentials->release.covers(plan.endpoint.host, plan.credentials->kind()))
        return;
    wire.enter(Stage::SignIn);
    wire.fail(Cause::ServerNotConfirmed);
}
} // namespace

Task<> converse(Wire &wire, const SessionPlan &plan, SessionFindings &findings)
{
    if (plan.credentials) {
        wire.cover(plan.credentials->secret, plan.credentials->userName);
        refuseUnreleased(wire, plan);
        refuseUnspeakable(wire, *plan.credentials);
    }

    wire.enter(Stage::Resolve);
    co_await wire.resolve();
    wire.enter(Stage::Connect);
    co_await wire.connect();
    if (plan.endpoint.security == Security::Tls) {
        wire.enter(Stage::Tls);
        co_await wire.encrypt();
    }

    switch (plan.endpoint.protocol) {
    case Protocol::Smtp:
        co_return co_await submit(wire, plan, findings);
    case Protocol::Imap:
        co_return co_await readByImap(wire, plan, findings);
    case Protocol::Pop3:
        co_return co_await readByPop3(wire, plan, findings);
    }
}

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
    return isMeant && (findings.refusedProof || saidPassword) && isMeant(wire.shown(reply))
        && (!plan.gate || plan.gate->allowsAnother(plan.credentials->secret, findings.refusals));
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
