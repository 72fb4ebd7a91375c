// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mishap.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
// The doors at which a mishap can be seen.
enum class Doors {
    None,
    All,
    ImplicitTls,
    StartTls,
    Sending,
    Submission, // sending with STARTTLS, port 587 elsewhere
    Imap,
};

struct Row {
    Mishap mishap;
    QLatin1StringView word;
    std::optional<Cause> cause;
    Doors doors;
};

constexpr auto rows = std::to_array<Row>({
    {Mishap::None, "none"_L1, std::nullopt, Doors::None},
    {Mishap::WrongPassword, "wrong-password"_L1, Cause::WrongCredentials, Doors::All},
    {Mishap::ShortUserName, "short-user-name"_L1, Cause::WrongCredentials, Doors::All},
    {Mishap::BlockedPort, "blocked-port"_L1, Cause::PortBlocked, Doors::Submission},
    {Mishap::ConnectionRefused, "connection-refused"_L1, Cause::ConnectionRefused, Doors::All},
    {Mishap::SilentServer, "silent-server"_L1, Cause::ServerSilent, Doors::All},
    {Mishap::ExpiredCertificate, "expired-certificate"_L1, Cause::CertificateExpired, Doors::All},
    {Mishap::CertificateNotYetValid, "certificate-not-yet-valid"_L1, Cause::CertificateNotYetValid, Doors::All},
    {Mishap::WrongName, "wrong-name"_L1, Cause::CertificateNameMismatch, Doors::All},
    {Mishap::SelfSignedCertificate, "self-signed-certificate"_L1, Cause::CertificateSelfSigned, Doors::All},
    {Mishap::InterceptedCertificate, "intercepted-certificate"_L1, Cause::TlsIntercepted, Doors::All},
    {Mishap::IncompleteChain, "incomplete-chain"_L1, Cause::CertificateChainIncomplete, Doors::All},
    {Mishap::TlsTooOld, "tls-too-old"_L1, Cause::TlsVersionTooOld, Doors::All},
    {Mishap::StarttlsMissing, "starttls-missing"_L1, Cause::StarttlsMissing, Doors::StartTls},
    {Mishap::StarttlsRefused, "starttls-refused"_L1, Cause::StarttlsRefused, Doors::StartTls},
    {Mishap::StarttlsStripped, "starttls-stripped"_L1, Cause::StarttlsStripped, Doors::StartTls},
    {Mishap::PlaintextOnTlsPort, "plaintext-on-tls-port"_L1, Cause::TlsOnPlaintextPort, Doors::ImplicitTls},
    {Mishap::AppPasswordRequired, "app-password-required"_L1, Cause::AppPasswordRequired, Doors::All},
    {Mishap::OAuthRequired, "oauth-required"_L1, Cause::OAuthRequired, Doors::All},
    {Mishap::TokenExpired, "token-expired"_L1, Cause::OAuthRequired, Doors::All},
    {Mishap::ConsentDenied, "consent-denied"_L1, Cause::OAuthRequired, Doors::All},
    {Mishap::SmtpAuthDisabled, "smtp-auth-disabled"_L1, Cause::SmtpAuthDisabled, Doors::Sending},
    {Mishap::SignInNotOffered, "sign-in-not-offered"_L1, Cause::SignInNotOffered, Doors::Submission},
    {Mishap::WebSignInRequired, "web-sign-in-required"_L1, Cause::WebSignInRequired, Doors::All},
    {Mishap::PasswordExpired, "password-expired"_L1, Cause::PasswordChangeRequired, Doors::All},
    {Mishap::AccountSuspended, "account-suspended"_L1, Cause::AccountDisabled, Doors::All},
    {Mishap::TooManyAttempts, "too-many-attempts"_L1, Cause::TooManyAttempts, Doors::All},
    {Mishap::PasswordsUnchecked, "passwords-unchecked"_L1, Cause::SignInTemporarilyUnavailable, Doors::All},
    {Mishap::ImapDisabled, "imap-disabled"_L1, Cause::ProtocolDisabled, Doors::Imap},
    {Mishap::SenderRefused, "sender-refused"_L1, Cause::SenderNotPermitted, Doors::Sending},
    {Mishap::SendingSuspended, "sending-suspended"_L1, Cause::SendingSuspended, Doors::Sending},
    {Mishap::RelayDenied, "relay-denied"_L1, Cause::RelayDenied, Doors::Sending},
    {Mishap::RecipientRefused, "recipient-refused"_L1, Cause::RecipientUnknown, Doors::Sending},
    {Mishap::MailboxFull, "mailbox-full"_L1, Cause::RecipientMailboxFull, Doors::Sending},
    {Mishap::Greylisted, "greylisted"_L1, Cause::Greylisted, Doors::Sending},
    {Mishap::TooFast, "too-fast"_L1, Cause::RateLimited, Doors::Sending},
    {Mishap::AllowanceUsedUp, "allowance-used-up"_L1, Cause::QuotaExceeded, Doors::Sending},
    {Mishap::MessageTooLarge, "message-too-large"_L1, Cause::MessageTooLarge, Doors::Sending},
    {Mishap::MessageRejected, "message-rejected"_L1, Cause::ContentRejected, Doors::Sending},
    {Mishap::TooManyConnections, "too-many-connections"_L1, Cause::TooManyConnections, Doors::All},
    {Mishap::ServerBusy, "server-busy"_L1, Cause::ServerBusy, Doors::All},
    {Mishap::HangsUp, "hangs-up"_L1, Cause::ConnectionClosed, Doors::All},
    {Mishap::NotAMailServer, "not-a-mail-server"_L1, Cause::NotAMailServer, Doors::All},
    {Mishap::InjectedAnswer, "injected-answer"_L1, Cause::ResponseInjection, Doors::StartTls},
});

const Row &rowOf(Mishap mishap)
{
    return *std::ranges::find(rows, mishap, &Row::mishap);
}
} // namespace

QLatin1StringView wordFor(Mishap mishap)
{
    return rowOf(mishap).word;
}

std::optional<Mishap> mishapFromWord(QStringView word)
{
    for (const auto &row : rows)
        if (row.word == word)
            return row.mishap;
    return std::nullopt;
}

QList<Mishap> allMishaps()
{
    QList<Mishap> mishaps;
    for (const auto &row : rows)
        mishaps.append(row.mishap);
    return mishaps;
}

std::optional<Cause> expectedCause(Mishap mishap)
{
    return rowOf(mishap).cause;
}

bool wantsBrowser(Mishap mishap)
{
    return expectedCause(mishap) == Cause::OAuthRequired;
}

bool strikes(Mishap mishap, Protocol protocol, Security security)
{
    switch (rowOf(mishap).doors) {
    case Doors::None:
        return false;
    case Doors::All:
        return true;
    case Doors::ImplicitTls:
        return security == Security::Tls;
    case Doors::StartTls:
        return security == Security::StartTls;
    case Doors::Sending:
        return protocol == Protocol::Smtp;
    case Doors::Submission:
        return protocol == Protocol::Smtp && security == Security::StartTls;
    case Doors::Imap:
        return protocol == Protocol::Imap;
    }
    return false;
}
