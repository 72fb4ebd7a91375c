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
    case Mishap::StarttlsMissing:
        return MishapWords::tr("STARTTLS is not offered");
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
    case Mishap::TooManyAttempts:
        return MishapWords::tr("Too many sign-in attempts");
    case Mishap::ImapDisabled:
        return MishapWords::tr("IMAP is switched off");
    case Mishap::SenderRefused:
        return MishapWords::tr("The sender's address is refused");
    case Mishap::RecipientRefused:
        return MishapWords::tr("The recipient is unknown");
    case Mishap::MailboxFull:
        return MishapWords::tr("The mailbox is full");
    case Mishap::Greylisted:
        return MishapWords::tr("The server asks to try later");
    case Mishap::MessageRejected:
        return MishapWords::tr("The message is taken for spam");
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
