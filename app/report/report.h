// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "check/accountcheck.h"
#include "systemfacts.h"

// Whether addresses and user names can be read in a report.
enum class Addresses {
    Shown,
    Masked,
};

// One line of what is known beside the check, such as a record of the name server.
struct NamedFact {
    QString name;
    QString value;

    bool operator==(const NamedFact &) const = default;
};

// What a help desk gets to see of an account that was checked. Never holds a secret: an account has none, and what was said
// on the line is masked while it is written down.
struct Report {
    QDateTime made; // UTC
    Addresses addresses = Addresses::Shown;
    MailAccount account; // masked: without address and name, user names as "[address 1]"
    AccountCheckResult checks;
    QList<NamedFact> dns; // of the address's domain; empty where nobody asked
    SystemFacts system;
};

// A report of now. What a server said at great length is shortened, so that reports stay small enough to mail.
Report makeReport(const MailAccount &account, const AccountCheckResult &checks);

// For the last look: see check/lastlook.h.
QList<Secret> secretsOf(const Report &report);
Report withoutOutsideWords(Report report);

// The same report without any address, user or display name, in base64 neither. Certificates that name an address go too.
Report masked(const Report &report);
