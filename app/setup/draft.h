// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "base/secret.h"
#include "check/accountcheck.h"
#include "check/probe.h"
#include "oauth/authorization.h"
#include "oauth/tokens.h"
#include "providers/hostpattern.h"
#include "providers/provider.h"
#include "release/secretgate.h"
#include "report/report.h"
#include "roundtrip/messagesearch.h"

#include <array>
#include <utility>

// What will send the mail: it shapes the advice.
enum class Sender {
    MailProgram, // a person's Outlook, Thunderbird, phone
    Application, // WordPress, a CRM, a script
    MailServer, // hands its mail to a relay
};

// How the person came in.
enum class Way {
    Mailbox,
    Relay, // only sends: SES, Mailgun, SendGrid, ...
    Practice,
};

// Where the password is kept.
enum class Keep {
    UntilClosed,
    Wallet,
    Vault,
};

// One side of the account in the making.
struct SideDraft {
    std::optional<Endpoint> documented; // what the provider, the domain or a saved account says, before anything was tried
    std::optional<Endpoint> endpoint; // what is recommended or chosen; none where the account does not have this side
    std::optional<PinnedCertificate> pin; // an exception that the person made, until the window closes
    QString userName; // for sending: empty where it is the same as for receiving
    std::optional<Secret> ownPassword; // none: the one of both sides
};

// The account in the making: what the pages fill in, one after the other. It outlives going back and forth, so nothing
// that was typed is lost.
struct Draft {
    Way way = Way::Mailbox;
    Sender sender = Sender::MailProgram;
    QString displayName;
    EmailAddress address;

    QString providerId; // of a preset, or "generic"
    QString claimed; // the provider that a file named, although the servers are not that one's; mostly empty
    HostNaming naming; // who stands for the servers; what the person confirms counts until another account is begun with
    BlankValues blanks; // region, server, ... of the preset

    std::array<SideDraft, 2> sides; // by Side; most is easier said as draft[side]
    QList<PortFinding> findings; // of the board, both sides
    QList<QSslCertificate> furtherAuthorities; // the practice mailbox's own

    Secret password; // of both sides, where none has its own
    SignIn signIn = SignIn::Password;
    Tokens tokens; // of the sign-in with the browser; empty before it
    std::optional<OAuthClient> oauthClient; // that they were given to
    std::optional<OAuthService> practiceOAuth; // the practice provider, where it takes no passwords
    Keep keep = Keep::UntilClosed;
    Secret vaultPassphrase; // of the locked file, where the password is to be kept in one
    bool passwordKept = false; // it rests where `keep` says

    bool sendsTestMessage = true;
    std::optional<AccountCheckResult> lastCheck;
    std::optional<Arrival> arrival; // of the test message of that check
    QList<NamedFact> dnsFacts; // of the address's domain, where the person asked for them
    int signInAttempts = 0; // since the window was opened

    SideDraft &operator[](Side side)
    {
        return sides[std::to_underlying(side)];
    }
    const SideDraft &operator[](Side side) const
    {
        return sides[std::to_underlying(side)];
    }
    // What this side signs in with.
    const QString &userNameOf(Side side) const;
    const Secret &secretOf(Side side) const;

    // Begins with an account from a preset, a search or a file: its servers become the documented ones, and nothing that was
    // chosen, typed or tested for another one stays but the name and the address.
    void beginWith(const MailAccount &account, const HostNaming &named = {});
    void forgetTest();

    // The finished account. Never holds a secret.
    MailAccount account() const;

    // The browser sign-in was not done here, so the mail program has to do it.
    bool leavesSignInToProgram() const
    {
        return signIn == SignIn::OAuth2 && tokens.access.isEmpty();
    }
};

// An account from a file, in the making again.
Draft draftFor(const MailAccount &account);

// Whether the secret that the draft holds may go to this host.
Judgement releaseFor(const Draft &draft, const QString &host);

// The hosts that would get a password, but that nobody stands for yet: the person has to confirm them before.
QStringList unconfirmedHosts(const Draft &draft);

// Where this account signs in with the browser; nothing where that is not known.
std::optional<OAuthService> oauthServiceOf(const Draft &draft, const Provider &provider);

// What is asked there, for both sides at once.
OAuthRequest oauthRequest(const Draft &draft, const Provider &provider);
