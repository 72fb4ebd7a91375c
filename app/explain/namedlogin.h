// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

#include <optional>

// The server that a text speaks of and who signs in there, to be checked: by the text itself, or, where it names the provider and no
// server, by the preset. The user name may be empty.
std::optional<ServerLogin> loginNamedIn(const QString &text, const QString &providerId, std::optional<Protocol> protocol);
