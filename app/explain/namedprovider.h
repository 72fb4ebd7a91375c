// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// The provider whose servers, domains or other signs ("gsmtp", "PROD.OUTLOOK.COM") a text shows: the id of a preset. Where several
// presets share a server, the one whose own name it bears, or whose address stands in the text. Empty where none shows.
QString providerNamedIn(const QString &text);
