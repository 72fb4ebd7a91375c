// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "probe.h"

// The doors a mail server usually has, in the order offered: for submission 587, 465, 2525, 25 (RFC 6409, RFC 8314), for
// reading 993 and 143, or 995 and 110.
QList<Endpoint> usualDoors(Protocol protocol, const QString &host);

// Probes all doors at once, without any password; the answer keeps their order and takes no longer than the slowest.
// `listener` hears of each as it is known.
using PortListener = std::function<void(const PortFinding &)>;
Task<QList<PortFinding>>
probeAll(QList<Endpoint> doors, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit, PortListener listener = {});
