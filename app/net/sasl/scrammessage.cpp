// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scrammessage.h"

#include <QByteArrayList>

#include <algorithm>

namespace
{
constexpr qulonglong fewestIterations = 4096;
constexpr qulonglong mostIterations = 1'000'000;

bool isSoundNonce(const QByteArray &nonce, const QByteArray &ours)
{
    return !ours.isEmpty() && nonce.startsWith(ours) && nonce.size() > ours.size();
}

bool isSoundSalt(const QByteArray &text)
{
    const auto salt = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return salt && !salt.decoded.isEmpty();
}

bool isSoundCount(const QByteArray &text)
{
    const bool isNumber = !text.isEmpty() && text.size() < 10
        && std::ranges::all_of(
            text,
            [](char c) {
                return c >= '0' && c <= '9';
            });
    return isNumber && text.toULongLong() >= fewestIterations && text.toULongLong() <= mostIterations;
}
} // namespace

bool isSoundServerFirst(const QByteArray &serverFirst, const QByteArray &clientFirst)
{
    const auto parts = serverFirst.split(',');
    if (parts.size() < 3 || !parts[0].startsWith("r=") || !parts[1].startsWith("s=") || !parts[2].startsWith("i="))
        return false; // "m=" in front is an extension that we would have to know
    const auto ours = clientFirst.mid(clientFirst.lastIndexOf(",r=") + 3);
    return isSoundNonce(parts[0].mid(2), ours) && isSoundSalt(parts[1].mid(2)) && isSoundCount(parts[2].mid(2));
}

bool isScramError(const QByteArray &serverFinal)
{
    return serverFinal.startsWith("e=");
}
