// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

// Whether a look at the host's other doors can say more: it failed before any password was due.
bool isWorthDiagnosing(const Problem &problem);

// Looks, without a password, at the same port with the other kinds of encryption, at the host's usual ports and at what else the
// provider documents, or closer at the certificate. Sharpens the cause (a blocked port, the wrong encryption for the port),
// notes what was seen and suggests an endpoint that was seen to work. Contacts nobody but the provider.
Task<> diagnose(CheckRequest request, CheckResult &result);

// Whether a name of the public internet has only addresses that are good inside of a network.
bool leadsInside(const QString &host, const QList<QHostAddress> &addresses);

// What is to be said of IPv4 or IPv6 where the host has addresses of both and only one of them works from here. Nothing where
// silence has not lasted long enough to mean something.
std::optional<Observation> deadFamily(const QList<DialReport> &addresses);
