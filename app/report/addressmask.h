// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "base/mask.h"

#include <QHash>

// Covers mail addresses of anybody, and the user and display names of one account, in any text. The same address becomes
// the same "[address 1]" everywhere, so that a help desk still sees whether two of them are one. Base64 is looked into.
class AddressMask
{
public:
    explicit AddressMask(const MailAccount &account);

    QString masked(const QString &text);
    // A user name by itself: covered even where it is too short to be found in a text.
    QString maskedLogin(const QString &userName);

private:
    QString labelFor(const QString &address);
    QString withoutAddresses(const QString &text);
    QString withoutNames(QString text) const;
    QString withoutCoded(const QString &text);

    QHash<QString, QString> m_labels; // of addresses, by their lower-case form
    QStringList m_logins; // user names that are no addresses, the longer first
    QStringList m_names; // parts of them and of the display name, covered as whole words
    Mask m_coded; // all of these in base64, at any alignment
};
