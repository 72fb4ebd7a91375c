// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another program's settings: one file, or several with form feeds between them. An account that comes out can be saved, and
// reads as the same.

#include "fuzz.h"

#include "account/accountfile.h"
#include "formats/parts/importaccounts.h"

void fuzz(const QByteArray &input)
{
    const auto imported = importAccounts(input.split('\f'));
    if (!imported)
        return;
    promise(!imported->accounts.isEmpty());
    for (const auto &found : imported->accounts) {
        const auto again = parseAccountFile(toAccountFile(found.account));
        promise(again && *again == found.account);
    }
}
