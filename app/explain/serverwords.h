// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

// What a server said, taken out of the text it was pasted in: a bounce, the error window of a mail program.
struct ServerWords {
    QString reply;
    std::optional<QString> stage; // where the text around it says so ("in reply to RCPT TO command")
};

// Finds the server's own words, or nothing where the text holds nothing else.
std::optional<ServerWords> serverWordsIn(const QString &pasted);

// The same text with an answer's lines joined into one: the code in front of its second and further lines left out, and
// readable what was sent as base64 (the refusals of OAuth, RFC 7628 section 3.2.2).
QString readable(const QString &reply);
