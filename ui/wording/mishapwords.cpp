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
    using Words = MishapWords;
    switch (mishap) {
    case Mishap::None:
        return Words::tr("Nothing goes wrong");
    case Mishap::WrongPassword:
        return Words::tr("The password is refused");
    case Mishap::BlockedPort:
        return Words::tr("The network blocks port 587");
    case Mishap::ConnectionRefused:
        return Words::tr("The server refuses connections");
    case Mishap::SilentServer:
        return Words::tr("The server says nothing");
    case Mishap::ExpiredCertificate:
        return Words::tr("The certificate has expired");
    case Mishap::CertificateNotYetValid:
        return Words::tr("The certificate is not valid yet");
    case Mishap::WrongName:
        return Words::tr("The certificate is for another server");
    case Mishap::SelfSignedCertificate:
        return Words::tr("The certificate is self-signed");
    case Mishap::StarttlsMissing:
        return Words::tr("STARTTLS is not offered");
    case Mishap::StarttlsStripped:
        return Words::tr("A firewall removes STARTTLS");
    case Mishap::PlaintextOnTlsPort:
        return Words::tr("The SSL/TLS port is not encrypted");
    case Mishap::AppPasswordRequired:
        return Words::tr("An app password is needed");
    case Mishap::OAuthRequired:
        return Words::tr("Only the browser sign-in is allowed");
    case Mishap::SmtpAuthDisabled:
        return Words::tr("SMTP AUTH is switched off for the tenant");
    case Mishap::TooManyAttempts:
        return Words::tr("Too many sign-in attempts");
    case Mishap::ImapDisabled:
        return Words::tr("IMAP is switched off");
    case Mishap::SenderRefused:
        return Words::tr("The sender's address is refused");
    case Mishap::RecipientRefused:
        return Words::tr("The recipient is unknown");
    case Mishap::MailboxFull:
        return Words::tr("The mailbox is full");
    case Mishap::Greylisted:
        return Words::tr("The server asks to try later");
    case Mishap::MessageRejected:
        return Words::tr("The message is taken for spam");
    case Mishap::ServerBusy:
        return Words::tr("The server is overloaded");
    case Mishap::HangsUp:
        return Words::tr("The server hangs up");
    case Mishap::NotAMailServer:
        return Words::tr("It is not a mail server at all");
    case Mishap::InjectedAnswer:
        return Words::tr("Somebody meddles with the line");
    }
    return {};
}
