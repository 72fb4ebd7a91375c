// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/emailaddress.h"

#include <QList>
#include <QUrl>

// Where the domain of an address may keep its config-v1.1.xml, the preferred place first (draft-ietf-mailmaint-autoconfig).
// Only https: what comes unlocked could come from anybody. Both hear the address, which is of their own domain: some answer nobody who
// does not tell it.
QList<QUrl> autoconfigPlaces(const EmailAddress &address);
