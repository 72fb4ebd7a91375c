// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostaddresses.h"

#include "async/wakeup.h"
#include "openlookups.h"

#include <QHostInfo>
#include <QTimer>
#include <QtEndian>

using namespace Qt::StringLiterals;

Task<QList<QHostAddress>> hostAddresses(QString host, std::chrono::milliseconds limit)
{
    if (const QHostAddress numeric(host); !numeric.isNull())
        co_return QList{numeric};
    QList<QHostAddress> addresses;
    Wakeup answered;
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &answered, &Wakeup::wake, Qt::QueuedConnection);
    QHostInfo::lookupHost(host, &answered, [&addresses, &answered, open = OpenLookup()](const QHostInfo &found) {
        open.end();
        addresses = found.addresses();
        QMetaObject::invokeMethod(&answered, &Wakeup::wake, Qt::QueuedConnection);
    });
    deadline.start(limit);
    co_await answered;
    co_return addresses;
}

namespace
{
// An IPv4 address inside of an IPv6 one (RFC 4291 2.5.5.2, RFC 6052) leads where it leads by itself.
QHostAddress unwrapped(const QHostAddress &address)
{
    bool isMapped = false;
    if (const auto inside = address.toIPv4Address(&isMapped); isMapped)
        return QHostAddress(inside);
    if (!address.isInSubnet(QHostAddress(u"64:ff9b::"_s), 96))
        return address;
    const auto bytes = address.toIPv6Address();
    return QHostAddress(qFromBigEndian<quint32>(bytes.c + 12));
}
} // namespace

bool isInnerAddress(const QHostAddress &address)
{
    const auto place = unwrapped(address);
    const bool isLocal = place.isLoopback() || place.isPrivateUse() || place.isLinkLocal() || place.isSiteLocal() || place.isUniqueLocalUnicast();
    const bool leadsNowhere = place.isNull() || place.isMulticast() || place.isBroadcast() || place == QHostAddress(QHostAddress::AnyIPv6)
        || place.isInSubnet(QHostAddress(u"0.0.0.0"_s), 8);
    return isLocal || leadsNowhere || place.isInSubnet(QHostAddress(u"100.64.0.0"_s), 10); // RFC 6598: behind a provider's NAT
}
