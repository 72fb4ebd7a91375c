// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwords.h"

#include <QCoreApplication>

namespace
{
struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};
} // namespace

QString titleOf(ImportFormat format)
{
    switch (format) {
    case ImportFormat::ThunderbirdZip:
        return ImportWords::tr("a Thunderbird profile in a ZIP file");
    case ImportFormat::ThunderbirdPrefs:
        return ImportWords::tr("Thunderbird’s preferences (prefs.js)");
    case ImportFormat::Autoconfig:
        return ImportWords::tr("automatic configuration (config-v1.1.xml)");
    case ImportFormat::Autodiscover:
        return ImportWords::tr("an Autodiscover answer for Outlook");
    case ImportFormat::K9:
        return ImportWords::tr("settings of K-9 Mail or Thunderbird for Android (.k9s)");
    case ImportFormat::Apple:
        return ImportWords::tr("an Apple configuration profile (.mobileconfig)");
    case ImportFormat::OutlookProfile:
        return ImportWords::tr("an Outlook profile file (.prf)");
    case ImportFormat::Evolution:
        return ImportWords::tr("Evolution’s .source files");
    case ImportFormat::KMail:
        return ImportWords::tr("KMail’s mailtransports");
    case ImportFormat::Msmtp:
        return ImportWords::tr("msmtp’s settings");
    case ImportFormat::Environment:
        return ImportWords::tr("environment variables (.env)");
    }
    return {};
}

QString sentenceFor(const ImportFault &fault)
{
    switch (fault.kind) {
    case ImportFault::TooLarge:
        return ImportWords::tr("This is far too large for a program’s mail settings.");
    case ImportFault::UnknownKind:
        return ImportWords::tr(
            "This is no file that Mailwright can read. It reads Thunderbird’s prefs.js, config-v1.1.xml, .k9s, .mobileconfig, KMail’s mailtransports, "
            "Evolution’s .source, msmtprc, Outlook’s .prf and .env.");
    case ImportFault::Broken:
        return fault.part.isEmpty() ? ImportWords::tr("This file is damaged or cut off.")
                                    : ImportWords::tr("This file is damaged or cut off: “%1” cannot be read.").arg(fault.part);
    case ImportFault::HasDeclarations:
        return ImportWords::tr("This file has XML declarations that settings never need and that can do harm, so it is not read.");
    case ImportFault::Signed:
        return ImportWords::tr(
            "This profile is signed, and Mailwright reads unsigned ones only. “openssl smime -inform der -verify -noverify” takes the signature off.");
    case ImportFault::Binary:
        return ImportWords::tr("This property list is a binary one, and Mailwright reads XML only. “plutil -convert xml1” turns it into XML.");
    case ImportFault::AddressMissing:
        return ImportWords::tr("This file does not say whose account it is; give the mail address with it.");
    case ImportFault::Missing:
        return fault.part == u"outgoing"
            ? ImportWords::tr("Nothing is said here about the sending side. Where the settings lie in several files, give them together.")
            : ImportWords::tr("There is no complete account in it: “%1” is missing.").arg(fault.part);
    case ImportFault::Invalid:
        return ImportWords::tr("The account in it cannot be used: “%1” makes no sense, or Mailwright does not know it.").arg(fault.part);
    }
    return {};
}
