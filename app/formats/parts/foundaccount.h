// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importaccounts.h"

#include <algorithm>
#include <concepts>

// What the readers share: they throw an ImportFault where a file makes no sense.

// One side of an account in the words of a file.
struct ServerText {
    Protocol protocol;
    QString host;
    QString port; // empty: the registered one
    Security security;
    QString userName;
    SignIn signIn;
};

// The side with its host, port and user name judged. `part` is "incoming" or "outgoing".
ServerLogin loginFrom(const ServerText &text, const QString &part);

// The lock that a port has by registration or custom, for formats that only say whether there is one.
Security usualSecurity(quint16 port);

// The address that a file names; where it names none, the person's, where that fails an ImportFault.
EmailAddress addressFrom(const QString &text, const ImportHints &hints);

// An account with what the file left open filled in. One without an outgoing side is a fault.
FoundAccount foundAccount(MailAccount account, bool hadPassword, const ImportHints &hints);

// Reads each of the accounts of a file; the faulty ones are left out, unless all are.
template<typename Items, std::invocable<typename Items::const_reference> Read>
QList<FoundAccount> readEach(const Items &items, Read read)
{
    constexpr qsizetype mostAccounts = 50;
    QList<FoundAccount> found;
    std::optional<ImportFault> firstFault;
    for (const auto &item : items) {
        if (found.size() == mostAccounts)
            throw ImportFault{ImportFault::TooLarge, {}};
        try {
            found.append(read(item));
        } catch (const ImportFault &fault) {
            if (!firstFault)
                firstFault = fault;
        }
    }
    if (found.isEmpty())
        throw firstFault.value_or(ImportFault{ImportFault::Missing, QStringLiteral("account")});
    return found;
}
