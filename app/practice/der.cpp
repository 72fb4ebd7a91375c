// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "der.h"

using namespace Qt::StringLiterals;

namespace
{
// Tags of X.680 8.6, with the bit for "constructed" where it belongs.
constexpr char booleanTag = 0x01;
constexpr char integerTag = 0x02;
constexpr char bitsTag = 0x03;
constexpr char octetsTag = 0x04;
constexpr char objectTag = 0x06;
constexpr char textTag = 0x0c;
constexpr char timeTag = 0x17;
constexpr char sequenceTag = 0x30;
constexpr char setTag = 0x31;
constexpr int contextTag = 0x80;
constexpr int constructed = 0x20;

QByteArray lengthOf(qsizetype size)
{
    if (size < 0x80)
        return QByteArray(1, static_cast<char>(size));
    QByteArray digits;
    for (; size > 0; size >>= 8)
        digits.prepend(static_cast<char>(size & 0xff));
    return QByteArray(1, static_cast<char>(0x80 | digits.size())) + digits;
}

QByteArray piece(char tag, const QByteArray &content)
{
    return QByteArray(1, tag) + lengthOf(content.size()) + content;
}

QByteArray joined(std::initializer_list<QByteArray> parts)
{
    QByteArray whole;
    for (const auto &part : parts)
        whole += part;
    return whole;
}

QByteArray base128(unsigned arc)
{
    QByteArray digits(1, static_cast<char>(arc & 0x7f));
    while (arc >>= 7)
        digits.prepend(static_cast<char>(0x80 | (arc & 0x7f)));
    return digits;
}
} // namespace

QByteArray derSequence(std::initializer_list<QByteArray> parts)
{
    return piece(sequenceTag, joined(parts));
}

QByteArray derSet(std::initializer_list<QByteArray> parts)
{
    return piece(setTag, joined(parts));
}

QByteArray derInteger(const QByteArray &bigEndian)
{
    return piece(integerTag, bigEndian);
}

QByteArray derBoolean(bool value)
{
    return piece(booleanTag, QByteArray(1, value ? '\xff' : '\0'));
}

QByteArray derObject(std::initializer_list<unsigned> arcs)
{
    auto arc = arcs.begin();
    const auto first = *arc++;
    QByteArray content = base128(first * 40 + *arc++); // X.690 8.19.4: the first two share a place
    for (; arc != arcs.end(); ++arc)
        content += base128(*arc);
    return piece(objectTag, content);
}

QByteArray derText(const QByteArray &utf8)
{
    return piece(textTag, utf8);
}

QByteArray derTime(const QDateTime &moment)
{
    return piece(timeTag, moment.toUTC().toString(u"yyMMddHHmmss'Z'"_s).toLatin1());
}

QByteArray derOctets(const QByteArray &bytes)
{
    return piece(octetsTag, bytes);
}

QByteArray derBits(const QByteArray &bytes, int unused)
{
    return piece(bitsTag, QByteArray(1, static_cast<char>(unused)) + bytes);
}

QByteArray derTagged(int number, const QByteArray &parts)
{
    return piece(static_cast<char>(contextTag | constructed | number), parts);
}

QByteArray derTaggedBytes(int number, const QByteArray &bytes)
{
    return piece(static_cast<char>(contextTag | number), bytes);
}
