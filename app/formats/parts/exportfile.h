// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "base/savefiles.h"
#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

// Why an account cannot be put into a format: what is in the way, and which part of the account it is ("incoming.host").
struct ExportFault {
    enum Kind {
        Missing, // a side of the account, or the address
        Invalid, // not a host name, no port, control characters: no finished account
        Ipv6Address, // the program takes names and IPv4 addresses only
        TextNotPossible, // a login with characters that the format cannot hold
        OAuthNotPossible, // the format cannot say it, or the program cannot do it with this server
        SignInNotPossible, // fetching mail without signing in
        StartTlsNotPossible, // the format knows implicit TLS only
        Pop3NotPossible, // the program fetches mail by IMAP
    };
    Kind kind;
    QString part;

    bool operator==(const ExportFault &) const = default;
};

using Exported = std::expected<QList<OutputFile>, ExportFault>;

// The passwords that go into a file in clear, because somebody asked for just that. Empty ones do not go.
struct ExportSecrets {
    Secret incoming;
    Secret outgoing;
};

// What an account can be made into. A new format is one file of its own, a value here and a row in exportfile.cpp.
enum class ExportFormat {
    ThunderbirdZip, // for Tools > Import in Thunderbird
    ThunderbirdAutoconfig, // config-v1.1.xml, for a web server or Thunderbird's isp folder
    OutlookPackage, // a sheet of steps, and the import files that this account allows
    Apple, // a configuration profile for iPhone, iPad and Mac
    K9, // settings for Thunderbird for Android and K-9 Mail
    KMail,
    Evolution,
    Msmtp,
    NeoMutt,
    Mbsync,
    Aerc,
    Himalaya1, // configuration of version 1
    Himalaya2, // and of version 2, which is another one
    Postfix, // as the relay of a whole computer
    Environment, // variables for any program
    Laravel,
    WordPress,
    Django,
    Rails,
    Nodemailer,
    PhpMailer,
    Python, // smtplib
};

// Who a format is for.
enum class ExportGroup {
    Desktop,
    Phone,
    Terminal,
    Application, // a website, a service, a program under development
};

// The words of the command line: "thunderbird-zip", "apple", "msmtp".
QLatin1StringView wordFor(ExportFormat format);
std::optional<ExportFormat> exportFormatFromWord(QStringView word);
QList<ExportFormat> allExportFormats();
ExportGroup groupOf(ExportFormat format);
bool canHoldPassword(ExportFormat format);

// At least one file; the one to open first stands first. A format that cannot hold a password leaves it out.
Exported exportAccount(ExportFormat format, const MailAccount &account, const ExportSecrets &secrets = {});

// "jane-example.com" and the ending: ASCII letters, digits, dots, hyphens and underscores only.
QString suggestedFileName(const MailAccount &account, QLatin1StringView ending);
