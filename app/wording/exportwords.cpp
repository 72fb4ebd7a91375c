// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportwords.h"

#include <QCoreApplication>

namespace
{
struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};
} // namespace

QString titleOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::ThunderbirdZip:
        return ExportWords::tr("Thunderbird: a ZIP file for Tools > Import");
    case ExportFormat::ThunderbirdAutoconfig:
        return ExportWords::tr("Thunderbird and others: automatic configuration (config-v1.1.xml)");
    case ExportFormat::OutlookPackage:
        return ExportWords::tr("Outlook: a sheet of steps and import files");
    }
    return {};
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
        return ExportWords::tr("This format cannot describe receiving mail without a sign-in.");
    case ExportFault::StartTlsNotPossible:
        return ExportWords::tr("This format knows SSL/TLS only, not the STARTTLS of “%1”.").arg(fault.part);
    }
    return {};
}

QString sentenceFor(const SaveFault &fault)
{
    switch (fault.kind) {
    case SaveFault::NotAFileName:
        return ExportWords::tr("“%1” is not a file name.").arg(fault.path);
    case SaveFault::IsLink:
        return ExportWords::tr("%1 is a link to another place. Remove it or choose another name.").arg(fault.path);
    case SaveFault::CannotWrite:
        return ExportWords::tr("%1 could not be written: %2").arg(fault.path, fault.systemError);
    }
    return {};
}
