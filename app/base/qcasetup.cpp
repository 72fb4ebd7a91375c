// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qcasetup.h"

#include <QtCrypto>

void ensureQca()
{
    // Not QCA's default mode, "Practical": that one calls a temporary file secure memory, and we could not tell.
    static const QCA::Initializer initializer(QCA::Locking);
}

bool keepsSecretsInMemory()
{
    ensureQca();
    return QCA::haveSecureMemory();
}
