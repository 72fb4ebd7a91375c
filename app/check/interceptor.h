// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>

#include <optional>

// A product that opens locked lines and shows certificates of its own making.
struct Interceptor {
    QString product;
    QString setting; // where it is switched off, in the product's own words; empty where only an administrator can
};

// The product whose root or issuer stands in a chain, by resources/interceptors.json. Only for chains that nobody vouches
// for: whoever has the product's root installed trusts it.
std::optional<Interceptor> interceptorIn(const QList<QSslCertificate> &chain);
