// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// What a QR code must say for Thunderbird for Android to take the account over: JSON of version 1 of the "Export for Mobile"
// format that Thunderbird publishes, one account, one code.
std::expected<QByteArray, ExportFault> qrPayload(const MailAccount &account, const ExportSecrets &secrets = {});

// Of its picture.
QString qrFileName(const MailAccount &account);
