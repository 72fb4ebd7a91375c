// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/accountdraft.h"

// What the name of a mail exchanger fills into the blanks of its provider's preset: its region ("mx.zoho.eu" -> "eu"), or the label in the
// place of a customer's own server.
BlankValues blanksFrom(const Provider &provider, const QString &exchanger);
