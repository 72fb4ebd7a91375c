// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

// One field of a message's header, unfolded (RFC 5322 section 2.2.3).
struct HeaderField {
    QByteArray name; // lower case
    QByteArray value;

    bool operator==(const HeaderField &) const = default;
};

// The fields from top to bottom: the last server on the way stands first. At most five hundred; the end of the text or an
// empty line ends the header.
QList<HeaderField> parseHeader(const QByteArray &text);
