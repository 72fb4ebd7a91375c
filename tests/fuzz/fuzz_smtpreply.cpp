// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One SMTP reply of any number of lines, read as the answer to EHLO.

#include "fuzz.h"

#include "base/mask.h"
#include "net/smtp/smtpreply.h"

#include <algorithm>

void fuzz(const QByteArray &input)
{
    SmtpReply reply;
    for (const auto &line : input.split('\n')) {
        const auto parsed = parseSmtpReplyLine(line);
        if (!parsed)
            continue;
        promise(parsed->code >= 200 && parsed->code <= 599);
        reply.code = parsed->code;
        reply.lines.append(parsed->text);
        reply.raw += line;
    }
    if (!reply.lines.isEmpty())
        parseEhloReply(reply).hasOverwritten();
    const auto shown = printable(reply.raw);
    promise(std::ranges::none_of(shown, [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    }));
}
