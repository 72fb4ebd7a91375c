// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cause.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Cause, causeCount> causes = {{
    {Cause::DnsNameNotFound, "dns-name-not-found"_L1},
    {Cause::DnsNoRecord, "dns-no-record"_L1},
    {Cause::DnsLookupFailed, "dns-lookup-failed"_L1},
    {Cause::ConnectionRefused, "connection-refused"_L1},
    {Cause::ConnectionTimedOut, "connection-timed-out"_L1},
    {Cause::PortBlocked, "port-blocked"_L1},
    {Cause::NetworkUnreachable, "network-unreachable"_L1},
    {Cause::ConnectionClosed, "connection-closed"_L1},
    {Cause::BlockedOnThisComputer, "blocked-on-this-computer"_L1},
    {Cause::ServerSilent, "server-silent"_L1},
    {Cause::SessionTimedOut, "session-timed-out"_L1},
    {Cause::NotAMailServer, "not-a-mail-server"_L1},
    {Cause::WrongMailProtocol, "wrong-mail-protocol"_L1},
    {Cause::WrongMailServer, "wrong-mail-server"_L1},
    {Cause::TlsOnPlaintextPort, "tls-on-plaintext-port"_L1},
    {Cause::PlaintextOnTlsPort, "plaintext-on-tls-port"_L1},
    {Cause::StarttlsMissing, "starttls-missing"_L1},
    {Cause::StarttlsStripped, "starttls-stripped"_L1},
    {Cause::StarttlsRefused, "starttls-refused"_L1},
    {Cause::EncryptionRequired, "encryption-required"_L1},
    {Cause::CertificateExpired, "certificate-expired"_L1},
    {Cause::CertificateNotYetValid, "certificate-not-yet-valid"_L1},
    {Cause::CertificateNameMismatch, "certificate-name-mismatch"_L1},
    {Cause::CertificateSelfSigned, "certificate-self-signed"_L1},
    {Cause::CertificateUntrustedIssuer, "certificate-untrusted-issuer"_L1},
    {Cause::CertificateChainIncomplete, "certificate-chain-incomplete"_L1},
    {Cause::LocalAuthoritiesTooOld, "local-authorities-too-old"_L1},
    {Cause::CertificateRevoked, "certificate-revoked"_L1},
    {Cause::CertificateRevocationUnknown, "certificate-revocation-unknown"_L1},
    {Cause::CertificateInvalid, "certificate-invalid"_L1},
    {Cause::ClientCertificateRequired, "client-certificate-required"_L1},
    {Cause::TlsIntercepted, "tls-intercepted"_L1},
    {Cause::TlsVersionTooOld, "tls-version-too-old"_L1},
    {Cause::TlsWeakCrypto, "tls-weak-crypto"_L1},
    {Cause::TlsHandshakeFailed, "tls-handshake-failed"_L1},
    {Cause::ResponseInjection, "response-injection"_L1},
    {Cause::WrongCredentials, "wrong-credentials"_L1},
    {Cause::AppPasswordRequired, "app-password-required"_L1},
    {Cause::WebSignInRequired, "web-sign-in-required"_L1},
    {Cause::OAuthRequired, "oauth-required"_L1},
    {Cause::OAuthTokenRejected, "oauth-token-rejected"_L1},
    {Cause::OAuthDenied, "oauth-denied"_L1},
    {Cause::OAuthAdminConsent, "oauth-admin-consent"_L1},
    {Cause::OAuthClientInvalid, "oauth-client-invalid"_L1},
    {Cause::OAuthScopeRefused, "oauth-scope-refused"_L1},
    {Cause::OAuthNoAnswer, "oauth-no-answer"_L1},
    {Cause::SmtpAuthDisabled, "smtp-auth-disabled"_L1},
    {Cause::BlockedByPolicy, "blocked-by-policy"_L1},
    {Cause::ProtocolDisabled, "protocol-disabled"_L1},
    {Cause::AccountDisabled, "account-disabled"_L1},
    {Cause::PasswordChangeRequired, "password-change-required"_L1},
    {Cause::TooManyAttempts, "too-many-attempts"_L1},
    {Cause::UsernameForm, "username-form"_L1},
    {Cause::MechanismUnsupported, "mechanism-unsupported"_L1},
    {Cause::SignInNotOffered, "sign-in-not-offered"_L1},
    {Cause::SignInRequired, "sign-in-required"_L1},
    {Cause::SignInTemporarilyUnavailable, "sign-in-temporarily-unavailable"_L1},
    {Cause::FederatedSignInFailed, "federated-sign-in-failed"_L1},
    {Cause::ApiKeyInvalid, "api-key-invalid"_L1},
    {Cause::IpNotAllowed, "ip-not-allowed"_L1},
    {Cause::PlanDoesNotInclude, "plan-does-not-include"_L1},
    {Cause::ClientIdentificationRequired, "client-identification-required"_L1},
    {Cause::ServerNotAuthenticated, "server-not-authenticated"_L1},
    {Cause::ServerNotConfirmed, "server-not-confirmed"_L1},
    {Cause::SignInNotProven, "sign-in-not-proven"_L1},
    {Cause::SenderNotPermitted, "sender-not-permitted"_L1},
    {Cause::SenderNotVerified, "sender-not-verified"_L1},
    {Cause::SenderAddressInvalid, "sender-address-invalid"_L1},
    {Cause::RelayDenied, "relay-denied"_L1},
    {Cause::SendingSuspended, "sending-suspended"_L1},
    {Cause::RecipientUnknown, "recipient-unknown"_L1},
    {Cause::RecipientNotVerified, "recipient-not-verified"_L1},
    {Cause::RecipientMailboxFull, "recipient-mailbox-full"_L1},
    {Cause::SenderMailboxFull, "sender-mailbox-full"_L1},
    {Cause::TooManyRecipients, "too-many-recipients"_L1},
    {Cause::Greylisted, "greylisted"_L1},
    {Cause::RateLimited, "rate-limited"_L1},
    {Cause::QuotaExceeded, "quota-exceeded"_L1},
    {Cause::IpBlocklisted, "ip-blocklisted"_L1},
    {Cause::ContentRejected, "content-rejected"_L1},
    {Cause::SenderAuthenticationFailed, "sender-authentication-failed"_L1},
    {Cause::MessageTooLarge, "message-too-large"_L1},
    {Cause::ReverseDnsMissing, "reverse-dns-missing"_L1},
    {Cause::HeloRejected, "helo-rejected"_L1},
    {Cause::TooManyConnections, "too-many-connections"_L1},
    {Cause::ServerBusy, "server-busy"_L1},
    {Cause::ServerFault, "server-fault"_L1},
    {Cause::RecipientServerFault, "recipient-server-fault"_L1},
    {Cause::ProtocolError, "protocol-error"_L1},
    {Cause::ProgramFault, "program-fault"_L1},
    {Cause::NothingFailed, "nothing-failed"_L1},
    {Cause::NotAboutMail, "not-about-mail"_L1},
    {Cause::Unknown, "unknown"_L1},
}};
}

QLatin1StringView wordFor(Cause cause)
{
    return wordOf(causes, cause);
}

std::optional<Cause> causeFromWord(QStringView word)
{
    return valueOf(causes, word);
}

QList<Cause> allCauses()
{
    QList<Cause> all;
    for (const auto &[cause, word] : causes)
        all.append(cause);
    return all;
}
