// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// IMAP responses, line by line; what can be quoted comes out as one string.

#include "fuzz.h"

#include "net/imap/imapresponse.h"

void fuzz(const QByteArray &input)
{
    for (const auto &line : input.split('\n')) {
        if (const auto response = parseImapResponse(line)) {
            for (const auto &word : response->capabilities())
                promise(word == word.toUpper());
            promise(response->kind != ImapResponse::Tagged || !response->tag.isEmpty());
        }
        if (const auto size = announcedLiteral(line))
            promise(*size >= 0);
        if (const auto quoted = imapQuoted(line))
            promise(quoted->startsWith('"') && quoted->endsWith('"') && !quoted->contains('\r'));
    }
}
