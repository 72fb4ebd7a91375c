// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountcheck.h"
#include "base/secretsearch.h"

// The secrets that a check was made with, as far as they are still at hand: a saved result has none.
QList<Secret> secretsOf(const CheckResult &result);
QList<Secret> secretsOf(const AccountCheckResult &result);

// The same result without what servers said once a secret was with them.
CheckResult withoutOutsideWords(CheckResult result);
AccountCheckResult withoutOutsideWords(AccountCheckResult result);

// The last look at what is made of a result, before it is written, copied or mailed: whether one of its secrets is in it. Such
// a document leaves nothing.
template<typename Result, typename Make>
bool givesAway(const Result &result, const Make &document)
{
    const auto secrets = secretsOf(result);
    if (secrets.isEmpty())
        return false;
    const SecretSearch search(secrets);
    const QByteArray made = document(result);
    return search.finds(made) && search.finds(made, document(withoutOutsideWords(result)));
}
