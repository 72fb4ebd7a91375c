// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QStringList>

// The names and addresses a certificate is good for: its subject alternative names only. The common name counts for
// nothing (RFC 9525 section 2), although QSslSocket alone would accept it.
QStringList certificateNames(const QSslCertificate &certificate); // harmless, to be shown

// Who a certificate says it is for, and who vouches for it. Anybody can make one with any name in it: harmless, to be shown.
QString subjectName(const QSslCertificate &certificate);
QString issuerName(const QSslCertificate &certificate);
// One part of these names, such as its organisations.
QStringList subjectNames(const QSslCertificate &certificate, QSslCertificate::SubjectInfo part);
QStringList issuerNames(const QSslCertificate &certificate, QSslCertificate::SubjectInfo part);

// Whether the certificate is for this host, by RFC 9525 section 6: a "*" stands for one whole left-most label.
bool certificateFits(const QSslCertificate &certificate, const QString &host);
