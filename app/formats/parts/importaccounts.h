// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

#include <QByteArray>
#include <QList>

#include <expected>
#include <optional>

// The files of other programs that accounts are read from. A new one is a reader of its own, a value here and a row in
// importaccounts.cpp.
enum class ImportFormat {
    ThunderbirdZip, // a backed-up profile, as Mailwright writes it
    ThunderbirdPrefs, // prefs.js
    Autoconfig, // config-v1.1.xml
    Autodiscover, // Outlook's answer file
    K9, // .k9s, also of Thunderbird for Android
    Apple, // .mobileconfig
    OutlookProfile, // .prf
    Evolution, // .source files: those of one account together
    KMail, // mailtransports, with or without the file of the IMAP resource
    Msmtp, // msmtprc
    Environment, // .env and other lists of variables
};

// "thunderbird-zip", "thunderbird-prefs", "autoconfig", ...
QLatin1StringView wordFor(ImportFormat format);

// An account as another program had it. A password in the file is seen and left there.
struct FoundAccount {
    MailAccount account; // with an address and an outgoing side, fit to be saved
    bool hadPassword = false;

    bool operator==(const FoundAccount &) const = default;
};

struct ImportedAccounts {
    ImportFormat format = ImportFormat::ThunderbirdPrefs;
    QList<FoundAccount> accounts; // never empty

    bool operator==(const ImportedAccounts &) const = default;
};

// Why no account can be read.
struct ImportFault {
    enum Kind {
        TooLarge, // more than settings ever need
        UnknownKind, // none of the files above
        Broken, // cut off or damaged; `part` says where, as far as that is known
        HasDeclarations, // XML with a document type that could reach for other files
        Signed, // a signed .mobileconfig
        Binary, // a binary property list
        AddressMissing, // the file serves any address: say which
        Missing, // a part of the account is nowhere in the file ("outgoing")
        Invalid, // a part makes no sense, or this program cannot do it ("incoming.host")
    };
    Kind kind;
    QString part;

    bool operator==(const ImportFault &) const = default;
};

// What the person says beside the file; it fills what the file leaves open.
struct ImportHints {
    std::optional<EmailAddress> address;
    QString displayName;
};

// Reads the accounts in the contents of one file, or of the several files that one account has (Evolution, KMail). What kind
// of file it is shows in its contents, not in its name. An account with a fault is left out while another one is whole.
std::expected<ImportedAccounts, ImportFault> importAccounts(const QList<QByteArray> &files, const ImportHints &hints = {});
