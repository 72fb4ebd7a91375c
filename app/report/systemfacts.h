// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// The computer a check ran on, as far as it can matter for mail: neither its name nor anybody's.
struct SystemFacts {
    QString program; // "mailwright 0.1.0"
    QString system; // "Debian GNU/Linux 13 (trixie)"
    QString kernel; // "linux 6.12.0"
    QString processor; // "x86_64"
    QString qt; // as it runs, not as it was built against
    QString tls; // "OpenSSL 3.5.0 ..."
    QString language; // of the texts, "de_DE"

    bool operator==(const SystemFacts &) const = default;
};

SystemFacts systemFacts();
