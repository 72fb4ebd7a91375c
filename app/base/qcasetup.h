// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Starts QCA when it is first asked to, for as long as the program runs. May be called from any thread, again and again,
// and beside other QCA::Initializers.
void ensureQca();

// Whether QCA may be trusted with a secret. Where this computer lets a program lock no memory at all, QCA 2.3 keeps every
// SecureArray in an unlinked file below /tmp.
bool keepsSecretsInMemory();
