// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the browser brings, what a token endpoint replies, and the file of client IDs.

#include "fuzz.h"

#include "oauth/authorization.h"
#include "oauth/clientfile.h"
#include "oauth/tokens.h"

#include <QTimeZone>

void fuzz(const QByteArray &input)
{
    if (const auto code = codeFrom(QUrlQuery(QString::fromLatin1(input))); code)
        promise(!code->isEmpty());
    else
        promise(code.error().detail.size() <= 400);

    auto reply = input;
    const auto now = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::UTC);
    if (const auto tokens = parseTokenReply(reply, {QStringLiteral("mail")}, now); tokens)
        for (const char character : tokens->access.bytes())
            promise(character > ' ' && character < '\x7f');

    if (const auto clients = parseClientFile(input); clients)
        promise(parseClientFile(toClientFile(*clients)) == clients);
}
