// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses and host names as people type them. What came out goes in again unchanged.

#include "fuzz.h"

#include "account/emailaddress.h"
#include "account/endpoint.h"
#include "account/hostname.h"

void fuzz(const QByteArray &input)
{
    const auto text = QString::fromUtf8(input);
    if (const auto host = parseHostName(text)) {
        promise(isIpAddress(*host) || isHostName(*host));
        promise(parseHostName(*host) == host);
    }
    if (const auto address = EmailAddress::parse(text)) {
        promise(!address->localPart.contains(u'\r') && !address->localPart.contains(u'\n') && !address->localPart.contains(QChar(0)));
        promise(EmailAddress::parse(address->toString()) == address);
    }
    parsePort(text);
}
