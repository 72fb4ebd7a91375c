// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provider.h"

// Whether a preset says which servers are the provider's. A product that people run themselves has a name, but no servers.
bool hasOwnServers(const Provider &provider);

// Whether a host is one of the provider's: by its whole name, where blanks with choices stand for each of these, and other ones
// for one label. A name that only looks like it is foreign, and so is one below it.
bool isServerOf(const Provider &provider, const QString &host);

// All names of its servers that can be written down; those with a free blank are not among them.
QStringList serverNames(const Provider &provider);
