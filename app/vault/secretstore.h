// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "secretkey.h"
#include "storefault.h"

#include <QFuture>

#include <expected>

// A place where secrets rest. Opening may ask the person and reading may cost a second of arithmetic, so everything comes
// as a future and no window ever waits: store.read(key).then(this, [](const SecretStore::Found &found) { ... }), which is
// called at once where the answer is there already.
// A store that is destroyed while it still asks cancels the futures it gave.
class SecretStore
{
public:
    using Done = std::expected<void, StoreFault>;
    using Found = std::expected<Secret, StoreFault>;

    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore();

    // To be waited for before anything else is asked. A store that was closed by the person may be opened again.
    virtual QFuture<Done> open() = 0;
    virtual QFuture<Found> read(const SecretKey &key) = 0;
    // Takes the place of what the key had before.
    virtual QFuture<Done> write(const SecretKey &key, const Secret &secret) = 0;
    virtual QFuture<Done> forget(const SecretKey &key) = 0;

    // Whether what was opened is older than what this computer saw last in its place: a backup or a synchronised folder brought
    // it back. To be said to the person, and no reason not to use it.
    virtual bool isOlderThanSeen() const;
};
