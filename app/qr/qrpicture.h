// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

#include <QImage>

// A QR code in black on white with its quiet zone; every module is as many pixels wide as given. Empty where the text is
// longer than a code can hold.
QImage qrPicture(const QByteArray &text, int modulePixels = 8);

// The same as a PNG file.
QByteArray qrPng(const QByteArray &text);

// The QR code that Thunderbird for Android scans, as a PNG file. With a password in it, whoever sees the picture has the
// password.
Exported qrPictureFile(const MailAccount &account, const ExportSecrets &secrets = {});
