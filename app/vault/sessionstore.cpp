// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionstore.h"

QFuture<SecretStore::Done> SessionStore::open()
{
    return QtFuture::makeReadyValueFuture(Done());
}

QFuture<SecretStore::Found> SessionStore::read(const SecretKey &key)
{
    const auto found = m_secrets.find(key.toString());
    return QtFuture::makeReadyValueFuture(found == m_secrets.end() ? Found(std::unexpected(StoreFault::NotFound)) : Found(found->second));
}

QFuture<SecretStore::Done> SessionStore::write(const SecretKey &key, const Secret &secret)
{
    m_secrets.insert_or_assign(key.toString(), secret);
    return QtFuture::makeReadyValueFuture(Done());
}

QFuture<SecretStore::Done> SessionStore::forget(const SecretKey &key)
{
    return QtFuture::makeReadyValueFuture(m_secrets.erase(key.toString()) == 0 ? Done(std::unexpected(StoreFault::NotFound)) : Done());
}
