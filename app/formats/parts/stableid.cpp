// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stableid.h"

using namespace Qt::StringLiterals;

QUuid stableId(const EmailAddress &address, QLatin1StringView purpose)
{
    static const QUuid mailwright(u"a3c1f0be-6d0e-4c39-9f6b-2f8a6f3d5e71"_s);
    return QUuid::createUuidV5(mailwright, QString(purpose + u' ' + address.toString()));
}
