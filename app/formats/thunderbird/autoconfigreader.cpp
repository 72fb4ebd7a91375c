// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autoconfig.h"
#include "formats/parts/foundaccount.h"
#include "formats/parts/readers.h"

using namespace Qt::StringLiterals;

namespace
{
ImportFault faultOf(AutoconfigFault fault)
{
    switch (fault) {
    case AutoconfigFault::TooLarge:
        return {ImportFault::TooLarge, {}};
    case AutoconfigFault::HasDeclarations:
        return {ImportFault::HasDeclarations, {}};
    case AutoconfigFault::NotAutoconfig:
        return {ImportFault::UnknownKind, {}};
    case AutoconfigFault::NoServer:
        return {ImportFault::Missing, u"outgoing"_s};
    case AutoconfigFault::NotXml:
        break;
    }
    return {ImportFault::Broken, {}};
}
} // namespace

// The document serves a whole domain, so an address is needed; whether the domain fits is seen by who gives both.
QList<FoundAccount> readAutoconfig(const QByteArray &file, const ImportHints &hints)
{
    const auto address = addressFrom({}, hints);
    const auto settings = parseAutoconfig(file, address);
    if (!settings)
        throw faultOf(settings.error());
    MailAccount account;
    account.address = address;
    if (!settings->incoming.isEmpty())
        account.incoming = settings->incoming.first().login();
    if (!settings->outgoing.isEmpty())
        account.outgoing = settings->outgoing.first().login();
    return {foundAccount(account, settings->hasPassword, hints)};
}
