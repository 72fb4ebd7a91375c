// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainjudge.h"

#ifdef MAILWRIGHT_HAS_OPENSSL

#include "base/outsidetext.h"

#include <QSslConfiguration>

#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <memory>

namespace
{
template<typename Type, void (*release)(Type *)>
struct Release {
    void operator()(Type *object) const
    {
        release(object);
    }
};
using Certificate = std::unique_ptr<X509, Release<X509, X509_free>>;
using Store = std::unique_ptr<X509_STORE, Release<X509_STORE, X509_STORE_free>>;
using Context = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX, X509_STORE_CTX_free>>;

void releaseStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}
using Stack = std::unique_ptr<STACK_OF(X509), Release<STACK_OF(X509), releaseStack>>;

constexpr int usualLevel = 2; // what Debian's OpenSSL demands of a connection

Certificate opened(const QSslCertificate &certificate)
{
    const auto der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, der.size()));
}

// What the RFC's rules say of how a certificate is made; nothing for the rest.
std::optional<ChainJudgement::Kind> kindOf(int error)
{
    switch (error) {
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED:
        return ChainJudgement::PathLength;
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_NON_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_CERT_REJECTED:
        return ChainJudgement::Usage;
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return ChainJudgement::CriticalExtension;
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return ChainJudgement::OldSignature;
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return ChainJudgement::NameConstraints;
    case X509_V_OK:
    case X509_V_ERR_CERT_NOT_YET_VALID:
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_CERT_UNTRUSTED:
        return std::nullopt; // Qt has words for these
    default:
        return ChainJudgement::Other;
    }
}

struct Finding {
    std::optional<ChainJudgement> first;
    QByteArray der; // of the certificate it is about
};

// Asked at each certificate, and for each fault of it; goes on whatever it is told.
int note(int isGood, X509_STORE_CTX *context)
{
    auto *finding = static_cast<Finding *>(X509_STORE_CTX_get_app_data(context));
    const auto error = X509_STORE_CTX_get_error(context);
    const auto kind = isGood ? std::nullopt : kindOf(error);
    const bool isSurer = kind && (!finding->first || finding->first->kind == ChainJudgement::Other);
    if (!isSurer || (finding->first && *kind == ChainJudgement::Other))
        return 1;
    finding->first = ChainJudgement{*kind, X509_STORE_CTX_get_error_depth(context), printable(QByteArray(X509_verify_cert_error_string(error)))};
    unsigned char *bytes = nullptr;
    if (const auto size = i2d_X509(X509_STORE_CTX_get_current_cert(context), &bytes); size > 0)
        finding->der = QByteArray(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return 1;
}
} // namespace

bool canJudgeChains()
{
    return true;
}

std::optional<ChainJudgement> judgeChain(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &furtherAuthorities)
{
    std::vector<Certificate> sent;
    const Stack intermediates(sk_X509_new_null());
    for (const auto &certificate : chain)
        if (sent.emplace_back(opened(certificate)); !sent.back())
            return std::nullopt;
    for (std::size_t i = 1; i < sent.size(); ++i)
        sk_X509_push(intermediates.get(), sent[i].get());
    const Store store(X509_STORE_new());
    for (const auto &authority : QSslConfiguration::systemCaCertificates() + furtherAuthorities)
        if (const auto root = opened(authority))
            X509_STORE_add_cert(store.get(), root.get());
    const Context context(X509_STORE_CTX_new());
    if (sent.empty() || !X509_STORE_CTX_init(context.get(), store.get(), sent.front().get(), intermediates.get()))
        return std::nullopt;
    Finding finding;
    X509_STORE_CTX_set_app_data(context.get(), &finding);
    X509_STORE_CTX_set_verify_cb(context.get(), note);
    X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(context.get()), usualLevel);
    X509_verify_cert(context.get());
    if (!finding.first)
        return std::nullopt;
    const auto place = chain.indexOf(QSslCertificate(finding.der, QSsl::Der));
    finding.first->place = std::clamp<qsizetype>(place < 0 ? finding.first->place : place, 0, chain.size() - 1);
    return finding.first;
}

#else

bool canJudgeChains()
{
    return false;
}

std::optional<ChainJudgement> judgeChain(const QList<QSslCertificate> &, const QList<QSslCertificate> &)
{
    return std::nullopt;
}

#endif
