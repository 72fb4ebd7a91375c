// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

// One response line of an IMAP server (RFC 9051 section 7).
struct ImapResponse {
    enum Kind {
        Untagged, // "* ..."
        Tagged, // "m1 OK ..."
        Continuation, // "+ ..."
    };
    Kind kind = Untagged;
    QByteArray tag;
    QByteArray name; // upper case: "OK", "NO", "BAD", "BYE", "PREAUTH", "CAPABILITY", ...; empty for a continuation
    QByteArray code; // what stands in [brackets] after a status, without them: "ALERT", "CAPABILITY IMAP4rev1 ..."
    QByteArray text;

    // The words of a capability list, upper case, whether it came as a response or as a code. Empty where there is none.
    QByteArrayList capabilities() const;
};

// Nothing where the line is no IMAP response at all.
std::optional<ImapResponse> parseImapResponse(const QByteArray &line);

// The size announced at the end of a line, "{42}" or "{42+}", or nothing.
std::optional<qint64> announcedLiteral(const QByteArray &line);

// A string as IMAP quotes it; nothing where it would need a literal (8-bit, CR, LF, NUL).
std::optional<QByteArray> imapQuoted(QByteArrayView text);
