// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

// Why a text is not an e-mail address.
enum class AddressFault {
    Empty,
    TooLong, // over 254 octets (RFC 5321 4.5.3.1.3, erratum 1690)
    NoAt,
    NoLocalPart,
    NoDomain,
    BadCharacter, // a space, a control character, or one that would need quoting
    BadDomain,
};

// An e-mail address: who, at which domain. The local part is kept as it was typed, the domain as DNS wants it.
struct EmailAddress {
    QString localPart;
    QString domain; // lower case, A-labels

    // Takes what a person types ("Jane Doe <jane@example.com>", "mailto:jane@example.com" and surrounding blanks included).
    static std::expected<EmailAddress, AddressFault> parse(QStringView text);

    bool isEmpty() const
    {
        return domain.isEmpty();
    }
    QString toString() const
    {
        return isEmpty() ? QString() : QString(localPart + u'@' + domain);
    }
    bool operator==(const EmailAddress &) const = default;
};
