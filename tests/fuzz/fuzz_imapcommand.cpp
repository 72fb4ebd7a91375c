// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a mail program says to the practice mailbox.

#include "fuzz.h"

#include "practice/imapcommand.h"

void fuzz(const QByteArray &input)
{
    for (const auto &line : input.split('\n')) {
        if (const auto command = parseImapCommand(line)) {
            for (qsizetype i = 0; i <= command->arguments.size(); ++i)
                if (const auto set = ImapSet::parse(command->word(i), 1000))
                    set->contains(7);
        }
        if (const auto literal = literalAtEnd(line))
            promise(literal->size >= 0);
    }
}
