// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

// One line of an SMTP reply (RFC 5321 4.2): exactly three digits, then a hyphen, a space or the end.
struct SmtpReplyLine {
    int code = 0;
    bool isLast = true;
    QByteArray text;
};

// Nothing where the line is none: codes are 200 to 599, in ASCII digits.
std::optional<SmtpReplyLine> parseSmtpReplyLine(const QByteArray &line);

// A whole reply.
struct SmtpReply {
    int code = 0;
    QByteArrayList lines; // texts only
    QByteArray raw; // as the server wrote it, lines parted by "\n"
};

// What EHLO brought: the service extensions (RFC 1869), keywords in upper case, the hostname line left out.
struct SmtpExtensions {
    QByteArrayList authMechanisms; // also of the old form "AUTH=LOGIN"
    QByteArrayList other;

    bool has(QByteArrayView keyword) const;
    // A middlebox wrote over a keyword: a word of X only, or "XXXXXXXA" as some firewalls leave it.
    bool hasOverwritten() const;
};
SmtpExtensions parseEhloReply(const SmtpReply &reply);
