// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretkey.h"

#include <QUrl>

using namespace Qt::StringLiterals;

SecretKey SecretKey::of(const ServerLogin &login)
{
    return {login.endpoint.protocol, login.endpoint.host, login.userName, login.signIn};
}

QString SecretKey::toString() const
{
    QString scheme = wordFor(protocol);
    if (signIn != SignIn::Password)
        scheme += u'+' + wordFor(signIn);
    return scheme + "://"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(userName)) + u'@' + host;
}
