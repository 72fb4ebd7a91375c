// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secretstore.h"

#include <map>

// "Keep only until I close the window": secrets in memory, wiped with this object.
class SessionStore : public SecretStore
{
public:
    QFuture<Done> open() override;
    QFuture<Found> read(const SecretKey &key) override;
    QFuture<Done> write(const SecretKey &key, const Secret &secret) override;
    QFuture<Done> forget(const SecretKey &key) override;

private:
    std::map<QString, Secret> m_secrets;
};
