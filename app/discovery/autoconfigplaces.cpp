// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "autoconfigplaces.h"

using namespace Qt::StringLiterals;

QList<QUrl> autoconfigPlaces(const EmailAddress &address)
{
    QList<QUrl> places{QUrl(u"https://autoconfig."_s + address.domain + u"/mail/config-v1.1.xml"_s),
                       QUrl(u"https://"_s + address.domain + u"/.well-known/autoconfig/mail/config-v1.1.xml"_s)};
    for (auto &place : places)
        place.setQuery(u"emailaddress="_s + QString::fromLatin1(QUrl::toPercentEncoding(address.toString())));
    return places;
}
