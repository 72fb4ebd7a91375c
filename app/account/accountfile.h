// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailaccount.h"

#include <QByteArray>

#include <expected>

// Why a text is not a saved account: what is wrong, and with which part of it ("incoming.port").
struct AccountFileFault {
    enum Kind {
        TooLarge, // over 64 KiB
        NotJson,
        WrongSchema, // another kind of file, or one of a newer Mailwright
        Missing,
        Invalid,
        HasSecret, // a key such as "password": a saved account never holds one, so the file is not ours
    };
    Kind kind;
    QString part;

    bool operator==(const AccountFileFault &) const = default;
};

// A saved account (".mailwright", schema "mailwright.account/1") from its text and back. The text never holds a secret.
std::expected<MailAccount, AccountFileFault> parseAccountFile(const QByteArray &text);
QByteArray toAccountFile(const MailAccount &account);
