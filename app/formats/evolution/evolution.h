// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// Three files for ~/.config/evolution/sources/: account, identity and way out. Evolution's registry sees them come; their names
// are the account's ids there, so a new export changes the old account.
Exported evolutionSources(const MailAccount &account);
