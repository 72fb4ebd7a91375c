// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// How a text is written in each kind of file, one function a target. None of them lets a line end, a NUL or another
// control character through, so a text can never start a line, key or element of its own.

// Drops what no name holds: control characters, line and paragraph separators, bidirectional overrides, broken code points.
QString withoutControls(QStringView text);

// The nearest ASCII text: accents dropped, a few letters spelled out, everything else left away.
QString toAscii(QStringView text);

// A value of an Outlook .prf file. That format has no quoting, so characters with a meaning in it are left away too.
QString prfValue(QStringView text);

// A string of prefs.js, with its quotes.
QByteArray prefsString(QStringView text);

// A string of a .reg file, with its quotes.
QString registryString(QStringView text);

// A file name inside the double quotes of a Windows command file.
QString commandFileName(QStringView text);

// Text or an attribute's value in HTML.
QString htmlText(QStringView text);
