// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

// What becomes of mail that a term of an SPF record fits (RFC 7208 4.6.2).
enum class SpfResult {
    Pass,
    Fail,
    SoftFail,
    Neutral,
};

// One term of an SPF record.
struct SpfTerm {
    enum Kind {
        All,
        Include,
        A,
        Mx,
        Ptr,
        Ip4,
        Ip6,
        Exists,
        Redirect,
        Other, // exp= and modifiers that nobody knows, which count for nothing
    };
    Kind kind = All;
    SpfResult result = SpfResult::Pass;
    QString target; // a domain, or what stands for one; empty: the domain itself

    bool operator==(const SpfTerm &) const = default;
};

// The list of those who may send in a domain's name (RFC 7208).
struct SpfRecord {
    QList<SpfTerm> terms;

    // What becomes of mail from everybody else; nothing where the record does not say so itself.
    std::optional<SpfResult> forEverybodyElse() const;

    bool operator==(const SpfRecord &) const = default;
};

// Whether a TXT record claims to be SPF: "v=spf1" and then a space or the end (RFC 7208 4.5).
bool isSpf(const QByteArray &text);

// An SPF record from its text. A fault is the term that is wrong, or all of it where it is over 4 KiB.
std::expected<SpfRecord, QString> parseSpf(const QByteArray &text);

// Whether receivers must look something up for it; ten of these are allowed (RFC 7208 4.6.4).
bool needsLookup(const SpfTerm &term);
