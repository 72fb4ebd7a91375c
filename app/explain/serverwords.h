// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

// What a server said, taken out of the text it was pasted in: a bounce, the error window of a mail program, a log. Nothing
// where the text holds nothing else.
std::optional<QString> serverWordsIn(const QString &pasted);

// Where in a conversation the words were said, as far as the text around them tells: a word of the checks.
std::optional<QString> stageIn(QStringView text);

// The same text without the line breaks that mail puts into words (quoted-printable, RFC 2045 section 6.7).
QString unwrapped(const QString &pasted);

// The same text with an answer's lines joined into one: the code in front of its second and further lines left out, and
// readable what was sent as base64 (the refusals of OAuth, RFC 7628 section 3.2.2).
QString readable(const QString &reply);
