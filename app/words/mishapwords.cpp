// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mishapwords.h"

#include <QCoreApplication>

namespace
{
struct MishapWords {
    Q_DECLARE_TR_FUNCTIONS(MishapWords)
};
} // namespace

QString nameOf(Mishap mishap)
{
    switch (mishap) {
    case Mishap::None:
        return MishapWords::tr("Nothing goes wrong");
    case Mishap::WrongPassword:
        return MishapWords::tr("The password is refused");
    case Mishap::ShortUserName:
        return MishapWords::tr("The user name is not the whole address");
    case Mishap::BlockedPort:
        return MishapWords::tr("The network blocks port 587");
    case Mishap::ConnectionRefused:
        return MishapWords::tr("The server refuses connections");
    case Mishap::SilentServer:
        return MishapWords::tr("The server says nothing");
    case Mishap::ExpiredCertificate:
        return MishapWords::tr("The certificate has expired");
    case Mishap::CertificateNotYetValid:
        return MishapWords::tr("The certificate is not valid yet");
    case Mishap::WrongName:
        return MishapWords::tr("The certificate is for another server");
    case Mishap::SelfSignedCertificate:
        return MishapWords::tr("The certificate is self-signed");
    case Mishap::InterceptedCertificate:
        return MishapWords::tr("Virus protection opens the encryption");
    case Mishap::IncompleteChain:
        return MishapWords::tr("A certificate is missing in between");
    case Mishap::TlsTooOld:
        return MishapWords::tr("The server’s encryption is outdated");
    case Mishap::StarttlsMissing:
        return MishapWords::tr("STARTTLS is not offered");
    case Mishap::StarttlsRefused:
        return MishapWords::tr("STARTTLS does not work");
    case Mishap::StarttlsStripped:
        return MishapWords::tr("A firewall removes STARTTLS");
    case Mishap::PlaintextOnTlsPort:
        return MishapWords::tr("The SSL/TLS port is not encrypted");
    case Mishap::AppPasswordRequired:
        return MishapWords::tr("An app password is needed");
    case Mishap::OAuthRequired:
        return MishapWords::tr("Only the browser sign-in is allowed");
    case Mishap::TokenExpired:
        return MishapWords::tr("The browser sign-in has run out");
    case Mishap::ConsentDenied:
        return MishapWords::tr("Access is refused in the browser");
    case Mishap::SmtpAuthDisabled:
        return MishapWords::tr("SMTP AUTH is switched off for the tenant");
    case Mishap::SignInNotOffered:
        return MishapWords::tr("The port offers no sign-in");
    case Mishap::WebSignInRequired:
        return MishapWords::tr("A sign-in in the browser is wanted first");
    case Mishap::PasswordExpired:
        return MishapWords::tr("The password has expired");
    case Mishap::AccountSuspended:
        return MishapWords::tr("The account is suspended");
    case Mishap::TooManyAttempts:
        return MishapWords::tr("Too many sign-in attempts");
    case Mishap::PasswordsUnchecked:
        return MishapWords::tr("The server cannot check passwords");
    case Mishap::ImapDisabled:
        return MishapWords::tr("IMAP is switched off");
    case Mishap::SenderRefused:
        return MishapWords::tr("The sender's address is refused");
    case Mishap::SendingSuspended:
        return MishapWords::tr("Sending is suspended");
    case Mishap::RelayDenied:
        return MishapWords::tr("The server does not relay");
    case Mishap::RecipientRefused:
        return MishapWords::tr("The recipient is unknown");
    case Mishap::MailboxFull:
        return MishapWords::tr("The mailbox is full");
    case Mishap::Greylisted:
        return MishapWords::tr("The server asks to try later");
    case Mishap::TooFast:
        return MishapWords::tr("Too many messages a minute");
    case Mishap::AllowanceUsedUp:
        return MishapWords::tr("The allowance for today is used up");
    case Mishap::MessageTooLarge:
        return MishapWords::tr("The message is too large");
    case Mishap::MessageRejected:
        return MishapWords::tr("The message is taken for spam");
    case Mishap::TooManyConnections:
        return MishapWords::tr("Too many connections");
    case Mishap::ServerBusy:
        return MishapWords::tr("The server is overloaded");
    case Mishap::HangsUp:
        return MishapWords::tr("The server hangs up");
    case Mishap::NotAMailServer:
        return MishapWords::tr("It is not a mail server at all");
    case Mishap::InjectedAnswer:
        return MishapWords::tr("Somebody meddles with the line");
    }
    return {};
}
