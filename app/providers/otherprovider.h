// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providercatalog.h"

// A large provider's server of the same protocol and port, to compare with where the own one fails (CheckRequest::control);
// nothing where none of them has such a port.
std::optional<Endpoint> sameDoorElsewhere(const ProviderCatalog &catalog, const Endpoint &door);
