// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

// Why a text is not the name of a server.
enum class HostFault {
    Empty,
    TooLong, // over 253 octets (RFC 1035 2.3.4)
    HasScheme, // "imap://..."
    HasPort, // "host:993"
    HasSpace,
    BadCharacter,
    BadLabel, // an empty label, one over 63 octets, or a hyphen at its edge
};

// The name of a server as DNS and certificates want it: lower case, international names as A-labels (RFC 5891),
// without a final dot. Numeric addresses, IPv6 ones also in [brackets], come out in their usual form.
std::expected<QString, HostFault> parseHostName(QStringView text);

// The domain itself or a name below it; both as parseHostName() makes them.
bool isWithinDomain(const QString &host, const QString &domain);

// A numeric IPv4 or IPv6 address, not a name.
bool isIpAddress(QStringView host);

// Made of ASCII letters, digits, hyphens and dots only, in well-formed labels.
bool isHostName(QStringView text);
