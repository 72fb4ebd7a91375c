// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// What KMail needs to send: a group for ~/.config/mailtransports. For IMAP, also the settings of a resource; but those count
// only once Akonadi owns that resource, which no file can make it do.
Exported kmailSettings(const MailAccount &account);

// The folder and the entry in KWallet where KMail looks for the password of sending.
inline const QString kmailWalletFolder = QStringLiteral("mailtransports");
QString kmailWalletEntry(const MailAccount &account);
