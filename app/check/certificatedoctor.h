// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

#include <QDateTime>

// Whether a failure is about the server's certificate.
bool isCertificateCause(Cause cause);

// Looks closer at a certificate that was refused: sharpens the cause (an interceptor, a missing link) and notes what was seen.
// For a certificate with another name it suggests a name of the certificate, where that leads to the same computer and the
// server was seen to work under it; nothing is ever accepted as it is.
Task<> examineCertificate(CheckRequest request, CheckResult &result);

// What can be told from the chain alone, at a moment by this computer's clock; `complaint` is what it was refused for. Changes
// the cause in place.
QList<Observation> observe(Cause &cause,
                           const QList<QSslCertificate> &chain,
                           const QDateTime &now,
                           const QSslError &complaint = {},
                           const QList<QSslCertificate> &authorities = {});

// The names a certificate offers in place of a host that it does not fit: at most five, the nearest first. A "*" stands for the
// first label of the host.
QStringList namesInstead(const QSslCertificate &certificate, const QString &host);
