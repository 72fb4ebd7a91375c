// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportwords.h"

#include "base/outsidetext.h"
#include "fieldwords.h"
#include "formats/kmail/kmail.h"

#include <QCoreApplication>

namespace
{
struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};
} // namespace

using namespace Qt::StringLiterals;

QString titleOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::ThunderbirdZip:
        return ExportWords::tr("Thunderbird: a ZIP file for Tools > Import");
    case ExportFormat::ThunderbirdAutoconfig:
        return ExportWords::tr("Thunderbird and others: automatic configuration (config-v1.1.xml)");
    case ExportFormat::OutlookPackage:
        return ExportWords::tr("Outlook: a sheet of steps and import files");
    case ExportFormat::Apple:
        return ExportWords::tr("iPhone, iPad and Mac: a profile for Mail");
    case ExportFormat::K9:
        return ExportWords::tr("Thunderbird for Android and K-9 Mail: a settings file");
    case ExportFormat::KMail:
        return ExportWords::tr("KMail: settings for sending");
    case ExportFormat::Evolution:
        return ExportWords::tr("Evolution: three account files");
    case ExportFormat::Msmtp:
        return ExportWords::tr("msmtp: ~/.msmtprc");
    case ExportFormat::NeoMutt:
        return ExportWords::tr("NeoMutt: neomuttrc");
    case ExportFormat::Mbsync:
        return ExportWords::tr("isync (mbsync): ~/.mbsyncrc");
    case ExportFormat::Aerc:
        return ExportWords::tr("aerc: accounts.conf");
    case ExportFormat::Himalaya1:
        return ExportWords::tr("himalaya, version 1: config.toml");
    case ExportFormat::Himalaya2:
        return ExportWords::tr("himalaya, version 2: config.toml");
    case ExportFormat::Postfix:
        return ExportWords::tr("Postfix: this account as the relay of a computer");
    case ExportFormat::Environment:
        return ExportWords::tr("Any program: environment variables");
    case ExportFormat::Laravel:
        return ExportWords::tr("Laravel: lines for .env");
    case ExportFormat::WordPress:
        return ExportWords::tr("WordPress: a small plugin, or lines for WP Mail SMTP");
    case ExportFormat::Django:
        return ExportWords::tr("Django: lines for settings.py");
    case ExportFormat::Rails:
        return ExportWords::tr("Ruby on Rails: settings of Action Mailer");
    case ExportFormat::Nodemailer:
        return ExportWords::tr("Node.js: a transport for Nodemailer");
    case ExportFormat::PhpMailer:
        return ExportWords::tr("PHP: a function for PHPMailer");
    case ExportFormat::Python:
        return ExportWords::tr("Python: a module for smtplib");
    }
    return {};
}

QString importStepsFor(ExportFormat format)
{
    switch (format) {
    case ExportFormat::ThunderbirdZip:
        return ExportWords::tr("In Thunderbird: Tools > Import > Import from a file. Tick only “Accounts and Settings”.");
    case ExportFormat::ThunderbirdAutoconfig:
        return ExportWords::tr("Put it on the domain’s web server or into Thunderbird’s “isp” folder.");
    case ExportFormat::OutlookPackage:
        return ExportWords::tr("Open the sheet and follow its steps.");
    case ExportFormat::Apple:
        return ExportWords::tr(
            "On iPhone and iPad: open the file, then Settings > General > VPN & Device Management > Install. On a Mac: open the file, then "
            "System Settings > General > Device Management.");
    case ExportFormat::K9:
        return ExportWords::tr("In the app: Settings > Import settings > Select file. Each import adds an account.");
    case ExportFormat::KMail:
        return ExportWords::tr("Close KMail and append the first file to ~/.config/mailtransports. Receiving is added by KMail’s own wizard.");
    case ExportFormat::Evolution:
        return ExportWords::tr("Copy the three files to ~/.config/evolution/sources/.");
    case ExportFormat::Msmtp:
    case ExportFormat::NeoMutt:
    case ExportFormat::Mbsync:
    case ExportFormat::Aerc:
    case ExportFormat::Himalaya1:
    case ExportFormat::Himalaya2:
        return ExportWords::tr("The first lines of the file say where it goes and how the password gets into the keyring.");
    case ExportFormat::Postfix:
        return ExportWords::tr(
            "Append the first file to /etc/postfix/main.cf and save the second one as /etc/postfix/sasl_passwd, readable for root only. "
            "Then run “postmap /etc/postfix/sasl_passwd” and “postfix reload”.");
    case ExportFormat::Environment:
    case ExportFormat::Laravel:
    case ExportFormat::WordPress:
    case ExportFormat::Django:
    case ExportFormat::Rails:
    case ExportFormat::Nodemailer:
    case ExportFormat::PhpMailer:
    case ExportFormat::Python:
        return ExportWords::tr("The first lines of the file say where it goes. Without a password in it, set the variable SMTP_PASSWORD.");
    }
    return {};
}

