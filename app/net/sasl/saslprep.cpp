// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saslprep.h"

#include <QStringDecoder>

#include <algorithm>

namespace
{
// RFC 3454 B.1: characters that are commonly mapped to nothing.
bool isDropped(QChar c)
{
    const auto u = c.unicode();
    return u == 0x00AD || u == 0x034F || u == 0x1806 || (u >= 0x180B && u <= 0x180D) || (u >= 0x200B && u <= 0x200D) || u == 0x2060
        || (u >= 0xFE00 && u <= 0xFE0F) || u == 0xFEFF;
}

// RFC 4013 section 2.3, as far as Unicode's categories tell.
bool isForbidden(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) {
        return static_cast<unsigned char>(c) < 128;
    });
}
} // namespace

QString saslPrepared(const QString &text)
{
    QString mapped;
    mapped.reserve(text.size());
    for (const auto c : text)
        if (!isDropped(c))
            mapped += c.category() == QChar::Separator_Space ? QChar(u' ') : c;
    auto prepared = mapped.normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
    if (!mapped.isSharedWith(prepared))
        wipe(mapped);
    if (!std::ranges::any_of(prepared, isForbidden))
        return prepared;
    wipe(prepared);
    return text;
}

Secret saslPrepared(const Secret &secret)
{
    if (isAscii(secret.bytes()))
        return secret;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(secret.bytes());
    auto prepared = decoder.hasError() ? QString() : saslPrepared(text);
    const auto result = prepared.isEmpty() ? secret : Secret::take(prepared);
    wipe(text);
    return result;
}
