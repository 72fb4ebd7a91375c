// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providerentry.h"

// The providers that a person may mean by a text, the best match first: by name, id, domain or server, in any case and with
// or without accents. Of an address only the domain counts. An empty text means all of them.
QList<ProviderEntry> searchProviders(const QList<ProviderEntry> &providers, QStringView text);