QString warningFor(ExportFormat format, const MailAccount &account)
{
    switch (format) {
    case ExportFormat::Apple: {
        const auto startTls = [](const std::optional<ServerLogin> &server) {
            return server && server->endpoint.security == Security::StartTls;
        };
        const auto unsignedFile =
            ExportWords::tr("The file is not signed, so the device shows a warning. It was checked against Apple’s published keys, not on a device.");
        if (!startTls(account.incoming) && !startTls(account.outgoing))
            return unsignedFile;
        return unsignedFile + u' ' + ExportWords::tr("The format has no word for STARTTLS: Mail is told to use SSL and finds out the rest from the port.");
    }
    case ExportFormat::KMail:
        return ExportWords::tr("Not tried in KMail itself. KMail looks for the password in KWallet: folder “mailtransports”, entry “%1”.")
            .arg(kmailWalletEntry(account));
    case ExportFormat::Laravel:
        return ExportWords::tr("Not tried in Laravel itself. Laravel uses STARTTLS where the server offers it, but does not insist on it.");
    case ExportFormat::K9:
    case ExportFormat::Evolution:
    case ExportFormat::Himalaya1:
    case ExportFormat::Himalaya2:
    case ExportFormat::WordPress:
        return ExportWords::tr("Written after the program’s published format; not tried in the program itself.");
    default:
        return {};
    }
}

QString passwordWarning()
{
    return ExportWords::tr(
        "The password is readable in this export. Whoever gets the file or sees the picture can read and send your mail. Delete it when it has "
        "done its work.");
}

QString sentenceFor(const ExportFault &fault)
{
    switch (fault.kind) {
    case ExportFault::Missing:
        return ExportWords::tr("The account has no “%1”, and this format needs it.").arg(fault.part);
    case ExportFault::Invalid:
        return ExportWords::tr("The account is not finished: “%1” is not usable.").arg(fault.part);
    case ExportFault::Ipv6Address:
        return ExportWords::tr("This program takes server names and IPv4 addresses only, not the IPv6 address in “%1”.").arg(fault.part);
    case ExportFault::TextNotPossible:
        return ExportWords::tr("“%1” has characters that this format cannot hold.").arg(fault.part);
    case ExportFault::OAuthNotPossible:
        return ExportWords::tr("This format cannot describe a sign-in in the web browser; add the account in that program itself.");
    case ExportFault::SignInNotPossible:
        return ExportWords::tr("This format cannot describe a server without a sign-in.");
    case ExportFault::StartTlsNotPossible:
        return ExportWords::tr("This format knows SSL/TLS only, not the STARTTLS of “%1”.").arg(fault.part);
    case ExportFault::Pop3NotPossible:
        return ExportWords::tr("This program fetches mail by IMAP, not by POP3.");
    }
    return {};
}

QString sentenceFor(const SaveFault &fault)
{
    switch (fault.kind) {
    case SaveFault::NotAFileName:
        return ExportWords::tr("“%1” is not a file name.").arg(printableLine(fault.path));
    case SaveFault::IsLink:
        return ExportWords::tr("%1 is a link to another place. Remove it or choose another name.").arg(printableLine(fault.path));
    case SaveFault::HoldsSecret:
        return givesAwaySentence();
    case SaveFault::CannotWrite:
        return ExportWords::tr("%1 could not be written: %2").arg(printableLine(fault.path), printableLine(fault.systemError));
    }
    return {};
}
