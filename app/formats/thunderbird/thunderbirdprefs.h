// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "prefsfile.h"

// How Thunderbird files an account in its preferences: an account has a server and identities, an identity an outgoing
// server, and each is known by a key such as "server3".
struct ThunderbirdKeys {
    QString account = QStringLiteral("account1");
    QString server = QStringLiteral("server1");
    QString identity = QStringLiteral("id1");
    QString outgoing = QStringLiteral("smtp1");
};

// Thunderbird's number for a lock, in mail.server.*.socketType, in mail.smtpserver.*.try_ssl and in its QR code. 1 once meant
// "STARTTLS if there is any" and must not be written.
int socketType(Security security);

// The lock and the sign-in are always written: without a line Thunderbird goes on in clear text.
QList<Pref> incomingPrefs(const MailAccount &account, const QString &serverKey);
QList<Pref> outgoingPrefs(const ServerLogin &server, const QString &outgoingKey);
QList<Pref> identityPrefs(const MailAccount &account, const QString &identityKey, const QString &outgoingKey);
QList<Pref> accountPrefs(const ThunderbirdKeys &keys);

// The prefs.js of a profile with this account only; for a relay, with its outgoing server only.
QByteArray prefsForOneAccount(const MailAccount &account);
