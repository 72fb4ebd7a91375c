// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// A configuration profile (.mobileconfig) for Mail on iPhone, iPad and Mac, not signed. Its identifiers come from the address
// alone: installing a new one replaces the old.
Exported appleProfile(const MailAccount &account, const ExportSecrets &secrets);

// What tells a profile from others: one with the same identifier takes the place of the one before.
struct AppleNames {
    QString identifier; // below the reversed domain
    QString profileId; // UUIDs
    QString accountId;
};

// The property list itself, for an account with both sides.
QByteArray appleProfileText(const AppleNames &names, const MailAccount &account, const ExportSecrets &secrets);
