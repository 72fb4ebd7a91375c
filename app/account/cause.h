// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>

#include <optional>

// Why a set-up did not work: the one vocabulary of checks, the error book, advice and JSON. What each means to a person
// stands in resources/causes.json.
enum class Cause {
    // on the way to the server
    DnsNameNotFound,
    DnsNoRecord,
    DnsLookupFailed,
    ConnectionRefused,
    ConnectionTimedOut,
    PortBlocked,
    NetworkUnreachable,
    ConnectionClosed,
    BlockedOnThisComputer,
    ServerSilent, // takes the connection and says nothing, from the first byte on
    SessionTimedOut,
    NotAMailServer,
    WrongMailProtocol,
    WrongMailServer,
    // locking the line
    TlsOnPlaintextPort,
    PlaintextOnTlsPort,
    StarttlsMissing,
    StarttlsStripped,
    StarttlsRefused,
    EncryptionRequired,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateNameMismatch,
    CertificateSelfSigned,
    CertificateUntrustedIssuer,
    CertificateChainIncomplete,
    LocalAuthoritiesTooOld, // what the program or device trusts was last renewed long ago; the server is right
    CertificateRevoked,
    CertificateRevocationUnknown, // it demands a staple (RFC 7633), and none came
    CertificateInvalid, // against RFC 5280, or signed in a way that is no longer safe
    ClientCertificateRequired,
    TlsIntercepted,
    TlsVersionTooOld,
    TlsWeakCrypto,
    TlsHandshakeFailed,
    ResponseInjection,
    // proving who one is
    WrongCredentials,
    AppPasswordRequired,
    WebSignInRequired,
    OAuthRequired,
    OAuthTokenRejected,
    OAuthDenied,
    OAuthAdminConsent,
    OAuthClientInvalid,
    OAuthScopeRefused,
    OAuthNoAnswer,
    SmtpAuthDisabled,
    BlockedByPolicy,
    ProtocolDisabled,
    AccountDisabled,
    PasswordChangeRequired,
    TooManyAttempts,
    UsernameForm,
    MechanismUnsupported,
    SignInNotOffered,
    SignInRequired,
    SignInTemporarilyUnavailable,
    FederatedSignInFailed,
    ApiKeyInvalid,
    IpNotAllowed,
    PlanDoesNotInclude, // mail programs, or sending, cost extra
    ClientIdentificationRequired,
    ServerNotAuthenticated,
    ServerNotConfirmed, // only a file named it, or it is not the provider whose token it would get
    SignInNotProven, // yes was said before the secret, or its proof, had been sent
    // handing a message over
    SenderNotPermitted,
    SenderNotVerified,
    SenderAddressInvalid,
    RelayDenied,
    SendingSuspended,
    RecipientUnknown,
    RecipientNotVerified,
    RecipientMailboxFull,
    SenderMailboxFull,
    TooManyRecipients,
    Greylisted,
    RateLimited,
    QuotaExceeded,
    IpBlocklisted,
    ContentRejected,
    SenderAuthenticationFailed,
    MessageTooLarge,
    ReverseDnsMissing,
    HeloRejected,
    // the server itself
    TooManyConnections,
    ServerBusy,
    ServerFault,
    RecipientServerFault, // of the server that was to take the message, not of one's own
    ProtocolError,
    ProgramFault, // the program's own, or of how it is called
    // nothing to mend
    NothingFailed,
    NotAboutMail,
    Unknown, // the last
};
constexpr std::size_t causeCount = static_cast<std::size_t>(Cause::Unknown) + 1;

// The id of JSON and of resources/causes.json, such as "wrong-credentials".
QLatin1StringView wordFor(Cause cause);
std::optional<Cause> causeFromWord(QStringView word);
QList<Cause> allCauses();
