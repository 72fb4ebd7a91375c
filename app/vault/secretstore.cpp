// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretstore.h"

SecretStore::~SecretStore() = default;

bool SecretStore::isOlderThanSeen() const
{
    return false;
}
