// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "base/savefiles.h"
#include "baseline.h"

// Where the baseline of an account lies: in the user's own data folder (XDG_DATA_HOME), under a name that says nothing. The
// account stays the same one when its servers or ports change, so that such a change can be seen.
QString baselinePath(const MailAccount &account);

// Nothing where there is none yet, or where it is damaged.
std::optional<Baseline> loadBaseline(const MailAccount &account);

// Readable for its owner only.
std::expected<QString, SaveFault> saveBaseline(const MailAccount &account, const Baseline &baseline);
