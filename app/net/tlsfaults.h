// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/cause.h"

#include <QSslCertificate>
#include <QSslError>

// What is wrong with a chain, and which complaint says so.
struct ChainFault {
    Cause cause = Cause::TlsHandshakeFailed;
    QSslError complaint = {};
};

// The one fault to name where a certificate was found wanting. Who vouches for it weighs more than whose it is, and
// that more than its dates. `chain` is the peer's, its own certificate first.
ChainFault faultIn(const QList<QSslError> &errors, const QList<QSslCertificate> &chain);

// The cause of a handshake that failed without any complaint about a certificate, from OpenSSL's reason text.
Cause causeOfHandshake(const QString &errorText);
