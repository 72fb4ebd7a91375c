// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <initializer_list>

// Pieces of DER (ITU-T X.690), no more than a certificate is written with. Each takes finished pieces or plain values
// and returns one finished piece.
QByteArray derSequence(std::initializer_list<QByteArray> parts);
QByteArray derSet(std::initializer_list<QByteArray> parts);
QByteArray derInteger(const QByteArray &bigEndian); // without a sign: the first bit must be 0
QByteArray derBoolean(bool value);
QByteArray derObject(std::initializer_list<unsigned> arcs);
QByteArray derText(const QByteArray &utf8);
QByteArray derTime(const QDateTime &moment); // to the second, years 1950 to 2049 (RFC 5280 4.1.2.5.1)
QByteArray derOctets(const QByteArray &bytes);
QByteArray derBits(const QByteArray &bytes, int unused = 0);

// A piece of its own kind, such as [0]: built of others, or with plain bytes.
QByteArray derTagged(int number, const QByteArray &parts);
QByteArray derTaggedBytes(int number, const QByteArray &bytes);
