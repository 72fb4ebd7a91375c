// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the error book makes of a server's words, and which server they name.

#include "fuzz.h"

#include "account/hostname.h"
#include "explain/errorbook.h"
#include "explain/maskedpaste.h"
#include "explain/namedserver.h"
#include "explain/serverwords.h"

#include <algorithm>

void fuzz(const QByteArray &input)
{
    const auto text = QString::fromUtf8(input);
    const auto explained = explain({Protocol::Smtp, std::nullopt, {}, text});
    promise(!explained.alternatives.contains(explained.cause));
    const auto ofPaste = explain({{}, std::nullopt, {}, text});
    promise(!ofPaste.alternatives.contains(ofPaste.cause));
    promise(maskedPaste(text).size() <= std::max<qsizetype>(3 * text.size(), 64));
    if (const auto server = serverNamedIn(text))
        promise(isHostName(server->host) && server->port > 0);
    for (const auto &host : mailHostsIn(text))
        promise(isHostName(host));
}
