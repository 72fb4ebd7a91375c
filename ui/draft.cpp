// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft.h"

MailAccount Draft::account() const
{
    MailAccount account{displayName, address, providerId, {}, {}};
    if (incoming)
        account.incoming = ServerLogin{*incoming, incomingUser, signIn};
    if (outgoing)
        account.outgoing = ServerLogin{*outgoing, outgoingUser.isEmpty() ? incomingUser : outgoingUser, signIn};
    return account;
}
