// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/sasl/proof.h"
#include "net/sasl/sasl.h"
#include "net/wire.h"
#include "signingate.h"

#include <functional>

// What an SMTP conversation goes on to after the sign-in.
struct Envelope {
    QByteArray sender; // as for MAIL FROM, without <>
    QByteArray recipient;
    std::optional<QByteArray> message; // RFC 5322, lines ended by CRLF; none: stop after RCPT TO
};

// Whether this program tells an IMAP server its name after the sign-in (RFC 2971). Only where a provider insists on it:
// there the mailbox cannot be opened before.
enum class Introduction {
    NotNeeded,
    Needed,
};

// What to do in the mailbox once IMAP has signed in, before the goodbye.
using MailboxVisit = std::function<Task<>(Wire &)>;

// Whether a server's words that turn a proof down (SCRAM, CRAM-MD5) leave it open that the password is right. Then it is
// said once itself, for many servers list mechanisms that they have no secret for. None: it never is.
using SecondTry = std::function<bool(const QString &reply)>;

// What is to be tried in one conversation.
struct SessionPlan {
    Endpoint endpoint;
    std::optional<Credentials> credentials; // none: stop before the sign-in
    std::optional<Envelope> envelope; // SMTP only
    SignInGate *gate = nullptr; // shared with the other side of the account
    Introduction introduction = Introduction::NotNeeded;
    MailboxVisit visit = {}; // IMAP only, and only after the sign-in
    SecondTry secondTry = {};
    SecondTry otherWay = {}; // the same after words that turn down the way to sign in, and not the secret
};

// What a server said it can do, learnt inside TLS where there was any.
struct Capabilities {
    QByteArrayList authMechanisms;
    QByteArrayList other;
};

// What a conversation found out, filled while it goes on.
struct SessionFindings {
    Capabilities capabilities;
    std::optional<AuthMechanism> mechanism; // of the sign-in; empty before it, and where the protocol's own command was used
    Proof proof = Proof::None; // that the server said yes to
    std::optional<AuthMechanism> refusedProof; // whose whole proof the server turned down for good
    int signInAttempts = 0;
    int refusals = 0; // of them
    bool passwordRefused = false;
    bool withheld = false; // the other side was refused with the same password, so it was not tried here
};

// Whether the password may travel now: never in the clear (throws encryption-required), and not where the other side was
// just refused with it. May wait for the other side's verdict.
Task<bool> mayTryPassword(Wire &wire, const SessionPlan &plan, SessionFindings &findings);

// Held while one side signs in; tells the gate how it ended.
class GatePass
{
public:
    GatePass(const SessionPlan &plan, const SessionFindings &findings)
        : m_plan(plan)
        , m_findings(findings)
    {
    }
    GatePass(const GatePass &) = delete;
    GatePass &operator=(const GatePass &) = delete;
    ~GatePass()
    {
        if (m_plan.gate)
            m_plan.gate->leave(m_plan.credentials->secret, {m_findings.proof != Proof::None, m_findings.passwordRefused, m_findings.refusals});
    }

private:
    const SessionPlan &m_plan;
    const SessionFindings &m_findings;
};

// After a server's no to a whole proof: whether the password itself may be said now, once.
bool mayTryAgain(const Wire &wire, const SessionPlan &plan, const SessionFindings &findings, const QByteArray &reply);

// The answer to a second try; a server that only hangs up has said with the first one what it means.
template<typename Answer>
Task<Answer> secondAnswer(Task<Answer> second, Answer first)
{
    try {
        co_return co_await std::move(second);
    } catch (const Failure &failure) {
        if (failure.cause != Cause::ConnectionClosed)
            throw;
    }
    co_return first;
}

// Why none of the offered mechanisms will do.
Cause causeOfNoMechanism(const QByteArrayList &offered, const Credentials &credentials);

// Who greets in a way that the expected protocol does not know: not-a-mail-server, wrong-mail-protocol,
// plaintext-on-tls-port or protocol-error.
Cause causeOfStrangeGreeting(const QByteArray &firstLine);
