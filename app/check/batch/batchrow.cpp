// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchrow.h"

#include "account/hostname.h"
#include "base/words.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestRow = 16 * 1024;
constexpr qsizetype longestUser = 1024;

constexpr WordTable<RowFault, 14> faultWords = {{
    {RowFault::TooLong, "too-long"_L1},
    {RowFault::NotUtf8, "not-utf-8"_L1},
    {RowFault::OpenQuote, "open-quote"_L1},
    {RowFault::ColumnCount, "column-count"_L1},
    {RowFault::Address, "address"_L1},
    {RowFault::Protocol, "protocol"_L1},
    {RowFault::Host, "host"_L1},
    {RowFault::Port, "port"_L1},
    {RowFault::Security, "security"_L1},
    {RowFault::User, "user"_L1},
    {RowFault::NoPassword, "no-password"_L1},
    {RowFault::TwoPasswords, "two-passwords"_L1},
    {RowFault::PasswordUnreadable, "password-unreadable"_L1},
    {RowFault::Repeated, "repeated"_L1},
}};

std::expected<QString, RowFault> decoded(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.size() > longestRow)
        return std::unexpected(RowFault::TooLong);
    QStringDecoder decode(QStringDecoder::Utf8); // drops a byte order mark
    const QString text = decode(line);
    if (decode.hasError())
        return std::unexpected(RowFault::NotUtf8);
    return text;
}

// Takes the field that begins at `place` and leaves `place` at the separator after it, or at the end.
std::expected<QString, RowFault> takeQuoted(const QString &text, qsizetype &place)
{
    QString field;
    for (++place; place < text.size(); ++place) {
        if (text[place] != u'"') {
            field += text[place];
        } else if (text.sliced(place).startsWith("\"\""_L1)) {
            field += u'"';
            ++place;
        } else {
            ++place;
            return field;
        }
    }
    return std::unexpected(RowFault::OpenQuote);
}

QString takePlain(const QString &text, qsizetype &place, QChar separator)
{
    const auto begin = place;
    const auto next = text.indexOf(separator, begin);
    place = next < 0 ? text.size() : next;
    return text.sliced(begin, place - begin).trimmed();
}

// What spreadsheets write: a comma, a semicolon or a tab, whichever comes first.
QChar separatorOf(QByteArrayView header)
{
    const auto first = std::ranges::find_if(header, [](char c) {
        return c == ',' || c == ';' || c == '\t';
    });
    return first == header.end() ? u',' : QChar::fromLatin1(*first);
}

bool isUserName(const QString &user)
{
    return user.size() <= longestUser && std::ranges::none_of(user, [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}
} // namespace

QLatin1StringView wordFor(RowFault fault)
{
    return wordOf(faultWords, fault);
}

QString BatchRow::identity() const
{
    return QStringList{address.toString(), wordFor(endpoint.protocol), endpoint.host, QString::number(endpoint.port), wordFor(endpoint.security), userName}
        .join(u'\t');
}

std::expected<QStringList, RowFault> splitFields(QByteArrayView line, QChar separator)
{
    const auto text = decoded(line);
    if (!text)
        return std::unexpected(text.error());
    QStringList fields;
    for (qsizetype place = 0;; ++place) {
        if (place < text->size() && text->at(place) == u'"') {
            const auto field = takeQuoted(*text, place);
            if (!field)
                return std::unexpected(field.error());
            if (place < text->size() && text->at(place) != separator)
                return std::unexpected(RowFault::OpenQuote);
            fields.append(*field);
        } else {
            fields.append(takePlain(*text, place, separator));
        }
        if (place >= text->size())
            return fields;
    }
}

std::expected<BatchColumns, HeaderFault> BatchColumns::parse(QByteArrayView header)
{
    BatchColumns columns;
    columns.m_separator = separatorOf(header);
    const auto names = splitFields(header, columns.m_separator);
    if (!names)
        return std::unexpected(HeaderFault::Unreadable);
    columns.m_count = names->size();
    for (qsizetype place = 0; place < names->size(); ++place) {
        const auto name = names->at(place).toLower();
        if (name == "password"_L1)
            return std::unexpected(HeaderFault::PasswordInClear);
        if (name.isEmpty())
            continue; // a column nobody asks for
        if (columns.m_places.contains(name))
            return std::unexpected(HeaderFault::ColumnTwice);
        columns.m_places.insert(name, place);
    }
    for (const auto needed : {"address"_L1, "protocol"_L1, "host"_L1, "security"_L1})
        if (!columns.m_places.contains(needed))
            return std::unexpected(HeaderFault::ColumnMissing);
    return columns;
}

QString BatchColumns::field(const QStringList &fields, QLatin1StringView column) const
{
    return fields.value(m_places.value(column, -1));
}

std::expected<BatchRow, RowFault> BatchColumns::row(QByteArrayView line) const
{
    const auto fields = splitFields(line, m_separator);
    if (!fields)
        return std::unexpected(fields.error());
    if (fields->size() != m_count)
        return std::unexpected(RowFault::ColumnCount);
    const auto text = [&](QLatin1StringView column) {
        return field(*fields, column);
    };

    const auto address = EmailAddress::parse(text("address"_L1));
    if (!address)
        return std::unexpected(RowFault::Address);
    const auto protocol = protocolFromWord(text("protocol"_L1));
    if (!protocol)
        return std::unexpected(RowFault::Protocol);
    const auto host = parseHostName(text("host"_L1));
    if (!host)
        return std::unexpected(RowFault::Host);
    const auto security = securityFromWord(text("security"_L1));
    if (!security)
        return std::unexpected(RowFault::Security);
    const auto port = text("port"_L1).isEmpty() ? standardPort(*protocol, *security) : parsePort(text("port"_L1));
    if (!port)
        return std::unexpected(RowFault::Port);

    BatchRow row{*address, {*protocol, *host, *port, *security}, text("user"_L1), text("password_env"_L1), text("password_file"_L1)};
    if (!isUserName(row.userName))
        return std::unexpected(RowFault::User);
    if (!row.passwordVariable.isEmpty() && !row.passwordFile.isEmpty())
        return std::unexpected(RowFault::TwoPasswords);
    const bool hasPassword = !row.passwordVariable.isEmpty() || !row.passwordFile.isEmpty();
    if (row.userName.isEmpty() && hasPassword)
        row.userName = row.address.toString();
    if (!row.userName.isEmpty() && !hasPassword)
        return std::unexpected(RowFault::NoPassword);
    return row;
}
