// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostaddresses.h"

#include "wakeup.h"

#include <QHostInfo>
#include <QTimer>

Task<QList<QHostAddress>> hostAddresses(QString host, std::chrono::milliseconds limit)
{
    if (const QHostAddress numeric(host); !numeric.isNull())
        co_return QList{numeric};
    QList<QHostAddress> addresses;
    Wakeup answered;
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &answered, &Wakeup::wake, Qt::QueuedConnection);
    QHostInfo::lookupHost(host, &answered, [&addresses, &answered](const QHostInfo &found) {
        addresses = found.addresses();
        QMetaObject::invokeMethod(&answered, &Wakeup::wake, Qt::QueuedConnection);
    });
    deadline.start(limit);
    co_await answered;
    co_return addresses;
}

bool isInnerAddress(const QHostAddress &address)
{
    return address.isNull() || address.isLoopback() || address.isPrivateUse() || address.isLinkLocal() || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}
