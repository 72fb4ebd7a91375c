// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QStringList>

// The names and addresses a certificate is good for: its subject alternative names only. The common name counts for
// nothing (RFC 9525 section 2), although QSslSocket alone would accept it.
QStringList certificateNames(const QSslCertificate &certificate);

// Whether the certificate is for this host, by RFC 9525 section 6: a "*" stands for one whole left-most label.
bool certificateFits(const QSslCertificate &certificate, const QString &host);
