// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

#include <QStringList>

// Who stands for the servers of an account. By itself nobody does: a host that only a file, a list, a report or DNS names is
// a stranger's word.
struct HostNaming {
    bool choseProvider = false; // the person did, or the address's domain leads there: what its preset lists is named
    QStringList hosts; // typed or confirmed by the person, or said by the domain itself over https; "*.example.com" is all below it

    bool names(const QString &host) const;
    bool operator==(const HostNaming &) const = default;
};

// An exact host, or "*." and a name of at least two labels; as it is compared, or nothing.
std::optional<QString> parseHostPattern(QStringView text);

// The hosts of an account, each once.
QStringList hostsOf(const MailAccount &account);
