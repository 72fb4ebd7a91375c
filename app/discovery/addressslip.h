// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/emailaddress.h"
#include "providers/providercatalog.h"

#include <optional>

// The address that somebody most likely meant whose domain looks like a slip of the finger ("gmial.com"): one letter too many, too few,
// wrong or swapped against one of the large mail domains. Nothing where the domain is known itself.
std::optional<EmailAddress> meantBy(const EmailAddress &address, const ProviderCatalog &catalog);
