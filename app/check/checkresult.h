// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/cause.h"
#include "account/mailaccount.h"
#include "net/session/session.h"
#include "observation.h"

// Whether a secret left this computer, and how.
enum class CredentialsSent {
    No,
    OverTls,
    InClear, // never happens; it has a word so that reports can say so
};

// Why a check failed.
struct Problem {
    Stage stage = Stage::Resolve;
    Cause cause = Cause::Unknown;
    QString serverReply; // the server's words, printable, secrets masked; may be empty
    QString detail; // what the network or TLS library said, for experts

    bool operator==(const Problem &) const = default;
};

// What a check of one server found.
struct CheckResult {
    Endpoint endpoint;
    QList<StageReport> stages;
    QList<DialReport> addresses; // of the host, and which of them could be connected to
    std::optional<TlsFacts> tls;
    Capabilities capabilities;
    std::optional<AuthMechanism> mechanism; // of the sign-in; empty before it, and where the protocol's own command was used
    SignIn signIn = SignIn::Password; // how this side of the account signs in, asked for here or not
    Proof proof = Proof::None; // what the server had seen when it said yes
    int signInAttempts = 0;
    CredentialsSent credentialsSent = CredentialsSent::No;
    std::optional<Problem> problem; // none: all that was asked succeeded
    QList<Observation> observations; // what was seen beside the stages, above all while looking for the reason of a problem
    std::optional<Endpoint> suggestion; // a changed endpoint that was seen to work, without a password
    bool withheld = false; // not signed in, because the other side was refused with the same password
    Transcript transcript;
    QList<Secret> secrets; // it was made with, for the last look at what is made of it; never written

    // No problem was met. Whether that proves anything is for the Verdict to say.
    bool passed() const
    {
        return !problem;
    }
};
