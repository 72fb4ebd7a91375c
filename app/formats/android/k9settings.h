// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// What Thunderbird for Android can do with an account: it needs somewhere to receive, and signs in by the web browser only at
// servers that it knows by name.
std::expected<void, ExportFault> checkForThunderbirdMobile(const MailAccount &account, const ExportSecrets &secrets);

// A settings file (.k9s) for Thunderbird for Android and K-9 Mail. Each import adds an account; it never changes one.
Exported k9Settings(const MailAccount &account, const ExportSecrets &secrets);
