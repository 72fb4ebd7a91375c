// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "argon2.h"

#include <QtCrypto>

#ifdef MAILWRIGHT_HAS_ARGON2

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <memory>

namespace
{
template<auto free>
struct FreedBy {
    void operator()(auto *object) const
    {
        free(object);
    }
};
using Kdf = std::unique_ptr<EVP_KDF, FreedBy<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, FreedBy<EVP_KDF_CTX_free>>;

// What OpenSSL has to complain about stays in a queue of the thread, where the next TLS connection would find it.
Kdf fetchArgon2id()
{
    Kdf kdf(EVP_KDF_fetch(nullptr, "ARGON2ID", nullptr));
    if (!kdf)
        ERR_clear_error();
    return kdf;
}

OSSL_PARAM octets(const char *name, const char *data, qsizetype size)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(data), size); // only read
}
}

bool isArgon2Supported()
{
    static const bool isSupported = fetchArgon2id() != nullptr;
    return isSupported;
}

std::optional<QCA::SecureArray> argon2id(const QCA::SecureArray &passphrase, QByteArrayView salt, const Argon2Cost &cost)
{
    const auto kdf = fetchArgon2id();
    if (!kdf)
        return std::nullopt;
    const KdfContext context(EVP_KDF_CTX_new(kdf.get()));
    quint32 passes = cost.passes;
    quint32 lanes = cost.lanes;
    quint32 memory = cost.memory * 1024U; // KiB
    const OSSL_PARAM parameters[] = {
        octets(OSSL_KDF_PARAM_PASSWORD, passphrase.constData(), passphrase.size()),
        octets(OSSL_KDF_PARAM_SALT, salt.data(), salt.size()),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ITER, &passes),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_LANES, &lanes),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_MEMCOST, &memory),
        OSSL_PARAM_construct_end(),
    };
    QCA::SecureArray key(32);
    if (!context || EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(key.data()), key.size(), parameters) != 1) {
        ERR_clear_error();
        return std::nullopt;
    }
    return key;
}

#else

bool isArgon2Supported()
{
    return false;
}

std::optional<QCA::SecureArray> argon2id(const QCA::SecureArray &, QByteArrayView, const Argon2Cost &)
{
    return std::nullopt;
}

#endif
