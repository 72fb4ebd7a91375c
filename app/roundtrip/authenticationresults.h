// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messageheader.h"

#include <QString>

// How one check of a message's origin ended (RFC 8601 section 2.7).
enum class AuthOutcome {
    Pass,
    Fail,
    SoftFail,
    Neutral,
    None, // nothing was published or signed
    Policy,
    TempError,
    PermError,
    Other, // a word this program does not know
};

// "pass", "fail", "softfail", ...
QLatin1StringView wordFor(AuthOutcome outcome);

// One check: "spf=pass smtp.mailfrom=example.com".
struct AuthVerdict {
    QByteArray method; // "spf", "dkim", "dmarc", "arc", "auth", ...; lower case
    AuthOutcome outcome = AuthOutcome::Other;
    QString about; // the domain or address it speaks of; may be empty

    bool operator==(const AuthVerdict &) const = default;
};

// Whether an Authentication-Results field can be believed: anybody on the way could have written one.
enum class AuthTrust {
    Believed, // the receiving server put it there
    Doubted,
};

// One Authentication-Results field (RFC 8601).
struct AuthenticationResults {
    QString server; // the authserv-id; empty where there is none
    AuthTrust trust = AuthTrust::Doubted;
    QList<AuthVerdict> verdicts;

    bool operator==(const AuthenticationResults &) const = default;
};

// From the field's value alone, so never believed.
AuthenticationResults parseAuthenticationResults(const QByteArray &value);

// All such fields of a header, from top to bottom. Believed are those that name the receiving server, which is known by the
// host the mail is read from and by the topmost Received field, and that stand above the trace of any foreign server.
QList<AuthenticationResults> authenticationResults(const QList<HeaderField> &header, const QString &mailHost);

// Whether two names of servers belong together: the same, or alike in what somebody registered ("mx.example.com" and
// "imap.example.com", "mx.example.co.uk" and "imap.example.co.uk").
bool isSameOrganisation(const QString &one, const QString &other);
