// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/cause.h"
#include "account/endpoint.h"

// What the practice mailbox lets go wrong.
enum class Mishap {
    None,
    WrongPassword, // even the right one is refused
    ShortUserName, // the account says "jane" where the server wants the whole address
    BlockedPort, // submission with STARTTLS answers nothing at all, the other ports work
    ConnectionRefused,
    SilentServer, // takes the connection and never greets
    ExpiredCertificate,
    CertificateNotYetValid,
    WrongName,
    SelfSignedCertificate,
    InterceptedCertificate, // made by virus protection on this computer, as it seems
    IncompleteChain, // the certificate between the server's and the authority's is not sent along
    TlsTooOld,
    StarttlsMissing,
    StarttlsRefused, // offered, and then it cannot
    StarttlsStripped, // the offer is overwritten on the way, as some firewalls do
    PlaintextOnTlsPort,
    AppPasswordRequired,
    OAuthRequired,
    TokenExpired, // the browser sign-in works, and the mail servers do not take what came of it
    ConsentDenied, // the browser sign-in ends in a refusal
    SmtpAuthDisabled,
    SignInNotOffered, // submission with STARTTLS knows no sign-in, as a port between servers
    WebSignInRequired,
    PasswordExpired,
    AccountSuspended,
    TooManyAttempts,
    PasswordsUnchecked, // the server cannot look passwords up just now
    ImapDisabled,
    SenderRefused,
    SendingSuspended,
    RelayDenied,
    RecipientRefused,
    MailboxFull,
    Greylisted,
    TooFast,
    AllowanceUsedUp,
    MessageTooLarge,
    MessageRejected,
    TooManyConnections,
    ServerBusy,
    HangsUp, // after it was asked what it can do
    NotAMailServer,
    InjectedAnswer, // somebody on the way speaks between the go-ahead of STARTTLS and TLS
};

// The word on the command line, such as "wrong-password".
QLatin1StringView wordFor(Mishap mishap);
std::optional<Mishap> mishapFromWord(QStringView word);
QList<Mishap> allMishaps();

// What a check of the practice account with its password must end in; nothing where all goes well.
std::optional<Cause> expectedCause(Mishap mishap);

// Whether the mailbox takes no password then, only what a sign-in with the browser brings.
bool wantsBrowser(Mishap mishap);

// Whether the mishap can be seen at this door. At the others everything works.
bool strikes(Mishap mishap, Protocol protocol, Security security);
