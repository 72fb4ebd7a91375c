// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

// How a secret looks once it was put into a coding that cannot be undone without knowing where it begins: base64 at each
// alignment, in both alphabets and once more in base64, hexadecimal digits, and the character sets it may have been in. Who
// gets them wipes them.
QStringList formsOf(QByteArrayView secret);
// The same for a message that matters as a whole only.
QStringList formsOfWhole(QByteArrayView message);
