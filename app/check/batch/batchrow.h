// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/emailaddress.h"
#include "account/endpoint.h"

#include <QHash>
#include <QStringList>

#include <expected>

// Why a row of a batch cannot be checked.
enum class RowFault {
    TooLong, // over 16 KiB
    NotUtf8,
    OpenQuote, // a quoted field that does not end in its line, or goes on after its end
    ColumnCount, // more or fewer fields than the header has
    Address,
    Protocol,
    Host,
    Port,
    Security,
    User, // control characters, or longer than 1024
    NoPassword, // a user, but nothing to sign in with
    TwoPasswords, // password_env and password_file
    PasswordUnreadable, // no such variable or file, or what is in it is no password
    Repeated, // stood further up already: an account is tried once, with one password
};

// "too-long", "port", ...; for JSON.
QLatin1StringView wordFor(RowFault fault);

// One account of a batch, as its row describes it.
struct BatchRow {
    EmailAddress address;
    Endpoint endpoint; // where the row names no port, the registered one
    QString userName; // empty: check everything up to the sign-in
    QString passwordVariable; // one of the two where there is a user
    QString passwordFile;

    // What makes the account: two rows with the same identity would be two tries at one sign-in.
    QString identity() const;
};

// Why a first line is no header.
enum class HeaderFault {
    Unreadable, // as a row: too long, not UTF-8, an open quote
    ColumnMissing, // one of address, protocol, host, security
    ColumnTwice,
    PasswordInClear, // a column "password": passwords do not stand in lists
};

// The columns of a batch, named by its first line: address, protocol, host, port, security, user, and password_env or
// password_file, in any order; others are ignored. Fields are separated by the first comma, semicolon or tab of the header
// and quoted as RFC 4180 has it, but every row is one line: nothing in it can hold a line end.
class BatchColumns
{
public:
    static std::expected<BatchColumns, HeaderFault> parse(QByteArrayView header);
    std::expected<BatchRow, RowFault> row(QByteArrayView line) const;

private:
    QString field(const QStringList &fields, QLatin1StringView column) const;

    QChar m_separator = u',';
    qsizetype m_count = 0;
    QHash<QString, qsizetype> m_places;
};

// The fields of one line, their quotes taken off.
std::expected<QStringList, RowFault> splitFields(QByteArrayView line, QChar separator);
