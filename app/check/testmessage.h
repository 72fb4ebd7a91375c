// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

// The small message that proves sending: RFC 5322 with CRLF line ends, anything but ASCII encoded (RFC 2045, RFC 2047).
struct TestMessage {
    QByteArray from;
    QByteArray to;
    QString subject;
    QString body;
    QDateTime date;
    QByteArray id; // without <>: "unique@example.com"
};
QByteArray toRfc5322(const TestMessage &message);

// An id that nobody else uses, at the domain of an address.
QByteArray freshMessageId(const QByteArray &address);
