// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script.h"

#include <algorithm>
#include <array>

namespace
{
struct Row {
    Mishap mishap;
    Moment moment;
    std::optional<Protocol> protocol; // none: the same in all three
    Cue cue;
};

// The words are those of widespread servers, so that what is practised here is recognised there.
constexpr auto rows = std::to_array<Row>({
    {Mishap::WrongPassword, Moment::SignIn, Protocol::Smtp, {"535 5.7.8 Error: authentication failed: authentication failure"}},
    {Mishap::WrongPassword, Moment::SignIn, Protocol::Imap, {"{} NO [AUTHENTICATIONFAILED] Authentication failed."}},
    {Mishap::WrongPassword, Moment::SignIn, Protocol::Pop3, {"-ERR [AUTH] Authentication failed."}},

    {Mishap::SilentServer, Moment::Greeting, std::nullopt, {"", Then::StaySilent}},

    {Mishap::StarttlsMissing, Moment::StartTlsOffer, std::nullopt, {""}},
    {Mishap::StarttlsRefused, Moment::StartTlsGoAhead, Protocol::Smtp, {"454 4.7.0 TLS not available due to local problem"}},
    {Mishap::StarttlsRefused, Moment::StartTlsGoAhead, Protocol::Imap, {"{} NO TLS not available due to local problem"}},
    {Mishap::StarttlsRefused, Moment::StartTlsGoAhead, Protocol::Pop3, {"-ERR TLS not available due to local problem"}},
    {Mishap::StarttlsStripped, Moment::StartTlsOffer, std::nullopt, {"XXXXXXXA"}},

    {Mishap::AppPasswordRequired,
     Moment::SignIn,
     Protocol::Smtp,
     {"534-5.7.9 Application-specific password required. For more information, go to\r\n"
      "534 5.7.9  https://mail.example.com/help/app-passwords"}},
    {Mishap::AppPasswordRequired,
     Moment::SignIn,
     Protocol::Imap,
     {"{} NO [ALERT] Application-specific password required: https://mail.example.com/help/app-passwords (Failure)"}},
    {Mishap::AppPasswordRequired,
     Moment::SignIn,
     Protocol::Pop3,
     {"-ERR [AUTH] Application-specific password required: https://mail.example.com/help/app-passwords"}},

    {Mishap::OAuthRequired, Moment::Mechanisms, std::nullopt, {"PLAIN LOGIN XOAUTH2 OAUTHBEARER"}},
    {Mishap::OAuthRequired,
     Moment::SignIn,
     Protocol::Smtp,
     {"535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [practice.example.com]"}},
    {Mishap::OAuthRequired, Moment::SignIn, Protocol::Imap, {"{} NO Basic authentication is disabled."}},
    {Mishap::OAuthRequired, Moment::SignIn, Protocol::Pop3, {"-ERR Basic authentication is disabled."}},

    {Mishap::SmtpAuthDisabled,
     Moment::SignIn,
     Protocol::Smtp,
     {"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. "
      "Visit https://aka.ms/smtp_auth_disabled for more information. [practice.example.com]"}},

    {Mishap::SignInNotOffered, Moment::Mechanisms, Protocol::Smtp, {""}},

    {Mishap::WebSignInRequired,
     Moment::SignIn,
     Protocol::Smtp,
     {"534-5.7.14 <https://mail.example.com/sign-in> Please log in via your web browser and\r\n"
      "534 5.7.14 then try again."}},
    {Mishap::WebSignInRequired, Moment::SignIn, Protocol::Imap, {"{} NO [ALERT] Please log in via your web browser: https://mail.example.com (Failure)"}},
    {Mishap::WebSignInRequired, Moment::SignIn, Protocol::Pop3, {"-ERR [AUTH] Please log in via your web browser: https://mail.example.com"}},

    {Mishap::PasswordExpired, Moment::SignIn, Protocol::Smtp, {"535 5.7.8 Error: authentication failed: Password expired"}},
    {Mishap::PasswordExpired, Moment::SignIn, Protocol::Imap, {"{} NO [EXPIRED] Password expired"}},
    {Mishap::PasswordExpired, Moment::SignIn, Protocol::Pop3, {"-ERR [AUTH] Password expired"}},

    {Mishap::AccountSuspended, Moment::SignIn, Protocol::Smtp, {"525 5.7.13 Account suspended, please contact support"}},
    {Mishap::AccountSuspended, Moment::SignIn, Protocol::Imap, {"{} NO [CONTACTADMIN] Account suspended, please contact support"}},
    {Mishap::AccountSuspended, Moment::SignIn, Protocol::Pop3, {"-ERR [SYS/PERM] Account suspended, please contact support"}},

    {Mishap::TooManyAttempts,
     Moment::SignIn,
     Protocol::Smtp,
     {"454-4.7.0 Too many login attempts, please try again later. For more information, go to\r\n"
      "454 4.7.0  https://mail.example.com/help/attempts",
      Then::HangUp}},
    {Mishap::TooManyAttempts, Moment::SignIn, Protocol::Imap, {"{} NO [ALERT] Too many login attempts, please try again later.", Then::HangUp}},
    {Mishap::TooManyAttempts, Moment::SignIn, Protocol::Pop3, {"-ERR Too many login attempts, please try again later.", Then::HangUp}},

    {Mishap::PasswordsUnchecked, Moment::SignIn, Protocol::Smtp, {"454 4.7.0 Temporary authentication failure: Connection lost to authentication server"}},
    {Mishap::PasswordsUnchecked, Moment::SignIn, Protocol::Imap, {"{} NO [UNAVAILABLE] Temporary authentication failure."}},
    {Mishap::PasswordsUnchecked, Moment::SignIn, Protocol::Pop3, {"-ERR [SYS/TEMP] Temporary authentication failure."}},

    {Mishap::ImapDisabled,
     Moment::SignIn,
     Protocol::Imap,
     {"{} NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions "
      "about this feature. (Failure)"}},

    {Mishap::SenderRefused, Moment::Sender, Protocol::Smtp, {"550 5.7.60 SMTP; Client does not have permissions to send as this sender"}},
    {Mishap::SendingSuspended, Moment::Sender, Protocol::Smtp, {"550 5.1.8 Access denied, bad outbound sender"}},
    {Mishap::RelayDenied, Moment::Recipient, Protocol::Smtp, {"554 5.7.1 <{}>: Relay access denied"}},
    {Mishap::RecipientRefused, Moment::Recipient, Protocol::Smtp, {"550 5.1.1 <{}>: Recipient address rejected: User unknown in virtual mailbox table"}},
    {Mishap::MailboxFull, Moment::Recipient, Protocol::Smtp, {"552 5.2.2 <{}>: Recipient address rejected: Mailbox full"}},
    {Mishap::Greylisted, Moment::Recipient, Protocol::Smtp, {"450 4.2.0 <{}>: Recipient address rejected: Greylisted, please try again in 5 minutes"}},
    {Mishap::TooFast, Moment::Recipient, Protocol::Smtp, {"450 4.7.1 Error: too many messages per minute, slow down"}},
    {Mishap::AllowanceUsedUp, Moment::Message, Protocol::Smtp, {"550 5.4.5 Daily user sending limit exceeded."}},
    {Mishap::MessageTooLarge, Moment::Message, Protocol::Smtp, {"552 5.3.4 Message size exceeds fixed limit"}},
    {Mishap::MessageRejected, Moment::Message, Protocol::Smtp, {"554 5.7.1 Message rejected as spam by content filtering"}},

    {Mishap::TooManyConnections, Moment::Greeting, Protocol::Smtp, {"421 4.7.0 practice.example.com Error: too many connections from 192.0.2.1", Then::HangUp}},
    {Mishap::TooManyConnections, Moment::SignIn, Protocol::Imap, {"{} NO [LIMIT] Too many simultaneous connections."}},
    {Mishap::TooManyConnections, Moment::SignIn, Protocol::Pop3, {"-ERR [IN-USE] Mailbox is locked by another session."}},

    {Mishap::ServerBusy, Moment::Greeting, Protocol::Smtp, {"421 4.3.2 Service not available, please try again later", Then::HangUp}},
    {Mishap::ServerBusy, Moment::Greeting, Protocol::Imap, {"* BYE [UNAVAILABLE] Server is busy, please try again later", Then::HangUp}},
    {Mishap::ServerBusy, Moment::Greeting, Protocol::Pop3, {"-ERR Server is busy, please try again later", Then::HangUp}},

    {Mishap::HangsUp, Moment::Capabilities, std::nullopt, {"", Then::HangUp}},

    {Mishap::NotAMailServer,
     Moment::Greeting,
     std::nullopt,
     {"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 12\r\nConnection: close\r\n\r\nBad Request", Then::HangUp}},

    {Mishap::InjectedAnswer, Moment::StartTlsGoAhead, Protocol::Smtp, {"220 2.0.0 Ready to start TLS\r\n250-practice.example.com\r\n250 AUTH PLAIN LOGIN"}},
    {Mishap::InjectedAnswer, Moment::StartTlsGoAhead, Protocol::Imap, {"{} OK Begin TLS negotiation now\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN"}},
    {Mishap::InjectedAnswer, Moment::StartTlsGoAhead, Protocol::Pop3, {"+OK Begin TLS negotiation\r\n+OK\r\nUSER\r\n."}},
});

DoorState doorFor(Mishap mishap)
{
    switch (mishap) {
    case Mishap::BlockedPort:
        return DoorState::Blocked;
    case Mishap::ConnectionRefused:
        return DoorState::Refused;
    default:
        return DoorState::Open;
    }
}

CertificateFlaw flawFor(Mishap mishap)
{
    switch (mishap) {
    case Mishap::ExpiredCertificate:
        return CertificateFlaw::Expired;
    case Mishap::CertificateNotYetValid:
        return CertificateFlaw::NotYetValid;
    case Mishap::WrongName:
        return CertificateFlaw::WrongName;
    case Mishap::SelfSignedCertificate:
        return CertificateFlaw::SelfSigned;
    case Mishap::InterceptedCertificate:
        return CertificateFlaw::Intercepted;
    case Mishap::IncompleteChain:
        return CertificateFlaw::ChainIncomplete;
    default:
        return CertificateFlaw::None;
    }
}
} // namespace

std::optional<Cue> Script::cueAt(Moment moment) const
{
    const auto kind = wantsBrowser(mishap) ? Mishap::OAuthRequired : mishap; // the same to a mail server
    const auto row = std::ranges::find_if(rows, [&](const Row &candidate) {
        return candidate.mishap == kind && candidate.moment == moment && candidate.protocol.value_or(protocol) == protocol;
    });
    return row == rows.end() ? std::nullopt : std::optional(row->cue);
}

Script scriptFor(Mishap mishap, Protocol protocol, Security security)
{
    if (!strikes(mishap, protocol, security))
        return {.protocol = protocol, .security = security};
    return {.mishap = mishap,
            .protocol = protocol,
            .security = mishap == Mishap::PlaintextOnTlsPort ? Security::None : security,
            .door = doorFor(mishap),
            .certificate = flawFor(mishap),
            .locksAsOfOld = mishap == Mishap::TlsTooOld};
}
