// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolvers.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostResolvers = 3; // as the C library has it
constexpr qint64 largestFile = 64 * 1024;
} // namespace

Resolvers parseResolvConf(const QByteArray &text)
{
    Resolvers resolvers;
    for (const auto &line : text.split('\n')) {
        const auto words = line.simplified().split(' ');
        if (words.first() == "options")
            resolvers.areTrusted |= words.contains("trust-ad");
        const QHostAddress address(QString::fromLatin1(words.value(1)));
        if (words.first() == "nameserver" && !address.isNull() && resolvers.places.size() < mostResolvers)
            resolvers.places.append({address});
    }
    if (resolvers.places.isEmpty())
        resolvers.places.append({QHostAddress(QHostAddress::LocalHost)});
    return resolvers;
}

Resolvers systemResolvers()
{
    QFile file(u"/etc/resolv.conf"_s);
    return parseResolvConf(file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray());
}
