// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkresult.h"
#include "net/strangeraddress.h"
#include "release/attemptbudget.h"

// What to check.
struct CheckRequest {
    Endpoint endpoint;
    std::optional<Credentials> credentials; // none: everything up to the sign-in
    std::optional<Envelope> envelope; // SMTP: goes on to MAIL FROM and RCPT TO, and sends where there is a message
    QList<QSslCertificate> furtherAuthorities;
    std::chrono::milliseconds limit = std::chrono::seconds(60);
    QString provider; // id of a preset, so that its replies are understood; may be empty
    QList<Endpoint> otherDoors; // of the provider, beside the usual ones
    bool findsAlternative = true; // after a failure, look (without a password) which other door of the host works
    std::optional<PinnedCertificate> pinned = {}; // an exception that somebody made, for one host
    Introduction introduction = Introduction::NotNeeded; // of the provider's preset
    MailboxVisit visit = {}; // IMAP: goes on in the mailbox after the sign-in
    std::optional<Endpoint> control = {}; // somebody else's server to compare with after a failure before the sign-in; only with the person's consent
    bool fetchesIssuer = false; // gets a certificate that the server left out, for the diagnosis; only with the person's consent
    bool maySayPassword = true; // once, where the server turned its proof down (SCRAM, CRAM-MD5); a batch only suggests it
    std::optional<AuthMechanism> provenBy = {}; // what once worked for this account: after such a proof the password itself is never said
    AttemptBudget budget = {}; // counts what is refused, over all tests of this person
    bool despiteRefusals = false; // signs in although the budget is spent; only with the person's consent
    WebReach issuerReach = WebReach::World; // how far that may go
    bool triesBothFamilies = true; // says of IPv4 and of IPv6 whether the host can be reached; one more connection, never a wait
    SignIn signIn = SignIn::Password; // how the account signs in; none: there is nothing to prove but that the message is taken
};

// Checks one server, live. Cancelled by destroying the task. `listener` hears of each stage as it happens.
Task<CheckResult> check(CheckRequest request, StageJournal::Listener listener = {}, SignInGate *gate = nullptr);
