// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmessage.h"

#include <QUuid>

namespace
{
constexpr qsizetype wordLimit = 39; // octets of text whose base64 fits a line of 78 characters behind "Subject: "
constexpr qsizetype base64Line = 76;

// RFC 2047. Cuts between characters, so that each word can be decoded on its own.
QByteArray encodedWords(const QString &text)
{
    QByteArray words;
    QByteArray part;
    const auto flush = [&] {
        words += (words.isEmpty() ? "" : "\r\n ") + ("=?UTF-8?B?" + part.toBase64() + "?=");
        part.clear();
    };
    for (const auto c : text.toUcs4()) {
        const auto bytes = QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1).toUtf8();
        if (part.size() + bytes.size() > wordLimit)
            flush();
        part += bytes;
    }
    flush();
    return words;
}

QByteArray base64Body(const QString &text)
{
    const auto coded = text.toUtf8().replace("\n", "\r\n").toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < coded.size(); i += base64Line)
        lines += coded.mid(i, base64Line) + "\r\n";
    return lines;
}
} // namespace

QByteArray toRfc5322(const TestMessage &message)
{
    return "From: <" + message.from + ">\r\nTo: <" + message.to + ">\r\nSubject: " + encodedWords(message.subject)
        + "\r\nDate: " + message.date.toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: <" + message.id
        + ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
          "Auto-Submitted: auto-generated\r\n\r\n"
        + base64Body(message.body);
}

QByteArray freshMessageId(const QByteArray &address)
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + address.mid(address.lastIndexOf('@'));
}
