// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programwords.h"

#include <QCoreApplication>

namespace
{
// Words of its own for each, so that translators see whole sentences.
struct ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(ProgramWords)
};
} // namespace

QString placeOfSettings(WrittenBy program)
{
    switch (program) {
    case WrittenBy::Thunderbird:
        return ProgramWords::tr("In Thunderbird: ☰ > Account Settings > Server Settings; for sending, Outgoing Server (SMTP).");
    case WrittenBy::Outlook:
        return ProgramWords::tr("In Outlook: File > Account Settings > Account Settings > Change; ports stand under More Settings > Advanced.");
    case WrittenBy::AppleMail:
        return ProgramWords::tr("In Apple Mail: Mail > Settings > Accounts > Server Settings.");
    case WrittenBy::Android:
        return ProgramWords::tr("In Thunderbird for Android or K-9: Settings, the account, then Incoming server or Outgoing server.");
    case WrittenBy::WordPress:
        return ProgramWords::tr("In WordPress: the settings of your mail plugin, such as WP Mail SMTP > Settings; its test is under Tools.");
    case WrittenBy::Device:
        return ProgramWords::tr("On the device: its web page or panel, under Network or Scan, e-mail server (SMTP).");
    case WrittenBy::Postfix:
        return ProgramWords::tr("In Postfix: relayhost in /etc/postfix/main.cf and the password map; then postmap the map and postfix reload.");
    case WrittenBy::Msmtp:
        return ProgramWords::tr("In msmtp: ~/.msmtprc or /etc/msmtprc; msmtp --serverinfo shows what the server offers.");
    case WrittenBy::Fetchmail:
        return ProgramWords::tr("In fetchmail: ~/.fetchmailrc; fetchmail -v shows the conversation.");
    case WrittenBy::Isync:
        return ProgramWords::tr("In mbsync: ~/.mbsyncrc, the section IMAPAccount.");
    case WrittenBy::Mutt:
        return ProgramWords::tr("In NeoMutt: smtp_url and imap_user in its settings file.");
    case WrittenBy::Php:
        return ProgramWords::tr("In the PHP program: Host, Port, SMTPSecure, Username and Password of its mailer, often in an .env file.");
    case WrittenBy::Python:
        return ProgramWords::tr("In the Python program: the call of smtplib or imaplib; SMTP_SSL is for port 465, starttls() for 587.");
    case WrittenBy::Node:
        return ProgramWords::tr("In the Node program: createTransport(); secure is true for port 465 and false for 587.");
    case WrittenBy::Java:
        return ProgramWords::tr("In the Java program: the properties mail.smtp.host, port, auth and starttls.enable.");
    case WrittenBy::DotNet:
        return ProgramWords::tr("In the .NET program: SecureSocketOptions.SslOnConnect is for port 465, StartTls for 587.");
    case WrittenBy::Go:
        return ProgramWords::tr("In the Go program: host, port and authentication of its dialer.");
    case WrittenBy::Ruby:
        return ProgramWords::tr("In the Ruby program: smtp_settings; ssl is for port 465, enable_starttls_auto for 587.");
    }
    return {};
}
