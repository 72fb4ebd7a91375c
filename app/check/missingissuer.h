// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

// Where a certificate says that its issuer's can be had (RFC 5280 4.2.2.1), as it is written there. Nothing where it does not
// say so at all.
std::optional<QString> issuerPlace(const QSslCertificate &certificate);

// The host that completeChain() would ask; empty where the place is none that it would.
QString issuerHost(const QString &place);

// Fetches the issuer's certificate that the server left out, and looks whether everything is right with it in between. For the
// diagnosis only: what was fetched is trusted by nobody but the system's authorities, and kept nowhere. It contacts a host that
// the server's certificate names, so it is up to the person (CheckRequest::fetchesIssuer).
Task<> completeChain(CheckRequest request, CheckResult &result);
