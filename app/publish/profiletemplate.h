// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

#include <QByteArray>

// What the web server puts into the template: the part before the @ and two fresh UUIDs.
struct ProfileBlanks {
    static constexpr QLatin1StringView localPart{"%EMAILLOCALPART%"};
    static constexpr QLatin1StringView profileId{"%PROFILEUUID%"};
    static constexpr QLatin1StringView accountId{"%ACCOUNTUUID%"};
};

// A .mobileconfig for Apple's Mail with blanks, so that one file serves every address of the domain. Its identifier comes from
// the address: a profile fetched again takes the place of the one before.
QByteArray profileTemplate(const MailAccount &everybody);
