// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

// The domain under which a host's owner registered: "mx1.mail.example.co.uk" -> "example.co.uk", by the list of public suffixes that Qt
// brings along. Empty for a public suffix itself.
QString registeredDomain(const QString &host);

// The domains above a domain that may have the same owner, the nearest first: "a.b.example.com" -> "b.example.com", "example.com".
QStringList parentsOf(const QString &domain);
