// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiletemplate.h"

#include "formats/apple/apple.h"

using namespace Qt::StringLiterals;

QByteArray profileTemplate(const MailAccount &everybody)
{
    const QString localPart = ProfileBlanks::localPart;
    auto account = everybody;
    account.address.localPart = localPart;
    for (auto *server : {&*account.incoming, &*account.outgoing})
        server->userName = server->userName == everybody.address.toString() ? account.address.toString() : localPart;
    return appleProfileText({.identifier = "mail-setup."_L1 + localPart, .profileId = ProfileBlanks::profileId, .accountId = ProfileBlanks::accountId},
                            account,
                            {});
}
