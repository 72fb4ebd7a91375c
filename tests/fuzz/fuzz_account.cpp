// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A saved account. What is read and saved again reads as the same.

#include "fuzz.h"

#include "account/accountfile.h"

void fuzz(const QByteArray &input)
{
    const auto account = parseAccountFile(input);
    if (!account)
        return;
    const auto again = parseAccountFile(toAccountFile(*account));
    promise(again && *again == *account);
}
